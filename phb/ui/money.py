"""Draws the page on money: what a reader types and leaves out, kept for the visit, and what it comes to."""

from collections.abc import Sequence

import streamlit as st

from phb.content.library import Content
from phb.guide.employing import LINES, TYPED
from phb.guide.mix import hours_in_way
from phb.guide.money_typed import MOST, Choices, Typed, read_typed
from phb.guide.rates import Rates
from phb.text.html import element, join
from phb.ui.draw import draw_html
from phb.ui.state import MONEY, current_visit, hold, is_first_run, set_widget, widget_value
from phb.views import money, money_result
from phb.views.cited import Cited
from phb.views.say import say

_VARY = ("same", "change")
_NO_ALLOWANCE = "no-allowance"


def draw_sums(content: Content, rates: Rates, order: Sequence[str], cited: Cited) -> None:
    """The fields, then the result. ``order`` has the two options that the page is about."""
    typed = _typed()
    draw_html(money.part_opening(content, "job"))
    _draw_hours_of_the_mix(content)
    for field in ("wage", "hours", "people", "days"):
        _draw_field(content, field, typed)
    _draw_vary(content)
    draw_html(money_result.so_far(content, typed, rates))
    draw_html(money.part_opening(content, "count"))
    for line in LINES:
        _draw_line(content, line, typed, cited)
    draw_html(money_result.so_far(content, _typed(), rates))
    draw_html(money.part_opening(content, "beside"))
    for field in ("agency", "second", "budget"):
        _draw_field(content, field, typed)
    draw_html(
        join(
            money_result.result(content, _typed(), rates, order),
            money.careful(content),
        )
    )


def _draw_hours_of_the_mix(content: Content) -> None:
    """A button that types the hours of a week for which the mix has people employed."""
    hours = hours_in_way(content, current_visit().mix, "employ-pas")
    if hours and str(hours) != _kept("hours"):
        st.button(
            say(content, "money-from-mix", hours=hours),
            key=_key("from-mix"),
            on_click=set_widget,
            args=(_noted("hours"), str(hours)),
        )


def _draw_line(content: Content, line: str, typed: Typed, cited: Cited) -> None:
    """What the line is, what to type for it, and the tick that leaves it out. Pay can't be left out."""
    with st.container(key=f"phb-cost-{line}", gap="xxsmall"):
        draw_html(money.line_opening(content, line, cited))
        if line in TYPED or line == "sick-pay":
            _draw_field(content, line, typed)
            draw_html(money.whom_to_ask(content, line))
        if line == "national-insurance":
            _draw_tick(_NO_ALLOWANCE, say(content, "money-no-allowance"))
        if line != "wage":
            name = money.line_in_a_sentence(content, line)
            _draw_tick(f"off-{line}", say(content, "money-leave-out", name=name))


def _draw_field(content: Content, field: str, typed: Typed) -> None:
    key = _key(field)
    hold(key, _kept(field) or "")
    label = money_result.field_name(content, field)
    given = st.text_input(label, key=key, autocomplete="off", on_change=_keep, args=(field,))
    _take_what_stood(field, given)
    if field == "days":
        draw_html(element("p", say(content, "money-days-why"), class_="phb-quiet"))
    draw_html(money_result.fault(content, typed, field))


def _draw_tick(field: str, label: str) -> None:
    key = _key(field)
    hold(key, bool(_kept(field)))
    _take_what_stood(field, st.checkbox(label, key=key, on_change=_keep, args=(field,)))


def _draw_vary(content: Content) -> None:
    key = _key("vary")
    hold(key, _kept("vary") or _VARY[0])
    picked = st.radio(
        say(content, "money-vary"),
        _VARY,
        format_func=lambda name: say(content, f"money-vary-{name}"),
        key=key,
        on_change=_keep,
        args=("vary",),
    )
    _take_what_stood("vary", picked)


def _typed() -> Typed:
    choices = Choices(
        hours_vary=_kept("vary") == _VARY[1],
        with_allowance=not _kept(_NO_ALLOWANCE),
        off=frozenset(line for line in LINES if _kept(f"off-{line}")),
    )
    return read_typed({field: str(_kept(field) or "") for field in MOST}, choices)


def _key(field: str) -> str:
    return f"{MONEY}{field}"


def _noted(field: str) -> str:
    """Streamlit forgets a widget while another page is shown, so what it held is noted beside it."""
    return f"{MONEY}noted-{field}"


def _kept(field: str) -> object:
    return widget_value(_noted(field))


def _keep(field: str) -> None:
    set_widget(_noted(field), widget_value(_key(field)))


def _take_what_stood(field: str, given: object) -> None:
    """In a session's first run the browser's fields know more than we do."""
    if is_first_run() and given != (_kept(field) or type(given)()):
        set_widget(_noted(field), given)
