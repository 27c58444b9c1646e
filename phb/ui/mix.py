"""Draws the mix builder: what it begins from, its parts and the way of each, and the one page that they make."""

from collections.abc import Mapping, Sequence

import streamlit as st

from phb.content.checker_models import CheckerQuestion
from phb.content.library import Content
from phb.content.mix_models import UNDECIDED, UNPAID, LifePart
from phb.content.models import Option
from phb.content.records import NOT_SURE
from phb.guide.amounts import Fault, NotUsable, Unit, count_in
from phb.guide.mix import (
    MOST_HOURS,
    Mix,
    Placed,
    asked_about,
    begin_from_answers,
    look_over,
    put,
    settle,
)
from phb.guide.mix_stories import stories_with_such_a_mix, to_begin_with
from phb.text.html import join
from phb.ui.draw import draw_chart_with_table, draw_html
from phb.ui.pick import pick_one
from phb.ui.state import (
    current_answers,
    current_visit,
    hold,
    is_first_run,
    mix_key,
    save_mix,
    take_mix,
    widget_value,
)
from phb.views import mix as views
from phb.views.cited import Cited
from phb.views.mix_chart import has_a_week, listed_name, way_name, week_chart
from phb.views.say import say
from phb.views.typed import not_usable
from phb.views.worry import worry_ask

_NO_OTHER = "no-other"
_HOURS = Unit("hours", "week")


def draw_beginnings(content: Content) -> None:
    """The mix of the story that was asked for, the parts that the guide's answers name, and the stories to begin from."""
    mix = current_visit().mix
    story = next((s for s in content.stories if s.id == st.query_params.get("story")), None)
    told = to_begin_with(content, story) if story else None
    if story and told and told[1].placed != mix.placed:
        draw_html(views.from_story(content, story, told[0], replaces=mix.placed != ()))
        st.button(
            say(content, "mix-from-story"), key="phb-mix-story", on_click=take_mix, args=(told[1],)
        )
    named = begin_from_answers(content, current_answers(content))
    new = tuple(one for one in named.placed if not mix.of(one.part))
    if new:
        draw_html(views.from_answers(content, [content.mix.by_id[one.part] for one in new]))
        st.button(
            say(content, "mix-from-answers"),
            key="phb-mix-answers",
            on_click=_add,
            args=(content, new),
        )
    draw_html(views.stories_to_begin_with(content))


def draw_parts(content: Content) -> None:
    """The parts to tick. Nothing is ticked beforehand."""
    draw_html(views.part_opening(content, "parts"))
    with st.container(key="phb-group-mix", gap="xxsmall"):
        for part in content.mix.parts:
            key = mix_key("part", part.id)
            hold(key, bool(current_visit().mix.of(part.id)))
            ticked = st.checkbox(part.name, key=key, on_change=_keep, args=(content, part))
            if is_first_run() and ticked:
                _keep(content, part)


def draw_placing(content: Content, order: Sequence[Option]) -> None:
    """The way of each part that is ticked, and its hours where it has any."""
    if not current_visit().mix.placed:
        return
    draw_html(views.placing_opening(content))
    for part in content.mix.parts:
        if current_visit().mix.of(part.id):
            with st.container(key=f"phb-cost-mix-{part.id}", gap="xxsmall"):
                draw_html(views.life_part(part))
                _draw_ways(content, part, order)
                if is_first_run() and widget_value(mix_key("part", part.id)):
                    _keep(content, part)


def draw_questions(content: Content, cited: Cited) -> None:
    """What holds the parts together: asked of the mix as it is now."""
    mix = current_visit().mix
    if not mix.placed:
        return
    draw_html(views.part_heading(content, "questions"))
    for question in asked_about(content.mix, mix):
        key = mix_key("question", question.id)
        hold(key, mix.settled.get(question.id))
        labels = {**question.answers, NOT_SURE: say(content, "not-sure")}
        draw_html(worry_ask(question, cited.glosses))
        pick_one(question.ask, labels, key=key, on_change=_settle, args=(question,))
        if is_first_run() and widget_value(key):
            _settle(question)


