"""The order in which things are shown: mixed for options, by the person's own priorities for rows."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from phb.content.library import Content
from phb.content.models import Aspect, Question
from phb.content.records import A_LOT, HOW_MUCH, WHAT_MATTERS
from phb.guide.answers import Answers
from phb.guide.flow import asked_questions

Thing = TypeVar("Thing")
_HOW_MUCH = {answer: place for place, answer in enumerate(HOW_MUCH[:2])}


def mixed(things: Sequence[Thing], seed: int) -> tuple[Thing, ...]:
    """The same things in an order that the seed decides: the same seed, the same order."""
    shuffled = list(things)
    Random(seed).shuffle(shuffled)
    return tuple(shuffled)


def aspects_by_priority(content: Content, answers: Answers) -> tuple[Aspect, ...]:
    """The rows of the comparison: first those about what matters a lot to the person, then a bit, then the rest."""
    return tuple(sorted(content.aspects, key=lambda aspect: _how_much(aspect, answers)))


def matters_a_lot(aspect: Aspect, answers: Answers) -> tuple[str, ...]:
    """The ids of the questions behind this row of which the person said that it matters a lot."""
    return tuple(q for q in aspect.matters if A_LOT in answers.get(q, ()))


def values_by_priority(content: Content, answers: Answers) -> tuple[Question, ...]:
    """The questions on what matters: those that matter a lot, then a bit, then not answered, then the rest."""
    asked = [q for q in asked_questions(content, answers) if q.about == WHAT_MATTERS]
    return tuple(sorted(asked, key=lambda q: _place(answers.get(q.id))))


def _place(given: frozenset[str] | None) -> int:
    if not given:
        return 2
    return min(_HOW_MUCH.get(answer, 3) for answer in given)


def _how_much(aspect: Aspect, answers: Answers) -> int:
    said = [_HOW_MUCH.get(a, 2) for q in aspect.matters for a in answers.get(q, ())]
    return min(said, default=2)
