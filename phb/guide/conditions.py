"""Whether a condition holds for some answers: yes, no, or not known yet."""

from collections.abc import Callable, Set
from functools import reduce

from phb.content.records import Block, Condition, Kind
from phb.guide.answers import Answers

Verdict = bool | None
"""True, False, or None where an answer that is not given yet would decide."""


def holds(condition: Condition, answers: Answers, closed: Set[str] = frozenset()) -> Verdict:
    """Whether the condition holds. ``closed`` are questions that are not asked of this person.

    A closed question will never be answered, so an ``if`` line on it does not hold and an
    ``unless`` line on it does not stop anything.
    """
    verdict = _block(condition, answers, closed)
    if verdict is False or not condition.any_of:
        return verdict
    blocks = [_block(block, answers, closed) for block in condition.any_of]
    return _both(verdict, _any(blocks))


def decided_by(
    condition: Condition, answers: Answers, closed: Set[str] = frozenset()
) -> str | None:
    """The first question of the condition that is still to be answered, or None where none is."""
    for question_id in condition.questions:
        if question_id not in answers and question_id not in closed:
            return question_id
    return None


def because(condition: Condition, answers: Answers) -> dict[str, frozenset[str]]:
    """The answers given that the condition holds for: question id to those of its answers it looks for."""
    found: dict[str, frozenset[str]] = {}
    for block in (condition, *condition.any_of):
        if _block(block, answers, frozenset()) is False:
            continue
        for kind, question_id, wanted in block.lines:
            given = answers.get(question_id, frozenset()) & wanted
            if kind != "unless" and given:
                found[question_id] = found.get(question_id, frozenset()) | given
    return found


def _block(block: Block, answers: Answers, closed: Set[str]) -> Verdict:
    verdict: Verdict = True
    for kind, question_id, wanted in block.lines:
        given = answers.get(question_id)
        if given is None:
            if question_id not in closed:
                verdict = None
            elif kind != "unless":
                return False
        elif not _LINE_HOLDS[kind](wanted, given):
            return False
    return verdict


_LINE_HOLDS: dict[Kind, Callable[[frozenset[str], frozenset[str]], bool]] = {
    "if": lambda wanted, given: not wanted.isdisjoint(given),
    "all-of": frozenset.issubset,
    "unless": frozenset.isdisjoint,
}


def _both(one: Verdict, other: Verdict) -> Verdict:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _any(verdicts: list[Verdict]) -> Verdict:
    return reduce(
        lambda one, other: True if one or other else (None if None in (one, other) else False),
        verdicts,
        False,
    )
