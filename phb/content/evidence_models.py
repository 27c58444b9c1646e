"""What the file behind the page of figures holds: counts of whom, where and when, and what to be careful of."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from phb.content.records import AS_TYPED, Claim, Id, Ids, Kept, Label, Record, Text

NOT_GIVEN = "not-given"
"""In place of a number: the source does not give it. Read as None, shown in words, never as nought."""


def _none_where_not_given(value: object) -> object:
    return None if value == NOT_GIVEN else value


Whole = Annotated[int, Field(ge=0, le=1_000_000_000)]
Number = Annotated[Whole | None, BeforeValidator(_none_where_not_given)]

Short = Annotated[str, Field(min_length=1, max_length=20), AS_TYPED]
"""A label that stands beside a bar, on a small phone too."""

OneLine = Annotated[str, Field(min_length=1, max_length=36), AS_TYPED]
"""A label that stands above a bar, on a small phone too."""


class Row(Record):
    """One line of a figure's table: what it is about, and a number for each series."""

    name: OneLine
    numbers: dict[Id, Number]


class Figure(Record):
    """One picture with its table. All its numbers have one population, one place and one time.

    ``series`` are the things counted in each row, by id. ``out_of`` is the whole of which each number of a
    ``shares`` picture is a part, and ``base`` says how many were counted to find them.
    ``totals`` are those that the source gives, by series.
    """

    id: Id
    title: Label
    says: Text
    whom: Label
    where: Label
    when: Label
    counts: Label
    unit: Literal["number", "pounds"] = "number"
    picture: Literal["bars", "grouped", "shares"]
    rows_are: Label
    series: Annotated[dict[Id, Short], Field(min_length=1, max_length=3)]
    rows: Annotated[tuple[Row, ...], Field(min_length=1, max_length=12)]
    totals: dict[Id, Whole] = Field(default_factory=dict)
    out_of: Annotated[int, Field(ge=1)] | None = None
    base: Label | None = None
    caveats: Annotated[tuple[Claim, ...], Field(min_length=1)]
    not_for: Text | None = None
    source: Ids
    todo: str = ""


class Quoted(Record):
    """A figure that people meet elsewhere, and why it cannot be taken as it stands."""

    id: Id
    quoted: Label
    why: Annotated[tuple[Claim, ...], Field(min_length=1)]
    todo: str = ""


class EvidenceFile(Kept):
    """``first`` is what to read before any figure."""

    first: Annotated[tuple[Claim, ...], Field(min_length=1)]
    figures: Annotated[tuple[Figure, ...], Field(min_length=1)]
    careful: Annotated[tuple[Quoted, ...], Field(min_length=1)]
