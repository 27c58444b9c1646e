"""A content file's bytes as text, checked for what an eye can't see before anyone reads it as YAML."""

import re
from dataclasses import dataclass

from phb.content.problems import Place, Problem, problem
from phb.content.signs import check_signs, merge_mark

MOST_BYTES = 256 * 1024
LONGEST_LINE = 10_000

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\uffff\U000e0000-\U000e007f]"
)
"""Control characters, invisible ones, and those that turn the direction of text."""

SPECIAL_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Looks like a space. To YAML it is a letter."""


@dataclass(frozen=True)
class RawText:
    """``text`` has plain line ends, and a plain space for each character reported: places stay true.

    It is None where nothing in the file can be trusted.
    """

    text: str | None
    problems: tuple[Problem, ...] = ()


def raw_text(file: str, given: bytes | str) -> RawText:
    """The text of a file, and what is wrong with its characters."""
    size = len(given)
    if size > MOST_BYTES:
        return RawText(None, (too_big(file, size),))
    if isinstance(given, str):
        text = given
    else:
        try:
            text = given.decode("utf-8")
        except UnicodeDecodeError as error:
            return RawText(None, (_not_utf8(file, given, error.start),))
    problems: list[Problem] = []
    if text.startswith("\ufeff"):
        text = text[1:]
        problems.append(_starts_with_mark(file))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    long_line = _long_line(file, text)
    if long_line:
        return RawText(None, (*problems, long_line))
    hidden = _each_first(file, text, HIDDEN)
    problems += [
        problem(
            "TEXT-4",
            place,
            wrong=f"There is a character here that can't be seen ({_name(character)}){more}.",
            fix="Delete the text around this spot and type it again by hand.",
        )
        for place, character, more in hidden
    ]
    text = HIDDEN.sub(" ", text)
    if merged := merge_mark(file, text):
        return RawText(None, (*problems, merged))
    return RawText(text, (*problems, *check_signs(file, text)))


def special_spaces(file: str, text: str, *, code: str, first_line: int = 1) -> tuple[Problem, ...]:
    """The spaces in a text that are not plain ones, as at most one problem."""
    return tuple(
        problem(
            code,
            Place(file, place.line + first_line - 1, place.column),
            wrong=f"This space is a special one, as copied from a web page or from Word{more}.",
            fix="Delete it and press the space bar.",
        )
        for place, _, more in _each_first(file, text, SPECIAL_SPACE)
    )


def tabs(file: str, text: str, *, first_line: int = 1) -> tuple[Problem, ...]:
    """The tabs in a text, as at most one problem."""
    return tuple(
        problem(
            "TEXT-3",
            Place(file, place.line + first_line - 1, place.column),
            wrong=f"There is a tab here{more}. A tab has no fixed width, so the layout can't be read.",
            fix="Delete it and use the space bar: two spaces for each step to the right.",
        )
        for place, _, more in _each_first(file, text, re.compile("\t"))
    )


def too_big(file: str, size: int) -> Problem:
    """A file that is over the limit. ``size`` in bytes."""
    return problem(
        "FILE-5",
        Place(file),
        wrong=f"This file holds {size // 1024 + 1} KB. The most is {MOST_BYTES // 1024} KB.",
        fix="Check that the right file was saved here, and take out what does not belong to it.",
    )


def _not_utf8(file: str, given: bytes, at: int) -> Problem:
    line = given.count(b"\n", 0, at) + 1
    start = given.rfind(b"\n", 0, at) + 1
    column = len(given[start:at].decode("utf-8", "replace")) + 1
    if given.startswith((b"\xff\xfe", b"\xfe\xff")):
        wrong = "This file was saved as UTF-16, which the site does not read."
    else:
        likely = given[at : at + 1].decode("cp1252", "replace")
        looks = (
            f" It may have been meant as {likely}."
            if likely.isprintable() and likely != "�"
            else ""
        )
        wrong = f"There is a character here that is not saved as UTF-8.{looks}"
    return problem(
        "TEXT-1",
        Place(file, line, column),
        wrong=wrong,
        fix='Save the file again and choose "UTF-8" as the encoding, then look at this line.',
    )


def _starts_with_mark(file: str) -> Problem:
    return problem(
        "TEXT-2",
        Place(file),
        wrong="The file starts with a hidden mark, as some Windows programs add. It is left out when read.",
        fix='Save the file again and choose "UTF-8", not "UTF-8 with BOM".',
    )


def _long_line(file: str, text: str) -> Problem | None:
    if len(text) <= LONGEST_LINE:
        return None
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            return problem(
                "TEXT-7",
                Place(file, number),
                wrong=f"This line has {len(line)} characters. The most is {LONGEST_LINE}.",
                fix="Break it into shorter lines.",
            )
    return None


def _each_first(file: str, text: str, wanted: re.Pattern[str]) -> list[tuple[Place, str, str]]:
    """The first place of what is looked for, with the character and words for how many more lines."""
    first = wanted.search(text)
    if not first:
        return []
    start = text.rfind("\n", 0, first.start()) + 1
    place = Place(file, text.count("\n", 0, first.start()) + 1, first.start() - start + 1)
    others = sum(1 for line in text[first.end() :].split("\n")[1:] if wanted.search(line))
    more = f", and on {others} more line{'s' if others > 1 else ''}" if others else ""
    return [(place, first.group(), more)]


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"
