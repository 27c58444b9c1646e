"""Draws one question and keeps what is picked."""

import streamlit as st

from phb.content.library import Content
from phb.content.models import Question
from phb.content.records import NOT_SURE
from phb.guide.answers import Answers
from phb.ui.pick import pick_one
from phb.ui.state import (
    current_visit,
    hold,
    is_first_run,
    save_answer,
    take_what_stood,
    widget_key,
    widget_value,
)
from phb.views.guide import question_ask
from phb.views.say import say


def ask_question(content: Content, question: Question, answers: Answers, *, door: str) -> None:
    """The answers to pick from, and "not sure". Nothing is picked beforehand."""
    if question.pick == "one":
        _ask_one(content, question, answers, door=door)
    else:
        _ask_many(content, question, answers)


def _ask_one(content: Content, question: Question, answers: Answers, *, door: str) -> None:
    key = widget_key(question.id)
    hold(key, _picked(question, answers))
    labels = {**question.answers, NOT_SURE: say(content, "not-sure")}
    picked = pick_one(
        question_ask(question, door), labels, key=key, on_change=_save_one, args=(question.id,)
    )
    if is_first_run():
        take_what_stood(question.id, frozenset({picked} if picked else ()))


def _ask_many(content: Content, question: Question, answers: Answers) -> None:
    given = answers.get(question.id, frozenset())
    none_given = question.id in current_visit().unsure
    ticked = set()
    with st.container(key=f"phb-group-{question.id}", gap="xxsmall"):
        for answer, label in {**question.answers, NOT_SURE: say(content, "not-sure")}.items():
            key = widget_key(question.id, answer)
            hold(key, answer in given or (answer == NOT_SURE and none_given))
            if st.checkbox(label, key=key, on_change=_save_many, args=(question, answer)):
                ticked.add(answer)
    if is_first_run():
        take_what_stood(question.id, frozenset(ticked))


def _picked(question: Question, answers: Answers) -> str | None:
    given = answers.get(question.id)
    if given:
        return next(iter(given))
    return NOT_SURE if question.id in current_visit().unsure else None


def _save_one(question_id: str) -> None:
    picked = widget_value(widget_key(question_id))
    answer = frozenset() if picked in (None, NOT_SURE) else frozenset({str(picked)})
    save_answer(question_id, answer, unsure=picked == NOT_SURE)


def _save_many(question: Question, changed: str) -> None:
    """Keep what is ticked. "Not sure" and any other answer put each other out."""
    if changed == NOT_SURE:
        unsure = bool(widget_value(widget_key(question.id, NOT_SURE)))
        save_answer(question.id, frozenset(), unsure=unsure)
        return
    ticked = {a for a in question.answers if widget_value(widget_key(question.id, a))}
    save_answer(question.id, frozenset(ticked))
