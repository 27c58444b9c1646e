"""Which one answer, given otherwise, would move an option from one group to another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from phb.content.library import Content
from phb.content.models import Question, Reason
from phb.guide.align import Alignment, Group, align_options, group_of, points
from phb.guide.answers import Answers
from phb.guide.conditions import holds
from phb.guide.flow import asked_answers, asked_questions, closed_questions


@dataclass(frozen=True)
class Change:
    """If ``question`` were answered ``answer`` (ticked as well, where many are picked), ``option`` would move."""

    question: str
    answer: str
    option: str
    moves_from: Group
    moves_to: Group


def what_would_change(
    content: Content, answers: Answers, aligned: tuple[Alignment, ...] | None = None
) -> tuple[Change, ...]:
    """Every single answer that would move an option to another group: in order of question, answer, option.

    Only questions that are asked of this person. An answer already given moves nothing.
    """
    answers = asked_answers(content, answers)
    aligned = aligned or align_options(content, answers)
    before = _Before(content, answers, aligned)
    return tuple(
        Change(question.id, answer, aligned[index].option.id, aligned[index].group, group)
        for question, answer, other in _other_answers(content, answers)
        for index, group in before.moved(question, other)
    )


class _Before:
    """The points as they are, so that another answer costs only the reasons that look at it."""

    def __init__(self, content: Content, answers: Answers, aligned: tuple[Alignment, ...]) -> None:
        self._content = content
        self._looks_at = _reasons_by_question(content)
        self._closed = closed_questions(content, answers)
        self._holding = frozenset(r.id for a in aligned for r in (*a.towards, *a.away))
        self._points = [(points(a.towards), points(a.away)) for a in aligned]
        self._groups = [a.group for a in aligned]

    def moved(self, question: Question, answers: Answers) -> list[tuple[int, Group]]:
        """The number and new group of each option that the other answers move, in content order."""
        if question.id in self._looks_at.decides_what_is_asked:
            now: list[Group] = [
                alignment.group for alignment in align_options(self._content, answers)
            ]
            return [(i, g) for i, g in enumerate(now) if g != self._groups[i]]
        changed: dict[int, list[int]] = {}
        for index, reason in self._looks_at.reasons.get(question.id, ()):
            step = (holds(reason, answers, self._closed) is True) - (reason.id in self._holding)
            if step:
                pair = changed.setdefault(index, list(self._points[index]))
                pair[reason.direction == "away"] += step * reason.points
        groups: list[tuple[int, Group]] = [
            (index, group_of(*pair)) for index, pair in sorted(changed.items())
        ]
        return [(index, group) for index, group in groups if group != self._groups[index]]


@dataclass(frozen=True)
class _LooksAt:
    reasons: Mapping[str, tuple[tuple[int, Reason], ...]]
    decides_what_is_asked: frozenset[str]


@lru_cache(maxsize=4)
def _reasons_by_question(content: Content) -> _LooksAt:
    found: dict[str, list[tuple[int, Reason]]] = {}
    for index, option in enumerate(content.options):
        for reason in option.reasons:
            if reason.direction != "to-ask":
                for question_id in reason.questions:
                    found.setdefault(question_id, []).append((index, reason))
    gates = [
        q for question in content.questions if question.show_if for q in question.show_if.questions
    ]
    return _LooksAt({q: tuple(pairs) for q, pairs in found.items()}, frozenset(gates))


def _other_answers(content: Content, answers: Answers) -> Iterator[tuple[Question, str, Answers]]:
    for question in asked_questions(content, answers):
        given = answers.get(question.id, frozenset())
        for answer in question.answers:
            if answer not in given:
                now = given | {answer} if question.pick == "many" else frozenset({answer})
                yield question, answer, {**answers, question.id: now}
