"""PyYAML's complaints, moved to the line where the person slipped and put in plain words."""

import re

import yaml

from phb.content import layout
from phb.content.problems import Place, Problem, problem, quoted


def from_yaml(file: str, text: str, error: yaml.MarkedYAMLError) -> Problem:
    """PyYAML's own complaint, moved to the line where the person slipped and put in plain words."""
    said = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return layout.unreadable(Place(file))
    begun = error.context_mark or mark
    lines = text.split("\n")
    here = _place(file, mark, lines)
    started = _place(file, begun, lines)
    line = lines[here.line - 1]
    if re.match(r"\s*(- +)*:( |$)", line):
        return layout.no_word(here)
    if "mapping values are not allowed" in said:
        return _colon(here, lines)
    if "could not find expected ':'" in said:
        return _no_colon(started, lines[started.line - 1])
    if "quoted scalar" in said:
        if "escape" in said or "hexadecimal" in said:
            return _backslash(here)
        return _open_quote(started)
    if "that cannot start any token" in said:
        return _special_character(here, line)
    if "flow node" in said:
        return _open_bracket(_last_bracket(here, lines))
    if "flow mapping" in said or "flow sequence" in said:
        return _open_bracket(started)
    if "block scalar" in said:
        return problem(
            "LAYOUT-7",
            here,
            wrong="After | or > the text starts on the next line, set in by two spaces.",
            fix="Move the text to the next line, or put it all in double quotes.",
        )
    if "anchor" in said or "alias" in said:
        return layout.shortcut(started, line[started.column - 1 :].strip() if line else "*")
    if "tag" in said:
        return layout.tag(started, lines[started.line - 1][started.column - 1 :].strip() or "!")
    if "directive" in said or "<document start>" in said:
        return _after_the_end(here, line)
    if "<block end>" in said:
        return _does_not_line_up(here, lines)
    if "sequence entries are not allowed" in said:
        return problem(
            "LAYOUT-5",
            here,
            wrong="A dash starts a list here, where a list can't start.",
            fix=f"Put each dash on its own line under the word that it belongs to. For text: {layout.QUOTE_IT.lower()}",
        )
    return layout.unreadable(here)


def _place(file: str, mark: yaml.Mark, lines: list[str]) -> Place:
    """The mark, moved up to the last line with something on it where it points past the end."""
    line = min(mark.line, len(lines) - 1)
    if line >= 0 and not lines[line].strip():
        while line > 0 and not lines[line].strip():
            line -= 1
        return Place(file, line + 1)
    return Place(file, line + 1, mark.column + 1)


def _colon(here: Place, lines: list[str]) -> Problem:
    line = lines[here.line - 1]
    before = line[: here.column - 1]
    bare = re.sub(r"^[\s-]*", "", before)
    if ": " not in bare and not re.search(r"[{\[,\"']", bare):
        slipped = _slipped_left(here, lines)
        if slipped:
            return slipped
        return problem(
            "LAYOUT-5",
            here,
            wrong="This line starts further to the right than the line above allows.",
            fix="Line it up with the words of its block. If it belongs to the text above: put that text in double quotes.",
        )
    return problem(
        "LAYOUT-2",
        here,
        wrong="There is a colon inside the text on this line.",
        fix=layout.QUOTE_IT,
    )


def _slipped_left(here: Place, lines: list[str]) -> Problem | None:
    """The line above, where it alone stands further to the left than those around it."""
    above = [n for n in range(here.line - 2, -1, -1) if lines[n].strip()][:2]
    if len(above) < 2:
        return None
    this, last, before = (_set_in(lines[n]) for n in (here.line - 1, *above))
    if not last < this == before:
        return None
    column = len(lines[above[0]]) - len(lines[above[0]].lstrip()) + 1
    return _out_of_line(Place(here.file, above[0] + 1, column))


def _set_in(line: str) -> int:
    """How far the words of a line stand from its start, past any dashes."""
    return len(re.match(r"\s*(- +)*", line).group())  # type: ignore[union-attr]


def _no_colon(here: Place, line: str) -> Problem:
    typed = line[here.column - 1 :].strip()
    if re.match(r"-\w", typed):
        return problem(
            "LAYOUT-6",
            here,
            wrong=f"There is no space after the dash of {quoted(typed)}.",
            fix="Put a space between the dash and the text.",
        )
    return problem(
        "LAYOUT-6",
        here,
        wrong=f"{quoted(typed)} has no colon after its first word.",
        fix="Add a colon and a space after the word. If it is part of the text above, set it in by two more spaces.",
    )


def _backslash(here: Place) -> Problem:
    return problem(
        "LAYOUT-20",
        here,
        wrong="There is a backslash inside double quotes, where it has a special meaning.",
        fix="Take the backslash out, or write it twice.",
    )


def _open_quote(started: Place) -> Problem:
    return problem(
        "LAYOUT-3",
        started,
        wrong="A quotation mark opens here and does not close.",
        fix="Close it at the end of the text. For quotes within the text, use the other kind of quote around it.",
    )


def _open_bracket(started: Place) -> Problem:
    return problem(
        "LAYOUT-4",
        started,
        wrong="The bracket that opens here does not close as it needs to, or a comma is missing inside it.",
        fix=f"Check the brackets and commas. If it is text that starts with a bracket: {layout.QUOTE_IT.lower()}",
    )


def _last_bracket(here: Place, lines: list[str]) -> Place:
    """The last bracket that opens at or above a place."""
    for number in range(here.line, 0, -1):
        column = max(lines[number - 1].rfind("["), lines[number - 1].rfind("{"))
        if column >= 0:
            return Place(here.file, number, column + 1)
    return here


def _special_character(here: Place, line: str) -> Problem:
    typed = line[here.column - 1 : here.column] or "this"
    return problem(
        "LAYOUT-7",
        here,
        wrong=f"The text here starts with {typed}, which has a special meaning.",
        fix=layout.QUOTE_IT,
    )


def _after_the_end(here: Place, line: str) -> Problem:
    if line.startswith("%"):
        return _special_character(Place(here.file, here.line), line)
    return problem(
        "LAYOUT-5",
        here,
        wrong="This line does not belong to anything above it.",
        fix="Check how far it is set in, and that the line above it is complete.",
    )


def _does_not_line_up(here: Place, lines: list[str]) -> Problem:
    before = lines[here.line - 1][: here.column - 1].rstrip()
    if before.endswith(('"', "'")):
        return problem(
            "LAYOUT-3",
            here,
            wrong="There is more text after the closing quotation mark.",
            fix="Put the whole text in one pair of quotes. For quotes within it, use the other kind around it.",
        )
    return _out_of_line(here)


def _out_of_line(place: Place) -> Problem:
    return problem(
        "LAYOUT-5",
        place,
        wrong="This line does not line up with the lines around it.",
        fix="Set it in by as many spaces as the other lines of its block, and check the line above it.",
    )
