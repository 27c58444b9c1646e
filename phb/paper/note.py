"""A short note of the talk for somebody's record: what was said, never who said it nor what would suit them."""

from collections.abc import Set

from phb.content.library import Content
from phb.content.records import A_LOT
from phb.guide.answers import Answers
from phb.guide.flow import asked_answers
from phb.paper.answered import MOST_ANSWERS, not_sure, row, what_matters
from phb.views.say import say

FEWER_THAN = 120
"""Words. Where much was said, fewer answers stand there and the others are counted. What was left open goes first."""

_WHOSE = ("who-for", "where-now", "how-soon")
_HELP = "help-with"
_HELP_FIRST = ("nights", "health-tasks")
"""Named before other help: whoever plans care next has to know of these."""


def record_note(content: Content, answers: Answers, *, skipped: Set[str] = frozenset()) -> str:
    """Plain text, a line for each thing said, then lines to fill in. It names no way, so that it leans to none."""
    answers = asked_answers(content, answers)
    unsure = not_sure(content, answers, skipped)
    shorter = (
        (_WHOSE, MOST_ANSWERS, unsure),
        *((_WHOSE, most, "") for most in range(MOST_ANSWERS, 0, -1)),
        (_WHOSE[:-1], 1, ""),
    )
    notes = [_note(content, answers, whose, most, unsure) for whose, most, unsure in shorter]
    return next((note for note in notes if len(note.split()) < FEWER_THAN), notes[-1])


def _note(
    content: Content, answers: Answers, whose: tuple[str, ...], most: int, unsure: str
) -> str:
    said = [
        say(content, "note-talked"),
        *_situation(content, answers, whose, most),
        _matters(content, answers, most),
    ]
    if unsure:
        said.append(say(content, "note-not-sure", what=unsure))
    return "\n".join((*said, say(content, "note-by-hand")))


def _situation(content: Content, answers: Answers, whose: tuple[str, ...], most: int) -> list[str]:
    lines = []
    if marked := [label for q in whose for label in _labels(content, answers, q)]:
        lines.append(say(content, "note-marked", what=row(content, marked)))
    if help_needed := _labels(content, answers, _HELP):
        first = sum(1 for one in _HELP_FIRST if one in answers[_HELP])
        shown = row(content, help_needed, most=max(most, first))
        lines.append(say(content, "note-help", what=shown))
    return lines


def _labels(content: Content, answers: Answers, question_id: str) -> list[str]:
    """What was answered, without examples. Of help, first what comes first."""
    given = answers.get(question_id, frozenset())
    labels = content.question(question_id).answers
    in_order = [*_HELP_FIRST, *(one for one in labels if one not in _HELP_FIRST)]
    return [labels[one].partition(", such as ")[0] for one in in_order if one in given]


def _matters(content: Content, answers: Answers, most: int) -> str:
    shorts = what_matters(content, answers, A_LOT) or what_matters(content, answers)
    if not shorts:
        return say(content, "note-matters-not-said")
    return say(content, "note-matters", what=row(content, shorts, most=most))
