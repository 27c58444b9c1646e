"""A paper as plain text, to listen to and to type into: a line for each thing, and nothing drawn with signs."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from phb.paper.document import (
    Bullets,
    Document,
    Fields,
    Heading,
    Lines,
    Paragraph,
    Part,
    Questions,
    Table,
    Ticks,
    as_label,
)

_WIDTH = 72
_BLANK = "..."
"""Room to write. More dots would be read out one by one."""


def plain_text(document: Document) -> str:
    """The paper in lines of 72 letters at most, with a blank line after each part."""
    blocks = [_lines(document.title), _lines(document.lead)]
    for part in document.parts:
        blocks += _blocks(part, room=_named(document.signs.line))
    return (
        "\n\n".join("\n".join(lines) for lines in [*blocks, _lines(document.foot)] if lines) + "\n"
    )


def _blocks(part: Part, *, room: str) -> Iterator[list[str]]:
    """The lines of a part, in blocks that stand apart. ``room`` is where to write what has no label of its own."""
    match part:
        case Heading():
            yield ["", *_lines(part.words)]
        case Paragraph():
            yield _lines(part.words)
        case Bullets():
            yield _listed(("- ", item) for item in part.items)
        case Ticks():
            yield _listed(("[ ] ", item) for item in part.items)
        case Questions():
            for number, item in enumerate(part.items, 1):
                sign = f"{number}. "
                asked = [(sign, item), (" " * len(sign), room)]
                yield _listed(asked if part.lines else asked[:1])
        case Fields():
            yield _listed(("", _named(label)) for label in part.labels)
        case Lines():
            yield _lines(room)
        case Table():
            yield _lines(part.caption)
            yield from _rows(part)


def _rows(table: Table) -> Iterator[list[str]]:
    """Each row as its name and a line for each cell, or all of them as one list where each has one thing to fill in."""
    if all(row.head and row.cells == ("",) for row in table.rows):
        column = table.columns[1]
        yield _listed(("", _named(f"{row.head}. {column}")) for row in table.rows)
        return
    for row in table.rows:
        if row.band:
            yield _lines(as_label(row.head))
            continue
        cells = list(zip(table.columns[1:], row.cells, strict=True))
        to_write = next((n for n, words in enumerate(row.cells) if not words), None)
        told = (
            _named(f"{column} ({row.hint})" if row.hint and n == to_write else column, words)
            for n, (column, words) in enumerate(cells)
        )
        yield _listed(("", line) for line in (row.head or _named(table.columns[0]), *told))


def _named(label: str, words: str = "") -> str:
    """A label and what belongs to it, or room to write it."""
    return f"{as_label(label)} {words or _BLANK}"


def _listed(items: Iterable[tuple[str, str]]) -> list[str]:
    """Each item on lines of its own: after its sign, and set in from the second line on."""
    return [line for sign, words in items for line in _lines(words, sign, len(sign) or 2)]


def _lines(words: str, sign: str = "", inset: int = 0) -> list[str]:
    """The words in lines, after a sign in the first and set in by so many spaces in the others."""
    return wrap(
        " ".join(words.split()),
        _WIDTH,
        initial_indent=sign,
        subsequent_indent=" " * inset,
        break_on_hyphens=False,
    )
