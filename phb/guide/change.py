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
    before = _Before.of(content, answers, aligned)
    return tuple(
        Change(question.id, answer, alignment.option.id, alignment.group, group)
        for question, answer, other in _other_answers(content, answers)
        for alignment, group in zip(aligned, before.groups(question, other), strict=True)
        if group != alignment.group
    )


@dataclass(frozen=True)
class _Before:
    """The points as they are, so that another answer costs only the reasons that look at it."""

    content: Content
    closed: frozenset[str]
    holding: frozenset[str]
    points: tuple[tuple[int, int], ...]

    @classmethod
    def of(
        cls, content: Content, answers: Answers, aligned: tuple[Alignment, ...]
    ) -> "_Before":
        return cls(
            content=content,
            closed=closed_questions(content, answers),
            holding=frozenset(r.id for a in aligned for r in (*a.towards, *a.away)),
            points=tuple((points(a.towards), points(a.away)) for a in aligned),
        )

    def groups(self, question: Question, answers: Answers) -> list[Group]:
        """Each option's group under the other answers, in content order."""
        looks_at = _reasons_by_question(self.content)
        if question.id in looks_at.decides_what_is_asked:
            return [alignment.group for alignment in align_options(self.content, answers)]
        now = [list(pair) for pair in self.points]
        for index, reason in looks_at.reasons.get(question.id, ()):
            change = (holds(reason, answers, self.closed) is True) - (reason.id in self.holding)
            now[index][reason.direction == "away"] += change * reason.points
        return [group_of(towards, away) for towards, away in now]


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
    gates = [q for question in content.questions if question.show_if for q in question.show_if.questions]
    return _LooksAt({q: tuple(pairs) for q, pairs in found.items()}, frozenset(gates))


def _other_answers(content: Content, answers: Answers) -> Iterator[tuple[Question, str, Answers]]:
    for question in asked_questions(content, answers):
        given = answers.get(question.id, frozenset())
        for answer in question.answers:
            if answer not in given:
                now = given | {answer} if question.pick == "many" else frozenset({answer})
                yield question, answer, {**answers, question.id: now}