def draw_result(content: Content, order: Sequence[Option], cited: Cited) -> None:
    """The week as a picture and a table, who does what, what is missing or doubled, what to ask, stories."""
    mix = current_visit().mix
    if not mix.placed:
        draw_html(views.nothing_yet(content))
        return
    draw_html(views.week_heading(content))
    told = views.week_told(content, mix)
    if has_a_week(content, mix):
        draw_chart_with_table(week_chart(content, mix), name="mix", table=told)
    else:
        draw_html(told)
    over = look_over(content, mix)
    draw_html(
        join(
            views.looked_over(content, mix, over, cited),
            views.who_does_what(content, mix, order, cited),
            views.to_take(content, over),
            views.alike_stories(content, stories_with_such_a_mix(content, mix)),
            views.ways_on(content),
        )
    )


def _draw_ways(content: Content, part: LifePart, order: Sequence[Option]) -> None:
    """One way, and another where some of the part is held in it. "Not decided" stands first: it is picked at first."""
    labels = {UNDECIDED: way_name(content, UNDECIDED)}
    labels |= {
        option.id: listed_name(content, option) for option in order if option.id in part.ways
    }
    labels |= {UNPAID: way_name(content, UNPAID)} if UNPAID in part.ways else {}
    held = current_visit().mix.of(part.id)
    first = _pick(content, part, 0, labels, held[0].way)
    _draw_hours(content, part, 0)
    if first == UNDECIDED:
        return
    others = {way: name for way, name in labels.items() if way not in (first, UNDECIDED)}
    others = {_NO_OTHER: say(content, "mix-no-other"), **others}
    second = _pick(content, part, 1, others, held[1].way if len(held) > 1 else _NO_OTHER)
    if second != _NO_OTHER:
        _draw_hours(content, part, 1)


def _pick(
    content: Content, part: LifePart, place: int, labels: Mapping[str, str], held: str
) -> str:
    key = mix_key(f"way-{place}", part.id)
    hold(key, held if held in labels else next(iter(labels)))
    return st.selectbox(
        say(content, "mix-also" if place else "mix-way", part=part.name),
        list(labels),
        format_func=labels.__getitem__,
        key=key,
        on_change=_keep,
        args=(content, part),
    )


def _draw_hours(content: Content, part: LifePart, place: int) -> None:
    if part.kind != "care":
        return
    key = mix_key(f"hours-{place}", part.id)
    held = current_visit().mix.of(part.id)
    hold(key, _as_typed(widget_value(key), held[place].hours if place < len(held) else None))
    word = "mix-hours-other" if place else "mix-hours-holiday" if part.holidays else "mix-hours"
    typed = st.text_input(
        say(content, word, part=part.name),
        autocomplete="off",
        key=key,
        on_change=_keep,
        args=(content, part),
    )
    _, fault = _hours_in(typed)
    if fault:
        draw_html(not_usable(content, fault, field=key, of="count", unit=_HOURS, most=MOST_HOURS))


def _hours_in(typed: object) -> tuple[int | None, Fault | None]:
    """Whole hours, or why there are none. Neither where nothing was typed."""
    try:
        return count_in(str(typed or ""), _HOURS, most=MOST_HOURS, may_be_nought=False), None
    except NotUsable as found:
        return None, found.fault


def _as_typed(typed: object, hours: int | None) -> str:
    """What a field of hours shows: what was typed in it as long as it comes to the hours that are kept."""
    shown = str(typed or "")
    return shown if _hours_in(shown)[0] == hours else str(hours or "")


def _keep(content: Content, part: LifePart) -> None:
    """Keep how one part is held, as its fields say it."""
    save_mix(put(content, current_visit().mix, part.id, _held_now(part)))


def _held_now(part: LifePart) -> tuple[Placed, ...]:
    if not widget_value(mix_key("part", part.id)):
        return ()
    first, second = (str(widget_value(mix_key(f"way-{place}", part.id))) for place in (0, 1))
    if first not in part.ways or first == UNDECIDED:
        return (_placed(part, 0, UNDECIDED),)
    held = (_placed(part, 0, first),)
    return (*held, _placed(part, 1, second)) if second in part.ways and second != first else held


def _placed(part: LifePart, place: int, way: str) -> Placed:
    """Hours that can't be are left out, and the field says why."""
    if part.kind != "care":
        return Placed(part.id, way)
    hours, _ = _hours_in(widget_value(mix_key(f"hours-{place}", part.id)))
    return Placed(part.id, way, hours)


def _settle(question: CheckerQuestion) -> None:
    picked = widget_value(mix_key("question", question.id))
    save_mix(settle(current_visit().mix, question.id, str(picked) if picked else None))


def _add(content: Content, new: Sequence[Placed]) -> None:
    mix: Mix = current_visit().mix
    for one in new:
        mix = put(content, mix, one.part, (one,))
    take_mix(mix)
