"""For each option: what a person said that points towards it, away from it, and what is still open."""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from typing import Literal

from phb.content.library import Content
from phb.content.models import Option, Question, Reason
from phb.guide.answers import Answers
from phb.guide.conditions import Verdict, decided_by, holds
from phb.guide.flow import asked_answers, closed_questions

Group = Literal["most-points-here", "some-each-way", "more-points-away", "nothing-said-yet"]


@dataclass(frozen=True)
class Alignment:
    """One option with the reasons that hold. ``depends_on`` pairs a reason with the question that decides it."""

    option: Option
    group: Group
    towards: tuple[Reason, ...]
    away: tuple[Reason, ...]
    to_ask: tuple[Reason, ...]
    depends_on: tuple[tuple[Reason, Question], ...]


MANY = 7
"""From how many points on, four to three counts as much the same."""


ENOUGH = 4
"""Answered questions from which on a paper says what was said taken together."""


def align_options(content: Content, answers: Answers) -> tuple[Alignment, ...]:
    """Every option in content order, each with what points towards it, away from it, and what is open.

    No option is ever left out: one with more pointing away keeps its place and its reasons,
    because the person may know something that the questions did not ask.
    """
    answers = asked_answers(content, answers)
    closed = closed_questions(content, answers)
    return tuple(_align(content, option, answers, closed) for option in content.options)


def little_said(answers: Answers) -> bool:
    """Whether so few questions are answered that one or two of them alone would put a way in its group."""
    return len(answers) < ENOUGH


def nothing_said(aligned: Iterable[Alignment]) -> bool:
    """Whether no answer points any way yet."""
    return all(alignment.group == "nothing-said-yet" for alignment in aligned)


def points(reasons: Iterable[Reason]) -> int:
    """An ordinary reason counts one and a strong one two."""
    return sum(reason.points for reason in reasons)


def group_of(towards: int, away: int) -> Group:
    """The words under which an option stands, from the points each way.

    Among many points a difference of one is no difference: a heading must not make more of it than it is.
    """
    if towards == 0 and away == 0:
        return "nothing-said-yet"
    near = 1 if towards + away >= MANY else 0
    if abs(towards - away) <= near:
        return "some-each-way"
    return "most-points-here" if towards > away else "more-points-away"


def _align(content: Content, option: Option, answers: Answers, closed: Set[str]) -> Alignment:
    holding: dict[str, list[Reason]] = {"towards": [], "away": [], "to-ask": []}
    open_yet: list[tuple[Reason, Question]] = []
    for reason in option.reasons:
        verdict: Verdict = holds(reason, answers, closed)
        if verdict:
            holding[reason.direction].append(reason)
        elif verdict is None:
            decider = decided_by(reason, answers, closed)
            if decider is not None:
                open_yet.append((reason, content.question(decider)))
    return Alignment(
        option=option,
        group=group_of(points(holding["towards"]), points(holding["away"])),
        towards=tuple(holding["towards"]),
        away=tuple(holding["away"]),
        # What was said comes before what everybody is told to ask.
        to_ask=tuple(sorted(holding["to-ask"], key=lambda reason: not reason.questions)),
        depends_on=tuple(open_yet),
    )
