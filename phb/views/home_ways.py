"""Before a child first goes home: what each way needs before it can begin, changing later, and children's accounts."""

from collections.abc import Mapping, Sequence

from phb.content.library import Content
from phb.content.models import Option, Story
from phb.guide.match import Match
from phb.text.html import Html, element, items, join, join_all, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited, claims
from phb.views.marks import option_short_name
from phb.views.say import say
from phb.views.sections import fold, section
from phb.views.stories import may_be_hard, story_cards
from phb.views.tables import stacking_table

HOW_SOON = "how-soon"
"""The row of the comparison on how each option starts."""


def starting(content: Content, options: Sequence[Option], cited: Cited) -> Html:
    """What each option needs before it can begin, and how soon that may be, in the order given."""
    cells = content.home.starting_by_option
    table = stacking_table(
        say(content, "home-starting-caption"),
        (say(content, "home-starting-way"), *starting_columns(content)),
        (
            (
                option_short_name(o),
                cited.cell(cells[o.id].ready_first),
                cited.cell(o.compare[HOW_SOON]),
                cited.cell(cells[o.id].whom_to_ask),
            )
            for o in options
        ),
    )
    return section(
        content,
        "home-starting",
        element("p", say(content, "home-starting-lead")),
        element("p", say(content, "home-starting-order")),
        table,
        items(
            (
                link(say(content, "home-ways-paper"), content.home.ways_paper),
                link(say(content, "home-starting-compare"), f"/compare#row-{HOW_SOON}"),
            )
        ),
    )


def starting_columns(content: Content) -> tuple[str, ...]:
    """What heads the columns beside a way: what must be ready first, how it starts, whom to ask."""
    how_soon = (aspect.name for aspect in content.aspects if aspect.id == HOW_SOON)
    ready, ask = (say(content, f"home-starting-{word}") for word in ("ready-first", "whom-to-ask"))
    return ready, *how_soon, ask


def changing(content: Content, cited: Cited) -> Html:
    """Starting in one way and changing later, with the accounts in which that happened, and those of adults."""
    told = content.home.changing
    return section(
        content,
        "home-changing",
        claims(cited, told.says, class_="phb-spaced"),
        element("p", markdown_line(told.not_found)),
        element("h3", say(content, "home-changing-ask")),
        cited.glosses.items(told.ask),
        element("h3", say(content, "home-changing-stories")),
        _accounts(content, told.stories),
        element("h3", say(content, "home-changing-adults")) if told.adults else None,
        _accounts(content, told.adults) if told.adults else None,
    )


def _accounts(content: Content, story_ids: Sequence[str]) -> Html:
    """Titles that lead to the accounts, each with what in it may be hard to read."""
    return items(_account(content, content.story(story_id)) for story_id in story_ids)


def _account(content: Content, story: Story) -> Html:
    title = link(story.title, f"/stories?story={story.id}")
    if not story.may_upset:
        return title
    return join(title, " ", element("span", may_be_hard(content, story), class_="phb-quiet"))


def children(
    content: Content,
    options: Sequence[Option],
    matches: Sequence[Match] | None,
    by_option: Mapping[str, Sequence[Story]],
) -> Html:
    """A line for each option with the titles of children's accounts of it, and the accounts in a fold, those from
    hospital first. None leaves them out."""
    cards = (
        element("p", say(content, "stories-left-out"))
        if matches is None
        else fold(say(content, "home-stories-read"), story_cards(content, matches))
    )
    lines = (
        join(
            element("dt", option_short_name(option)),
            element("dd", _titles(content, by_option[option.id])),
        )
        for option in options
    )
    return section(
        content,
        "home-stories",
        element("p", say(content, "home-stories-lead")),
        element("p", say(content, "home-no-good-start")),
        element("p", say(content, "home-seldom-asked")),
        element("p", say(content, "home-stories-by-way")),
        element("dl", *lines, class_="phb-facts phb-lines"),
        cards,
        element("p", link(say(content, "home-more-stories"), "/stories?who-for=young-person")),
    )


def _titles(content: Content, stories: Sequence[Story]) -> Html:
    if not stories:
        return join(say(content, "home-no-story"))
    return join_all(
        (link(story.title, f"/stories?story={story.id}") for story in stories), between="; "
    )
