"""A sheet for one meeting or talk, from its file in ``content/sheets``."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from phb.content.library import Content
from phb.content.records import Claim
from phb.content.sheet_models import Sheet, SheetPart, SheetTable
from phb.paper.document import (
    Bullets,
    Document,
    Fields,
    Heading,
    Paragraph,
    Part,
    Questions,
    Row,
    Table,
    Ticks,
)
from phb.paper.hand_over import where_from
from phb.text.markdown import words_alone
from phb.views.home import starting_columns
from phb.views.say import day, say


def _starting(content: Content) -> Table:
    """Whether each option can begin by the day home. In one order on every copy, so that a meeting reads alike."""
    rows = (
        Row(
            option.short_name,
            tuple(
                _as_sure(content, claim)
                for claim in content.home.starting_by_option[option.id].cells.values()
            ),
            option.mark,
        )
        for option in content.options
    )
    return Table(
        say(content, "home-starting-caption"),
        tuple(starting_columns(content)),
        tuple(rows),
    )


def _claims_of_starting(content: Content) -> Iterator[Claim]:
    for option in content.options:
        yield from content.home.starting_by_option[option.id].cells.values()


ASPECTS = ("holds-the-money", "arranges", "employs")
"""The rows of the comparison that tell the options apart in the fewest words."""


def _in_short(content: Content) -> Table:
    """Who holds the money, arranges and employs, with each option, as in the comparison."""
    names = (aspect.name for aspect in content.aspects if aspect.id in ASPECTS)
    rows = (
        Row(
            option.short_name,
            tuple(_as_sure(content, option.compare[aspect]) for aspect in ASPECTS),
            option.mark,
        )
        for option in content.options
    )
    columns = (say(content, "home-starting-way"), *names)
    return Table(say(content, "compare-caption"), columns, tuple(rows))


def _claims_in_short(content: Content) -> Iterator[Claim]:
    for option in content.options:
        yield from (option.compare[aspect] for aspect in ASPECTS)


@dataclass(frozen=True)
class Ways:
    """A table of all six options, and what its cells claim."""

    table: Callable[[Content], Table]
    claims: Callable[[Content], Iterable[Claim]]


WAYS: Mapping[str, Ways] = {
    "starting": Ways(_starting, _claims_of_starting),
    "in-short": Ways(_in_short, _claims_in_short),
}
"""What a part may ask for, by the names in ``sheet_models.WAYS``."""

MOST_SOURCES = 2
"""How many a sheet names: it has to leave room for the pen, and the page that it belongs to names the others."""

UNSURE = "(?)"
"""Behind what nobody has checked: it is something to ask."""


def sheet(content: Content, sheet: Sheet) -> Document:
    """The sheet as a paper. What it says comes before the sources that it rests on."""
    parts = [made for part in sheet.parts for made in _part(content, part)]
    return Document(
        sheet.title,
        sheet.lead,
        (*parts, *_sources(content, sheet)),
        _foot(content, sheet),
    )


def _foot(content: Content, sheet: Sheet) -> str:
    checked, again = day(sheet.checked_on), day(sheet.check_again)
    return say(content, "sheet-foot", site=say(content, "site-name"), checked=checked, again=again)


def _part(content: Content, part: SheetPart) -> Iterator[Part]:
    yield Heading(part.heading)
    said = tuple(_as_sure(content, claim) for claim in part.says)
    if len(said) == 1:
        yield Paragraph(said[0])
    elif said:
        yield Bullets(said)
    if part.tick:
        yield Ticks(tuple(words_alone(text) for text in part.tick))
    if part.ask:
        yield Questions(tuple(words_alone(text) for text in part.ask))
    if part.write:
        yield Fields(part.write)
    if part.table:
        yield _table(part.table)
    if part.ways:
        yield WAYS[part.ways].table(content)


def _table(table: SheetTable) -> Table:
    blank = Row("", ("",) * (len(table.columns) - 1))
    rows = (Row(words_alone(head), tuple(map(words_alone, cells))) for head, *cells in table.rows)
    return Table(table.caption, table.columns, (*rows, *[blank] * table.blank_rows))


def _sources(content: Content, sheet: Sheet) -> Iterator[Part]:
    """What the claims rest on, each source once by the day on which it was checked, in small print."""
    ids = dict.fromkeys(s for claim in _claims(content, sheet) for s in claim.source)
    unsure = [one for one in ids if _is_unsure(content, one)]
    if known := [one for one in ids if one not in unsure]:
        yield from where_from(content, known, most=MOST_SOURCES)
    for one in unsure:
        yield Paragraph(f"{UNSURE} {content.source(one).title}.", small=True)


def _claims(content: Content, sheet: Sheet) -> Iterator[Claim]:
    for part in sheet.parts:
        yield from part.says
        if part.ways:
            yield from WAYS[part.ways].claims(content)


def _as_sure(content: Content, claim: Claim) -> str:
    """A claim in plain words, marked where some of it is to be asked about."""
    words = words_alone(claim.says)
    return f"{words} {UNSURE}" if any(_is_unsure(content, s) for s in claim.source) else words


def _is_unsure(content: Content, source_id: str) -> bool:
    return content.source(source_id).confidence == "recalled"
