"""A short note of the talk for somebody's record: what was said, never who said it nor what would suit them."""

from collections.abc import Sequence, Set

from phb.content.library import Content
from phb.content.records import A_LOT
from phb.guide.answers import Answers
from phb.guide.flow import asked_answers, asked_questions
from phb.paper.answered import MOST_ANSWERS, labels_given, not_sure, row, what_matters
from phb.views.say import say

FEWER_THAN = 120
"""Words. Where much was said, what was left open goes first, then the last questions; then answers are counted."""

EVERY_ONE = 99
"""More answers than any question has: none of them is left out."""


def record_note(content: Content, answers: Answers, *, skipped: Set[str] = frozenset()) -> str:
    """Plain text, a line for each thing said, then lines to fill in. It names no way, so that it leans to none."""
    answers = asked_answers(content, answers)
    unsure = not_sure(content, answers, skipped)
    says = content.take.note.says
    shorter = (
        (says, EVERY_ONE, unsure),
        *((says[:upto], EVERY_ONE, "") for upto in range(len(says), 0, -1)),
        *((says, most, "") for most in range(MOST_ANSWERS, 0, -1)),
        *((says[:upto], 1, "") for upto in range(len(says) - 1, 0, -1)),
    )
    notes = [_note(content, answers, *one) for one in shorter]
    return next((note for note in notes if len(note.split()) < FEWER_THAN), notes[-1])


def _note(content: Content, answers: Answers, says: Sequence[str], most: int, unsure: str) -> str:
    said = [
        say(content, "note-about"),
        *_answered(content, answers),
        *_situation(content, answers, says, most),
        _matters(content, answers),
    ]
    if unsure:
        said.append(say(content, "note-not-sure", what=unsure))
    return "\n".join((*said, say(content, "note-by-hand")))


def _answered(content: Content, answers: Answers) -> list[str]:
    """How much of what was asked was answered. Nothing where nothing was: then there are no answers to speak of."""
    if not answers:
        return []
    every = all(question.id in answers for question in asked_questions(content, answers))
    return [say(content, "note-answers-all" if every else "note-answers-some")]


def _situation(content: Content, answers: Answers, says: Sequence[str], most: int) -> list[str]:
    """A line for each question, with what it asks about: an answer alone would say too little."""
    lines = []
    for question in (content.question(one) for one in says if one in answers):
        first = content.take.note.come_first.get(question.id, ())
        kept = sum(1 for one in first if one in answers[question.id])
        labels = labels_given(question, answers, come_first=first)
        shown = row(content, labels, most=max(most, kept))
        lines.append(say(content, "take-said-too", short=question.short, answers=shown))
    return lines


def _matters(content: Content, answers: Answers) -> str:
    """All that matters a lot, or else all that matters: to leave one out would lean, as each points another way."""
    shorts = what_matters(content, answers, A_LOT) or what_matters(content, answers)
    if not shorts:
        return say(content, "note-matters-not-said")
    return say(content, "note-matters", what=row(content, shorts, most=len(shorts)))
