"""A paper as plain text that reads well aloud: its tables are sentences, and nothing is drawn with signs."""

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
    Row,
    Table,
    Ticks,
)

_WIDTH = 72
_BLANK = "____"
"""Room to write. Screen readers pass over it at their usual setting."""


def plain_text(document: Document) -> str:
    """The paper in lines of 72 letters at most, with a blank line after each part."""
    blocks = [_lines(document.title), _lines(document.lead)]
    for part in document.parts:
        blocks += _blocks(part)
    return (
        "\n\n".join("\n".join(lines) for lines in [*blocks, _lines(document.foot)] if lines) + "\n"
    )


def _blocks(part: Part) -> Iterator[list[str]]:
    """The lines of a part, in blocks that stand apart."""
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
                yield _listed([(f"{number}. ", item)]) + [f"   {_BLANK}"] * bool(part.lines)
        case Fields():
            yield [line for label in part.labels for line in _lines(_named(label, ""))]
        case Lines():
            yield [_BLANK]
        case Table():
            yield _lines(part.caption)
            for row in part.rows:
                yield _lines(" ".join(_sentences(part.columns, row)))


def _sentences(columns: tuple[str, ...], row: Row) -> Iterator[str]:
    """A row as a listener follows it: its name, then each cell with what its column is about."""
    yield _ended(row.head or _named(columns[0], ""))
    for column, cell in zip(columns[1:], row.cells, strict=True):
        yield _ended(_named(column, cell))


def _named(label: str, words: str) -> str:
    """A label and what belongs to it, or room to write it."""
    between = "" if label.endswith((":", "?")) else ":"
    return f"{label}{between} {words or _BLANK}"


def _ended(words: str) -> str:
    return words if words.rstrip("\"'”’)").endswith((".", "?", "!")) else f"{words}."


def _listed(items: Iterable[tuple[str, str]]) -> list[str]:
    return [line for sign, words in items for line in _lines(words, sign)]


def _lines(words: str, sign: str = "") -> list[str]:
    """The words in lines, after a sign in the first and set in as far in the others."""
    return wrap(
        " ".join(words.split()),
        _WIDTH,
        initial_indent=sign,
        subsequent_indent=" " * len(sign),
        break_on_hyphens=False,
    )
