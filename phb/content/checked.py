"""A file as read, typed by its model; where that fails, each fault in an editor's words."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from phb.content import wording
from phb.content.kinds import allowed_words, at_path, fixed_words, is_list
from phb.content.problems import Problem, closest
from phb.content.read import Path, Read
from phb.content.records import Record

Model = TypeVar("Model", bound=Record)

DATES = ("checked-on", "check-again")
_DATE = re.compile(r"(19|20)\d\d-\d\d-\d\d")


@dataclass(frozen=True)
class _Fault:
    """One complaint of pydantic's: ``path`` is where, and ``of`` the block around it."""

    path: Path
    kind: str
    limits: dict[str, object]
    typed: object

    @property
    def of(self) -> Path:
        return self.path[:-1]

    @property
    def word(self) -> str:
        return str(self.path[-1]) if self.path else ""


def checked(model: type[Model], read: Read) -> tuple[Model | None, tuple[Problem, ...]]:
    """The record that a file holds, and what is wrong with it. The record is None where anything is.

    A fault that the reader has told already is not told again.
    """
    if read.data is None:
        return None, ()
    problems = list(_odd_dates(model, read))
    try:
        record = model.model_validate(read.data)
    except ValidationError as error:
        faults = [_fault(e) for e in error.errors(include_url=False)]
        own = [f for f in faults if not _is_told(read, f) and not _is_echo(read, f)]
        problems += _told(model, read, own)
        record = None
    return (None if problems else record), tuple(problems)


def _fault(error: ErrorDetails) -> _Fault:
    path = tuple(step for step in error["loc"] if step != "[key]")
    return _Fault(path, error["type"], error.get("ctx") or {}, error["input"])


def _is_told(read: Read, fault: _Fault) -> bool:
    """Whether the reader has told of it: the same place, one around it, or for a wrong shape one inside."""
    path = fault.path
    if fault.kind in ("missing", "extra_forbidden", "too_short", "too_long", "value_error"):
        return any(path[:end] in read.reported for end in range(1, len(path) + 1))
    within = any(told[: len(path)] == path for told in read.reported)
    return within or any(path[:end] in read.reported for end in range(1, len(path) + 1))


def _is_echo(read: Read, fault: _Fault) -> bool:
    """Pydantic counts only the entries that were right: a list with faults in it looks too short."""
    there = read.get(fault.path)
    least = fault.limits.get("min_length")
    if fault.kind != "too_short" or not isinstance(least, int):
        return False
    return isinstance(there, dict | list) and len(there) >= least


def _odd_dates(model: type[Record], read: Read) -> list[Problem]:
    """Dates that are not written as 2026-11-21. Pydantic would take a bare number for seconds."""
    odd = []
    for path in read.keys:
        typed = read.get(path)
        if not isinstance(typed, str) or not typed or path in read.reported:
            continue
        if (
            path[-1] in DATES
            and at_path(model, path) is date
            and not _DATE.fullmatch(typed.strip())
        ):
            odd.append(wording.not_a_date(read.at(path), typed))
            read.reported.add(path)
    return odd


def _told(model: type[Record], read: Read, faults: list[_Fault]) -> list[Problem]:
    unknown = [f for f in faults if f.kind == "extra_forbidden"]
    missing = [f for f in faults if f.kind == "missing"]
    merged, pairs = _pairs(unknown, missing)
    told = [wording.misspelled(read.at_key(u.path), u.word, m.word) for u, m in pairs]
    for fault in faults:
        if fault in merged:
            continue
        told.append(_one(model, read, fault))
    return told


def _pairs(
    unknown: list[_Fault], missing: list[_Fault]
) -> tuple[list[_Fault], list[tuple[_Fault, _Fault]]]:
    """Each unknown word with the missing one that it was meant as: one slip, told once."""
    left = list(missing)
    pairs = []
    for fault in unknown:
        beside = [m for m in left if m.of == fault.of]
        close = closest(fault.word, [m.word for m in beside])
        alone = len(beside) == 1 and sum(u.of == fault.of for u in unknown) == 1
        match = next((m for m in beside if m.word == close or alone), None)
        if match:
            left.remove(match)
            pairs.append((fault, match))
    return [fault for pair in pairs for fault in pair], pairs


def _one(model: type[Record], read: Read, fault: _Fault) -> Problem:
    kind, typed, limits = fault.kind, fault.typed, fault.limits
    place, word = read.at(fault.path), _word(fault.path)
    if kind == "extra_forbidden":
        return wording.unknown_word(
            read.at_key(fault.path),
            fault.word,
            allowed_words(at_path(model, fault.of)),
            _has(read, fault.of),
        )
    if kind == "missing":
        return wording.missing_word(read.at_key(fault.of), fault.word)
    if kind == "literal_error":
        return wording.not_one_of(place, word, typed, fixed_words(at_path(model, fault.path)))
    if kind == "string_pattern_mismatch":
        if "https" in str(limits.get("pattern")):
            return wording.not_https(place, typed)
        if word == "phone":
            return wording.not_a_phone(place, typed)
        return wording.not_an_id(place, typed)
    if kind == "string_too_long":
        return wording.too_long(place, word, typed, limits.get("max_length"))
    if kind == "string_too_short":
        return wording.empty(place, word)
    if kind.startswith("date"):
        return wording.not_a_date(place, typed)
    if kind.startswith(("int", "float", "decimal", "greater", "less", "finite")):
        return wording.not_a_number(place, word, typed, limits)
    if kind == "too_short":
        return wording.too_few(read.at_key(fault.path), word, limits)
    if kind == "too_long":
        return wording.too_many(read.at_key(fault.path), word, limits)
    if kind == "value_error":
        return wording.not_one_direction(read.at_key(fault.path), _has(read, fault.path))
    if kind.startswith(("tuple", "list")) or is_list(at_path(model, fault.path)):
        return wording.needs_list(place, word, typed)
    if kind.startswith(("dict", "model")):
        return wording.needs_words(place, word, typed, allowed_words(at_path(model, fault.path)))
    if kind.startswith("string"):
        return wording.needs_text(place, word, typed)
    return wording.unusable(place, word, typed)


def _word(path: Path) -> str:
    """The last word on the way to a value: an item of a list goes by the name of its list."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _has(read: Read, path: Path) -> tuple[str, ...]:
    value = read.get(path)
    return tuple(value) if isinstance(value, dict) else ()
