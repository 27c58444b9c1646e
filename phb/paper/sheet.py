"""A sheet for one meeting or talk, from its file in ``content/sheets``."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from phb.content.home_models import CAN_WAIT, ToSay
from phb.content.library import Content
from phb.content.models import Option
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
from phb.paper.foot import sheet_foot
from phb.paper.hand_over import where_from
from phb.text.markdown import words_alone
from phb.views.home import names_in_a_line
from phb.views.home_ways import HOW_SOON, starting_columns
from phb.views.say import say


@dataclass(frozen=True)
class Ways:
    """A table of all six options: the words for its caption and columns, what each option's cells claim, and then
    the word over a cell to write in, if there is one."""

    caption: str
    columns: Callable[[Content], Iterable[str]]
    cells: Callable[[Content, Option], Iterable[Claim]]
    to_write: str | None = None


def _starting(content: Content, option: Option) -> tuple[Claim, ...]:
    """What must be ready before an option can begin, how soon, and whom to ask, as on the page on going home."""
    told = content.home.starting_by_option[option.id]
    return told.ready_first, option.compare[HOW_SOON], told.whom_to_ask


ASPECTS = ("holds-the-money", "arranges", "employs")
"""The rows of the comparison that tell the options apart in the fewest words."""


def _columns_in_short(content: Content) -> Iterator[str]:
    return (aspect.name for aspect in content.aspects if aspect.id in ASPECTS)


def _in_short(content: Content, option: Option) -> tuple[Claim, ...]:
    return tuple(option.compare[aspect] for aspect in ASPECTS)


WAYS: Mapping[str, Ways] = {
    "starting": Ways("sheet-starting-caption", starting_columns, _starting, "sheet-asked"),
    "in-short": Ways("compare-caption", _columns_in_short, _in_short),
}
"""What a part may ask for, by the names in ``sheet_models.WAYS``."""

MOST_SOURCES = 2
"""How many a sheet names: it has to leave room for the pen, and the page that it belongs to names the others."""

UNSURE = "(?)"
"""Behind what nobody has checked: it is something to ask."""


def sheet(
    content: Content,
    sheet: Sheet,
    *,
    order: Sequence[Option] = (),
    address: str | None = None,
) -> Document:
    """The sheet as a paper. What it says comes before the sources that it rests on.

    ``order`` is the visit's mixed order of the options, or else that of the content. ``address`` is that of the
    site, None where it is not known.
    """
    options = order or content.options
    parts = [made for part in sheet.parts for made in _part(content, part, options)]
    return Document(
        sheet.title,
        sheet.lead,
        (*parts, *_sources(content, sheet)),
        sheet_foot(content, sheet, address),
    )


def _part(content: Content, part: SheetPart, options: Sequence[Option]) -> Iterator[Part]:
    if part.heading:
        yield Heading(part.heading)
    said = tuple(_as_sure(content, claim) for claim in part.says)
    if len(said) == 1:
        yield Paragraph(said[0])
    elif said:
        yield Bullets(said)
    if part.tick:
        yield Ticks(tuple(words_alone(text) for text in part.tick))
    if part.ask:
        yield Questions(tuple(words_alone(text) for text in part.ask), part.ask_lines)
    if part.table:
        yield _table(part.table)
    if part.ways:
        yield _all_ways(content, WAYS[part.ways], options)
    if part.words:
        yield _words_to_say(content)
    if part.write:
        yield Fields(part.write)
    if part.can_wait:
        names = names_in_a_line(tuple(content.home.that(CAN_WAIT)))
        yield Paragraph(say(content, "take-home-can-wait", what=names), small=True)


def _all_ways(content: Content, ways: Ways, options: Iterable[Option]) -> Table:
    to_write = (ways.to_write,) if ways.to_write else ()
    return Table(
        say(
            content,
            "sheet-ways-caption",
            what=say(content, ways.caption),
            order=say(content, "take-ways-caption"),
        ),
        (
            say(content, "home-starting-way"),
            *ways.columns(content),
            *(say(content, word) for word in to_write),
        ),
        tuple(
            Row(
                option.short_name,
                (
                    *(_as_sure(content, c) for c in ways.cells(content, option)),
                    *("" for _ in to_write),
                ),
                option.mark,
            )
            for option in options
        ),
        lines=2 if to_write else 1,
    )


def _words_to_say(content: Content) -> Table:
    """What staff can say, a row for each moment."""
    return Table(
        say(content, "sheet-words-caption"),
        (say(content, "sheet-words-when"), say(content, "talk-step-say")),
        tuple(Row(moment.when, (" ".join(moment.says),)) for moment in content.home.to_say),
        widths=(2, 7),
    )


def _table(table: SheetTable) -> Table:
    blank = Row("", ("",) * (len(table.columns) - 1))
    rows = (Row(words_alone(head), tuple(map(words_alone, cells))) for head, *cells in table.rows)
    all_rows = (*rows, *[blank] * table.blank_rows)
    return Table(table.caption, table.columns, all_rows, lines=table.row_lines, widths=table.widths)


def _sources(content: Content, sheet: Sheet) -> Iterator[Part]:
    """What the claims rest on, each source once by the day on which it was checked, in small print."""
    ids = dict.fromkeys(s for said in _claims(content, sheet) for s in said.source)
    unsure = [one for one in ids if _is_unsure(content, one)]
    if known := [one for one in ids if one not in unsure]:
        yield from where_from(content, known, most=MOST_SOURCES)
    for one in unsure:
        yield Paragraph(f"{UNSURE} {content.source(one).title}.", small=True)


def _claims(content: Content, sheet: Sheet) -> Iterator[Claim | ToSay]:
    for part in sheet.parts:
        yield from part.says
        if part.words:
            yield from content.home.to_say
        if part.ways:
            for option in content.options:
                yield from WAYS[part.ways].cells(content, option)


def _as_sure(content: Content, claim: Claim) -> str:
    """A claim in plain words, marked where some of it is to be asked about."""
    words = words_alone(claim.says)
    return f"{words} {UNSURE}" if any(_is_unsure(content, s) for s in claim.source) else words


def _is_unsure(content: Content, source_id: str) -> bool:
    return content.source(source_id).confidence == "recalled"
