"""The stories page's filters, and one story with its picture."""

from collections.abc import Mapping

import streamlit as st

from phb.content.library import Content
from phb.guide.answers import Answers
from phb.guide.match import Match, stories_to_browse
from phb.ui.draw import draw_chart_with_table, draw_html
from phb.ui.state import FILTER, current_visit, set_widget, switch_stories, widget_value
from phb.views import stories as views
from phb.views.charts import arrangement_chart, arrangement_table
from phb.views.cited import Cited
from phb.views.say import say
from phb.views.story_filters import ALL, filters, passes

AT_FIRST = 10
"""How many stories the list shows before the reader asks for all of them."""

_SHOW_ALL = f"{FILTER}all-shown"


def draw_stories_switch(content: Content) -> None:
    """The button that leaves stories out of this page and the others, or brings them back."""
    word = "stories-bring-back" if current_visit().without_stories else "stories-leave-out"
    st.button(say(content, word), on_click=switch_stories, key="phb-stories-switch")


def pick_stories(content: Content, answers: Answers) -> tuple[Match, ...]:
    """Draw the filters and give the stories that pass them, those closest to the reader first."""
    with st.expander(say(content, "filter-heading"), key="phb-filters"):
        picked = {name: _ask(content, name, labels) for name, labels in filters(content).items()}
    passed = tuple(
        match
        for match in stories_to_browse(content, answers, current_visit().seed)
        if all(passes(match.story, name, value) for name, value in picked.items())
    )
    draw_html(views.how_many(content, len(passed)))
    return passed


def draw_stories(content: Content, matches: tuple[Match, ...]) -> None:
    """The first of them, and the rest for one press: a phone need not draw what nobody may read."""
    all_of_them = len(matches) <= AT_FIRST or bool(widget_value(_SHOW_ALL))
    draw_html(
        views.story_cards(content, matches if all_of_them else matches[:AT_FIRST], heading="h2")
    )
    if not all_of_them:
        label = say(content, "stories-show-all", count=len(matches))
        st.button(label, key="phb-more", on_click=set_widget, args=(_SHOW_ALL, True))


def draw_story(content: Content, match: Match) -> None:
    """One account: the warning and the summary, the arrangement as a picture and a table, the rest."""
    story, cited = match.story, Cited(content)
    draw_html(views.story_opening(content, match, cited))
    if story.arrangement:
        draw_html(views.arrangement_heading(content, story))
        draw_chart_with_table(
            arrangement_chart(content, story).to_json(),
            name="arrangement",
            table=arrangement_table(content, story),
        )
    draw_html(views.story_text(content, story, cited))


def _ask(content: Content, name: str, labels: Mapping[str, str]) -> str:
    key, last = f"{FILTER}{name}", f"{FILTER}last-{name}"
    if widget_value(key) not in labels:
        # Streamlit forgets the widget while one story is read, and Back leads to the list as it was left.
        named = st.query_params.get(name) or widget_value(last)
        set_widget(key, named if named in labels else ALL)
    picked = st.selectbox(
        say(content, f"filter-{name}"), list(labels), format_func=labels.__getitem__, key=key
    )
    set_widget(last, picked)
    return picked
