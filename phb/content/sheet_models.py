"""What the files of ``content/sheets`` hold: papers for one meeting or talk, to print and to write on."""

from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Id, Kept, Label, Record, Text

WAYS: tuple[str, ...] = ("starting", "facts")
"""The tables of all six options that a part may ask for. ``phb/paper/sheet.py`` makes each."""

Cell = Annotated[str, Field(max_length=300)]
"""A cell with nothing in it is there to be written in."""


class SheetTable(Record):
    """``columns`` names the first column too. Under the rows come ``blank_rows`` more, to be written in.

    ``widths`` is how wide each column is beside the others. Without it, their words decide. A row to write in is as
    tall as ``row_lines`` ruled lines.
    """

    caption: Label
    columns: Annotated[tuple[Label, ...], Field(min_length=2, max_length=6)]
    rows: tuple[tuple[Cell, ...], ...] = ()
    blank_rows: Annotated[int, Field(ge=0, le=20)] = 0
    widths: tuple[Annotated[int, Field(ge=1, le=20)], ...] = ()
    row_lines: Annotated[int, Field(ge=1, le=2)] = 1


class SheetPart(Record):
    """What stands under one heading, if it has one, in this order. ``ways`` is one of ``WAYS``.

    ``ask_lines`` are the ruled lines under each thing to ask. ``can_wait`` names in small print what ``home.yaml`` says
    can wait, and ``to_settle`` is a table of what it says must be in place.
    ``day_is_set`` asks what it has to ask where the day home is set. ``words`` are those that ``home.yaml`` has for
    staff, moment by moment, or what ``talk.yaml`` has not to say. ``new_page`` begins the part on a page of its own.
    """

    heading: Label | None = None
    new_page: bool = False
    says: tuple[Claim, ...] = ()
    tick: tuple[Text, ...] = ()
    ask: tuple[Text, ...] = ()
    ask_lines: Annotated[int, Field(ge=1, le=3)] = 1
    table: SheetTable | None = None
    ways: Id | None = None
    to_settle: bool = False
    day_is_set: bool = False
    words: Literal["to-say", "not-to-say"] | None = None
    write: tuple[Label, ...] = ()
    can_wait: bool = False


class Sheet(Kept):
    """One paper, to take along."""

    id: Id
    title: Label
    lead: Label
    parts: Annotated[tuple[SheetPart, ...], Field(min_length=1)]
