"""Draws the page of the paper to take away: which way the reader leans, the paper, and a note for a record."""

import streamlit as st

from phb.content.library import Content
from phb.guide.order import mixed
from phb.paper.document import Document
from phb.paper.mix import mix_paper
from phb.paper.note import record_note
from phb.paper.summary import blank, summary
from phb.ui.draw import draw_html
from phb.ui.papers import copy_text
from phb.ui.shell import site_address
from phb.ui.state import (
    current_answers,
    current_visit,
    is_first_run,
    lean_key,
    save_lean,
    set_widget,
    take_lean_that_stood,
    widget_value,
)
from phb.views import take
from phb.views.say import say

NOT_DECIDED = "not-decided"


def ask_lean(content: Content) -> None:
    """Which way the reader leans. "Not decided" is picked until they say otherwise."""
    order = mixed(content.options, current_visit().seed)
    labels = {
        NOT_DECIDED: say(content, "take-not-decided"),
        **{option.id: option.name for option in order},
    }
    draw_html(take.lean_ask(content))
    key = lean_key()
    if not is_first_run() and widget_value(key) not in labels:
        set_widget(key, current_visit().lean or NOT_DECIDED)
    said = st.radio(
        say(content, "take-lean-ask"),
        list(labels),
        format_func=labels.__getitem__,
        key=key,
        on_change=_save,
        label_visibility="collapsed",
        width="stretch",
    )
    if is_first_run():
        take_lean_that_stood(said)


def paper_of_this_visit(content: Content) -> Document:
    """The paper with what this visit holds, dated with the day on which readers see the content."""
    visit = current_visit()
    return summary(
        content,
        current_answers(content),
        made=content.today,
        lean=visit.lean,
        skipped=visit.unsure,
        order=mixed(content.options, visit.seed),
        door=visit.door,
        mix=visit.mix,
        address=site_address(),
    )


def blank_of_this_visit(content: Content) -> Document:
    """The blank paper, its ways in the mixed order that this visit sees them in everywhere."""
    order = mixed(content.options, current_visit().seed)
    return blank(content, order=order, address=site_address())


def mix_of_this_visit(content: Content) -> Document:
    """The mix alone, its ways in the same order as everywhere."""
    visit = current_visit()
    order = mixed(content.options, visit.seed)
    return mix_paper(content, visit.mix, order, address=site_address())


def draw_note(content: Content) -> None:
    """The note for a record: open for a nurse, folded for everybody else."""
    visit = current_visit()
    note = record_note(content, current_answers(content), skipped=visit.unsure)
    if visit.door == "nurse":
        draw_html(take.note_heading(content))
        draw_html(take.note_lead(content))
        copy_text(content, note, name="note")
        return
    with st.expander(say(content, "take-note-heading"), key="phb-note"):
        draw_html(take.note_lead(content))
        copy_text(content, note, name="note")


def _save() -> None:
    save_lean(str(widget_value(lean_key())))
