"""A link that takes the answers to another device: made when it is asked for, and what happens as one is opened."""

from dataclasses import dataclass
from urllib.parse import urljoin

import streamlit as st

from phb.content.library import Content
from phb.guide.answers import keep_known
from phb.guide.carried import Carried, carry, read_carried, what_came
from phb.ui.draw import draw_html
from phb.ui.state import (
    CARRIED,
    current_answers,
    current_visit,
    set_widget,
    take_answers,
    widget_value,
)
from phb.views.carry import carry_address, carry_link, carry_warning, what_arrived
from phb.views.say import say

_MADE = f"{CARRIED}made"
_ARRIVED = f"{CARRIED}arrived"


@dataclass(frozen=True)
class Arrival:
    """What came with a link: nothing where it could not be read. ``to_choose``: the tab held other answers."""

    came: Carried | None
    screen: str
    to_choose: bool = False


def note_arrival(content: Content, word: str, *, screen: str) -> None:
    """Take the answers that came with a link, unless this visit has others: those stay until somebody chooses."""
    told = read_carried(word)
    came = what_came(content, told) if told is not None else None
    mine = keep_known(content, current_visit().answers)
    other = bool(came and came.answers and mine and came.answers != mine)
    set_widget(_ARRIVED, Arrival(came, screen, to_choose=other))
    if came and came.answers and not other:
        take_answers(came.answers)


def draw_carry_link(content: Content) -> None:
    """A fold with what to know first and the button, and after the press the link. Nothing without answers."""
    answers = current_answers(content)
    if not answers:
        return
    word = carry(answers)
    with st.expander(say(content, "carry-heading"), key="phb-carry"):
        draw_html(carry_warning(content))
        if widget_value(_MADE) == word:
            draw_html(carry_link(content, urljoin(st.context.url or "", carry_address(word))))
        else:
            make = say(content, "carry-make")
            st.button(make, key="phb-carry-make", on_click=set_widget, args=(_MADE, word))


def draw_arrival(content: Content, *, screen: str) -> None:
    """What came with the link that was opened, and where this tab has other answers the choice.

    It goes with the screen that it came to, unless there is still a choice to make.
    """
    arrived = widget_value(_ARRIVED)
    if not isinstance(arrived, Arrival) or not (arrived.to_choose or arrived.screen == screen):
        return
    draw_html(what_arrived(content, arrived.came, to_choose=arrived.to_choose))
    if not arrived.to_choose:
        return
    with st.container(key="phb-arrived", horizontal=True):
        for word, chosen in (("arrived-use", arrived.came), ("arrived-keep", None)):
            st.button(
                say(content, word), key=f"phb-{word}", on_click=_choose, args=(chosen, screen)
            )


def _choose(came: Carried | None, screen: str) -> None:
    """Go on with the answers of the link, or with None keep those of this visit."""
    set_widget(_ARRIVED, Arrival(came, screen) if came else None)
    if came:
        take_answers(came.answers)
