"""Which questions are asked, which comes next, and where a person is among them."""

from types import MappingProxyType

from phb.content.library import Content
from phb.content.models import Question
from phb.guide.answers import Answers
from phb.guide.conditions import holds


def asked_questions(content: Content, answers: Answers) -> tuple[Question, ...]:
    """The questions that this person is asked, in order.

    One that would depend on an answer not given is asked: nobody misses a question by skipping another.
    Answers to questions that are not asked count for nothing, here as everywhere.
    """
    closed = closed_questions(content, answers)
    return tuple(question for question in content.questions if question.id not in closed)


def closed_questions(content: Content, answers: Answers) -> frozenset[str]:
    """The ids of the questions that are not asked of this person."""
    closed: set[str] = set()
    counted = dict(answers)
    for question in content.questions:
        if question.show_if is not None and holds(question.show_if, counted, closed) is False:
            closed.add(question.id)
            counted.pop(question.id, None)
    return frozenset(closed)


def asked_answers(content: Content, answers: Answers) -> Answers:
    """The answers without those to questions that are not asked."""
    closed = closed_questions(content, answers)
    if closed.isdisjoint(answers):
        return answers
    return MappingProxyType({q: given for q, given in answers.items() if q not in closed})


def next_question(content: Content, answers: Answers, after: str | None) -> Question | None:
    """The question asked after this one, the first where ``after`` is None, or None at the end."""
    return _beside(content, answers, after, step=1)


def question_before(content: Content, answers: Answers, before: str) -> Question | None:
    """The question asked before this one, or None at the start."""
    return _beside(content, answers, before, step=-1)


def _beside(content: Content, answers: Answers, here: str | None, *, step: int) -> Question | None:
    closed = closed_questions(content, answers)
    ids = [question.id for question in content.questions]
    at = ids.index(here) if here in ids else -1
    at += step
    while 0 <= at < len(ids):
        if ids[at] not in closed:
            return content.questions[at]
        at += step
    return None
