"""A short note of the talk for somebody's record: what was said, never who said it nor what would suit them."""

from collections.abc import Set

from phb.content.library import Content
from phb.content.records import A_LOT
from phb.guide.answers import Answers
from phb.guide.flow import asked_answers
from phb.paper.answered import given, main_questions, not_sure, row, what_matters
from phb.views.say import say


def record_note(content: Content, answers: Answers, *, skipped: Set[str] = frozenset()) -> str:
    """Plain text, a line for each thing said, then lines to fill in. It names no way, so that it leans to none."""
    answers = asked_answers(content, answers)
    said = [say(content, "note-talked"), *_who(content, answers), _matters(content, answers)]
    if unsure := not_sure(content, answers, skipped):
        said.append(say(content, "note-not-sure", what=unsure))
    return "\n".join((*said, say(content, "note-by-hand")))


def _who(content: Content, answers: Answers) -> list[str]:
    return [given(content, q, answers) for q in main_questions(content)[:1] if q.id in answers]


def _matters(content: Content, answers: Answers) -> str:
    most = what_matters(content, answers, A_LOT) or what_matters(content, answers)
    if not most:
        return say(content, "note-matters-not-said")
    return say(content, "note-matters", what=row(content, most))
