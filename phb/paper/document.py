"""A paper to take away, as its parts in order: what every format of it is made from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """``new_page`` begins a page of its own."""

    words: str
    new_page: bool = False


@dataclass(frozen=True)
class Paragraph:
    """``small`` is for sources, dates and what else may be read last."""

    words: str
    small: bool = False


@dataclass(frozen=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True)
class Ticks:
    """Things with an empty box each, to tick by hand."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Questions:
    """Numbered questions, each with so many ruled lines for the answer."""

    items: tuple[str, ...]
    lines: int = 1


@dataclass(frozen=True)
class Fields:
    """Things to fill in by hand, each with a ruled line after its label. None is ever filled in for anybody."""

    labels: tuple[str, ...]


@dataclass(frozen=True)
class Lines:
    """So many ruled lines with nothing before them."""

    count: int


@dataclass(frozen=True)
class Row:
    """``head`` names the row. ``mark`` is the shape of the option that the row is about, as in ``Option.mark``.

    ``hint`` stands in grey in the first cell to write in: what a hand may leave, strike out or change. A row that is a
    ``band`` has no cells: it names the rows below it, down to the next one.
    """

    head: str
    cells: tuple[str, ...] = ()
    mark: str | None = None
    hint: str = ""
    band: bool = False


@dataclass(frozen=True)
class Table:
    """``columns`` names the head column too. A cell with nothing in it is there to be filled in by hand.

    One that ``folds`` says in the first cell of a row what can be read on with its head, so that the two may stand above
    the others where the letters are large. ``lines`` is how many ruled lines a row to write in is as tall as. ``widths``
    is how wide each column is beside the others. Without it, their words decide. What is read ``aloud`` stands larger:
    eyes come back to it from a face.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    folds: bool = False
    lines: int = 1
    widths: tuple[int, ...] = ()
    aloud: bool = False

    def __post_init__(self) -> None:
        for row in self.rows:
            if not row.band and len(row.cells) + 1 != len(self.columns):
                raise ValueError(f"the row {row.head!r} has {len(row.cells)} cells")
        if self.widths and len(self.widths) != len(self.columns):
            raise ValueError(f"{len(self.widths)} widths for {len(self.columns)} columns")

    def is_folded(self, *, large: bool) -> bool:
        """Not with a cell to write in: it stands beside what it is for."""
        return large and self.folds and all(row.head and all(row.cells) for row in self.rows)


@dataclass(frozen=True)
class Signs:
    """What is said in place of what has no words of its own. ``page`` has {number} and {total} in it.

    ``with_signs`` gives a paper those of the content. These are for one that has none.
    """

    box: str = "\u2610"
    line: str = "\u2026"
    page: str = "{number} / {total}"


def as_label(words: str) -> str:
    """The words as they stand before what belongs to them: with a colon, or the question mark that they have."""
    return words if words.endswith((":", "?")) else f"{words}:"


Part = Heading | Paragraph | Bullets | Ticks | Questions | Fields | Lines | Table


@dataclass(frozen=True)
class Document:
    """One paper for A4. ``lead`` stands under the title; ``foot`` is repeated at the foot of each page."""

    title: str
    lead: str
    parts: tuple[Part, ...]
    foot: str
    signs: Signs = Signs()
