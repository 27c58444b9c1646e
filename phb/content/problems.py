"""One thing for an editor to look at in a content file: where it is, what is wrong, how to fix it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from phb.content.codes import CODES, Severity

ORDER: tuple[Severity, ...] = ("must-fix", "please-check", "idea")
"""Worst first. Only ``must-fix`` keeps content from being used."""


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing to fix. ``file`` is relative to the content folder; ``line`` and ``column`` count from 1."""

    file: str
    line: int
    column: int
    code: str
    severity: Literal["must-fix", "please-check", "idea"]
    wrong: str
    fix: str


@dataclass(frozen=True)
class Place:
    """A spot in a content file."""

    file: str
    line: int = 1
    column: int = 1


def problem(code: str, place: Place, *, wrong: str, fix: str) -> Problem:
    """A problem with the severity that its code has. Raises KeyError for a code not in ``CODES``."""
    return Problem(
        file=place.file,
        line=place.line,
        column=place.column,
        code=code,
        severity=CODES[code].severity,
        wrong=wrong,
        fix=fix,
    )


def quoted(typed: object) -> str:
    """What the person typed, on one line, cut short, in double quotes."""
    text = " ".join("".join(c if c.isprintable() else " " for c in str(typed)).split())
    return f'"{text[:57]}..."' if len(text) > 60 else f'"{text}"'


def listed(words: Iterable[str]) -> str:
    """Words in a row, as in: a, b or c."""
    words = tuple(words)
    return " or ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)


def closest(typed: str, known: Iterable[str]) -> str | None:
    """The known word most like the typed one, or None where none is close."""
    close = get_close_matches(_plain(typed), tuple(known), n=1, cutoff=0.6)
    return close[0] if close else None


def did_you_mean(typed: str, known: Iterable[str], *, otherwise: str = "") -> str:
    """The fix for a word that is not known: the closest one, or else the words there are, if few."""
    known = tuple(dict.fromkeys(known))
    close = closest(typed, known)
    if close:
        return f"Did you mean {quoted(close)}?"
    few = f"Use one of these: {listed(known)}." if 0 < len(known) <= 20 else ""
    return few or otherwise or "Check how it is spelled."


def in_order(problems: Iterable[Problem], files: Sequence[str] = ()) -> tuple[Problem, ...]:
    """Each problem once, worst first, then in the order of the files and of their lines."""
    place_of = {name: number for number, name in enumerate(files)}
    return tuple(
        sorted(
            dict.fromkeys(problems),
            key=lambda p: (
                ORDER.index(p.severity),
                place_of.get(p.file, len(place_of)),
                p.file,
                p.line,
                p.column,
                p.code,
            ),
        )
    )


def show_problem(shown: Problem, lines: Sequence[str] = (), *, folder: str = "content") -> str:
    """A problem as plain text, with the line that it is about and a mark under the place.

    ``lines`` are the lines of the file; leave them out where the file can't be shown.
    """
    where = f"{folder}/{shown.file}, line {shown.line}"
    parts = [f"{where:<58}  {shown.severity}  {shown.code}"]
    if 0 < shown.line <= len(lines):
        parts += _line_and_mark(lines[shown.line - 1], shown)
    parts.append(f"What is wrong   {shown.wrong}")
    parts.append(f"How to fix it   {shown.fix}")
    return "\n".join(parts)


def _line_and_mark(line: str, shown: Problem) -> list[str]:
    line = "".join(c if c.isprintable() else " " for c in line.rstrip("\r\n"))
    start = max(0, shown.column - 1)
    cut = max(0, start - 60)
    word = re.match(r"[\w-]+", line[start:])
    marks = "^" * max(1, min(len(word.group()) if word else 1, 40))
    return [
        f"{shown.line:>5} | {line[cut : cut + 90]}",
        f"      | {' ' * (start - cut)}{marks}",
    ]


def _plain(typed: str) -> str:
    return re.sub(r"[\s_]+", "-", typed.strip().lower())
