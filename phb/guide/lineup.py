"""For each thing that may matter: what every option would mean for it, from the option's own reasons."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from phb.content.library import Content
from phb.content.models import Option, Question, Reason
from phb.content.records import A_LOT
from phb.guide.answers import Answers
from phb.guide.conditions import because, holds
from phb.guide.flow import asked_answers, closed_questions
from phb.guide.order import values_by_priority

Bearing = Literal["helps", "harder", "both", "ask", "nothing"]


@dataclass(frozen=True)
class Line:
    """What one option would mean for one thing that matters, with the reasons that say so."""

    option: Option
    bearing: Bearing
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Statement:
    """One thing that may matter, with a line for every option. ``said`` is the answer given, if any."""

    question: Question
    said: str | None
    lines: tuple[Line, ...]


def line_up(content: Content, answers: Answers, options: Sequence[Option]) -> tuple[Statement, ...]:
    """Each thing that may matter, in the person's own order, with a line for each option in the order given.

    A line says what counts where the thing matters a lot, whatever was answered: "helps with this"
    means nothing to someone for whom it does not matter. It is made of the reasons that hold on that
    alone, without those that the person's other answers rule out. Nothing is added up.
    """
    answers = asked_answers(content, answers)
    return tuple(
        Statement(
            question,
            said=next(iter(answers.get(question.id, ())), None),
            lines=tuple(_line(content, option, question, answers) for option in options),
        )
        for question in values_by_priority(content, answers)
    )


def bearing_of(reasons: Sequence[Reason]) -> Bearing:
    """What some reasons say together. How many there are and how strong they are makes no difference."""
    ways = {reason.direction for reason in reasons}
    if {"towards", "away"} <= ways:
        return "both"
    if "towards" in ways:
        return "helps"
    if "away" in ways:
        return "harder"
    return "ask" if ways else "nothing"


def _line(content: Content, option: Option, question: Question, answers: Answers) -> Line:
    alone = {question.id: frozenset({A_LOT})}
    others = frozenset(q.id for q in content.questions) - {question.id}
    told = {**answers, **alone}
    closed = closed_questions(content, told)
    reasons = [
        reason
        for reason in option.reasons
        if holds(reason, alone, others)
        and question.id in because(reason, alone)
        and holds(reason, told, closed) is not False
    ]
    reasons.sort(key=lambda reason: reason.direction == "to-ask")
    return Line(option, bearing_of(reasons), tuple(reasons))
