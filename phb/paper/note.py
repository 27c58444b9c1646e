"""A short note of the talk for somebody's record: what was said, never who said it nor what would suit them."""

from collections.abc import Sequence, Set

from phb.content.library import Content
from phb.content.records import A_LOT
from phb.guide.answers import Answers
from phb.guide.flow import asked_answers
from phb.paper.answered import given, main_questions, not_sure, row, what_matters
from phb.views.say import say

MOST_WORDS = 119
"""A note of 120 words or more is not read."""


def record_note(content: Content, answers: Answers, *, skipped: Set[str] = frozenset()) -> str:
    """Plain text, a line for each thing said. It names no single way, so that it leans to none.

    Of the questions about every way it has as many as there is room for.
    """
    answers = asked_answers(content, answers)
    said = [say(content, "note-talked"), *_who(content, answers), _matters(content, answers)]
    if unsure := not_sure(content, answers, skipped):
        said.append(say(content, "note-not-sure", what=unsure))
    last = say(content, "note-next")
    asked = content.take.ask_first.in_order
    return "\n".join((*said, *_asked(content, asked, _words((*said, last))), last))


def _who(content: Content, answers: Answers) -> list[str]:
    return [given(content, q, answers) for q in main_questions(content)[:1] if q.id in answers]


def _matters(content: Content, answers: Answers) -> str:
    most = what_matters(content, answers, A_LOT)
    if not most:
        return say(content, "note-matters-not-said")
    return say(content, "note-matters", what=row(content, most))


def _asked(content: Content, questions: Sequence[str], so_far: int) -> list[str]:
    """The line with as many of the questions as there is room for, or none."""
    for count in range(len(questions), 0, -1):
        line = say(content, "note-asked", questions=" ".join(questions[:count]))
        if so_far + len(line.split()) <= MOST_WORDS:
            return [line]
    return []


def _words(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)
