"""Answers as one short word that an address can carry, and what of them still fits when they come back."""

import re
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass

from phb.content.library import Content
from phb.content.models import Question
from phb.guide.answers import Answers, keep_known
from phb.guide.flow import closed_questions

VERSION = "1"
LONGEST = 4000
"""Characters of a word that is looked at. Every answer to every question there is takes a fifth of that."""

_UNPACKED = 8000
_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_LINE = re.compile(rf"{_ID}={_ID}(?:,{_ID})*")
_WORD = re.compile(rf"\s*{VERSION}\.([A-Za-z0-9_-]+)")
_NAMED = re.compile(r"[a-z-]{1,24}")


@dataclass(frozen=True)
class Carried:
    """What came with a link. ``gone`` and ``not_asked`` name questions as a reader knows them.

    ``answers`` fit the questions as they are. Of those, the answers to ``not_asked`` count for nothing while
    the others stand. ``gone`` had an answer that is no longer there, or are no longer there themselves.
    """

    answers: Answers
    gone: tuple[str, ...] = ()
    not_asked: tuple[str, ...] = ()


def carry(answers: Answers) -> str:
    """The answers as letters, digits, dots, dashes and low lines: a version, a dot, and the rest packed."""
    lines = ";".join(f"{q}={','.join(sorted(answers[q]))}" for q in sorted(answers) if answers[q])
    packed = urlsafe_b64encode(zlib.compress(lines.encode(), 9)).decode().rstrip("=")
    return f"{VERSION}.{packed}"


def read_carried(word: str) -> Answers | None:
    """The answers in a word made by ``carry``, whether or not they still fit. None for anything else.

    What a message put behind the word, such as a full stop or a bracket, is dropped.
    """
    found = _WORD.match(word) if len(word) <= LONGEST else None
    lines = _unpacked(found[1]) if found else None
    if lines is None:
        return None
    parts = lines.split(";") if lines else []
    if not all(_LINE.fullmatch(part) for part in parts):
        return None
    pairs = (part.split("=") for part in parts)
    return {question: frozenset(picked.split(",")) for question, picked in pairs}


def what_came(content: Content, given: Answers) -> Carried:
    """The part of the answers that still fits, and the names of those that do not."""
    known = {question.id: question for question in content.questions}
    answers = keep_known(content, given)
    closed = closed_questions(content, answers)
    lost = [q for q in given if answers.get(q, frozenset()) != given[q]]
    return Carried(
        answers,
        gone=tuple(dict.fromkeys(_name(known, question_id) for question_id in lost)),
        not_asked=tuple(known[q].short for q in answers if q in closed),
    )


def _name(known: Mapping[str, Question], question_id: str) -> str:
    """A question's short name. Of one that is gone its id stands, unless it could be made to say something."""
    if question_id in known:
        return known[question_id].short
    return question_id if _NAMED.fullmatch(question_id) else "..."


def _unpacked(packed: str) -> str | None:
    """What was packed says itself where it ends. Letters behind that, and one too many of them, are no harm."""
    packed = packed[: len(packed) - (len(packed) % 4 == 1)]
    try:
        squeezed = urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
        opener = zlib.decompressobj()
        told = opener.decompress(squeezed, _UNPACKED)
        return told.decode("ascii") if opener.eof else None
    except (ValueError, zlib.error):
        return None
