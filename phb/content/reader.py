"""One content file, read: YAML from end to end, or YAML above and Markdown below three dashes."""

import re

import yaml

from phb.content import layout
from phb.content.problems import Place
from phb.content.raw_text import raw_text, special_spaces, tabs
from phb.content.read import Path, Read
from phb.content.syntax import from_yaml
from phb.content.walk import Stop, Walk, events_of

__all__ = ["Path", "Read", "read_with_body", "read_yaml"]


def read_yaml(file: str, given: bytes | str) -> Read:
    """A file that is YAML from its first line to its last. One in a folder takes its id from its name."""
    raw = raw_text(file, given)
    read = Read(file, problems=list(raw.problems))
    if raw.text is not None:
        read.lines = tuple(raw.text.split("\n"))
        _read_into(read, raw.text)
    if read.data is not None and "/" in file:
        _give(read, read.data, {"id": _stem(file)})
        read.values[("id",)] = (1, 1)
    return read


def read_with_body(file: str, given: bytes | str) -> Read:
    """A story or page: lines between two rows of three dashes, then Markdown, which becomes ``body``.

    The id is the stem of the file's name.
    """
    raw = raw_text(file, given)
    read = Read(file, problems=list(raw.problems))
    if raw.text is None:
        return read
    read.lines = lines = tuple(raw.text.split("\n"))
    first = next((number for number, line in enumerate(lines) if line.strip()), None)
    if first is None:
        read.problems.append(layout.empty_file(Place(file)))
        return read
    if lines[first].rstrip() != "---":
        read.problems.append(layout.no_opening_dashes(Place(file, first + 1)))
        return read
    closing = next(
        (n for n, line in enumerate(lines) if n > first and line.rstrip() == "---"), None
    )
    if closing is None:
        read.problems.append(
            layout.no_closing_dashes(Place(file, _where_facts_end(lines, first) + 1))
        )
        return read
    blank = "\n" * (first + 1)
    _read_into(read, blank + "\n".join(lines[first + 1 : closing]) + "\n")
    if read.data is not None:
        _add_body(read, read.data, lines[closing + 1 :], closing + 2)
    return read


def _where_facts_end(lines: tuple[str, ...], first: int) -> int:
    """Where the second row of dashes was most likely meant to be: one that was spoilt, or the first heading."""
    for number in range(first + 1, len(lines)):
        line = lines[number].strip()
        if line.startswith("## ") or (len(line) <= 6 and line.count("-") >= 2):
            return number
    return first


def _add_body(read: Read, data: dict[str, object], lines: tuple[str, ...], first_line: int) -> None:
    body = "\n".join(lines)
    read.body_line = first_line
    read.problems += tabs(read.file, body, first_line=first_line)
    read.problems += special_spaces(read.file, body, code="TEXT-6", first_line=first_line)
    _give(read, data, {"id": _stem(read.file), "body": body})
    read.values[("body",)] = (first_line, 1)
    read.values[("id",)] = (1, 1)
    if not body.strip():
        read.problems.append(layout.no_body(Place(read.file, first_line - 1)))
        read.reported.add(("body",))


def _give(read: Read, data: dict[str, object], given: dict[str, str]) -> None:
    """Set what the file itself gives, and tell of lines that give it too."""
    for word in given:
        if word in data:
            read.problems.append(layout.given_by_file(read.at_key((word,)), word))
            for table in (read.keys, read.values):
                for path in [p for p in table if p[0:1] == (word,)]:
                    del table[path]
    data |= given


def _stem(file: str) -> str:
    return file.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _read_into(read: Read, text: str) -> None:
    """Fills in the data and places of a text, or the first fault that stops it from being read."""
    read.problems += special_spaces(read.file, text, code="TEXT-5")
    found = tabs(read.file, text)
    read.problems += found
    if any(re.match(r" *\t", line) for line in text.split("\n")):
        return
    text = re.sub("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]", " ", text)
    walk = Walk(read)
    try:
        walk.through(events_of(text))
    except Stop as stop:
        read.problems.append(stop.problem)
    except yaml.MarkedYAMLError as error:
        read.problems.append(from_yaml(read.file, text, error))
    except Exception:  # PyYAML raises bare ValueError, KeyError and more on some typos
        read.problems.append(layout.unreadable(walk.last))
    else:
        read.data = walk.root
        read.problems += layout.lost_words(read.file, text)
        return
    read.data = None
