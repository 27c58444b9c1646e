"""What the command line is given: a content folder, and answers from a file or from standard input."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TextIO

from phb.content.library import Content
from phb.content.load import Loaded, load_content
from phb.content.problems import quoted
from phb.content.raw_text import MOST_BYTES
from phb.content.reader import read_yaml

NOTHING_THERE = "LAYOUT-9"
"""In content a word with nothing after its colon is a slip. In answers it is a question left open."""


class CannotError(Exception):
    """Why a command cannot do what it was asked, in one line."""


def loaded_in(folder: Path) -> Loaded:
    """What a content folder holds today, with what is wrong in it. Raises CannotError where there is no such folder."""
    try:
        return load_content(folder, today=date.today())
    except OSError as why:
        raise CannotError(why.strerror or str(why)) from None


def content_in(folder: Path) -> Content:
    """The content of a folder. Raises CannotError where something in it is to be fixed first."""
    content = loaded_in(folder).content
    if content is None:
        raise CannotError(f"{folder} has something to fix first: run python -m phb check")
    return content


def answers_in(path: Path) -> object:
    """The answers in a file, as plain data: JSON, or the same YAML that the content is written in."""
    with lines_of(path) as lines:
        text = "".join(lines)
    if text.lstrip().startswith(("{", "[", '"')):
        try:
            return json_in(text, "the answers")
        except CannotError as why:
            if why.__cause__ is None or len(text) > MOST_BYTES:
                raise
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines()):
        return None
    read = read_yaml("answers", text)
    for problem in read.problems:
        if problem.severity == "must-fix" and problem.code != NOTHING_THERE:
            raise CannotError(f"the answers cannot be read: line {problem.line}: {problem.wrong}")
    return _nothing_as_none(read.data)


def json_in(text: str, what: str) -> object:
    """JSON as plain data. Raises CannotError, with a cause where it might be YAML instead."""
    try:
        return json.loads(text, object_pairs_hook=_each_once)
    except RecursionError:
        raise CannotError(f"{what} cannot be read: nested too deeply") from None
    except ValueError as why:
        raise CannotError(f"{what} cannot be read as JSON") from why


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Two answers under one name would be one too many, and the last would win in silence."""
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise CannotError(f"the question {quoted(name)} is there twice")
        found[name] = value
    return found


def _nothing_as_none(data: object) -> object:
    """YAML's ways of writing nothing, which the content's reader gives as text."""
    if isinstance(data, dict):
        return {word: _nothing_as_none(value) for word, value in data.items()}
    if isinstance(data, list):
        return [_nothing_as_none(value) for value in data]
    return None if data in ("", "~", "null") else data


class lines_of:
    """The lines of a file, or of standard input where it is called "-". Raises CannotError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: TextIO | None = None

    def __enter__(self) -> Iterator[str]:
        if str(self._path) == "-":
            if sys.stdin is None:
                raise CannotError("there is no standard input to read")
            return _without_mark(sys.stdin)
        try:
            self._file = self._path.open(encoding="utf-8", errors="replace")
        except OSError as why:
            raise CannotError(f"{self._path} cannot be read: {why.strerror}") from None
        return _without_mark(self._file)

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()


def _without_mark(lines: Iterable[str]) -> Iterator[str]:
    """The lines without the hidden mark that some programs put before the first."""
    for number, line in enumerate(lines):
        yield line.removeprefix("\ufeff") if number == 0 else line
