"""A sheet for one meeting or talk, from its file in ``content/sheets``."""

from collections.abc import Callable, Iterator, Mapping

from phb.content.library import Content
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
from phb.text.markdown import words_alone
from phb.views.say import day, say


def _starting(content: Content) -> Table:
    """Whether each option can begin by the day home. In one order on every copy, so that a meeting reads alike."""
    words = ("way", "by-the-day", "ready-first", "whom-to-ask")
    rows = (
        Row(
            option.short_name,
            tuple(
                words_alone(claim.says)
                for claim in content.home.starting_by_option[option.id].cells.values()
            ),
            option.mark,
        )
        for option in content.options
    )
    return Table(
        say(content, "home-starting-caption"),
        tuple(say(content, f"home-starting-{word}") for word in words),
        tuple(rows),
    )


WAYS: Mapping[str, Callable[[Content], Table]] = {"starting": _starting}
"""The tables of all six options that a part may ask for, by the names in ``sheet_models.WAYS``."""


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
    said = tuple(words_alone(claim.says) for claim in part.says)
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
        yield WAYS[part.ways](content)


def _table(table: SheetTable) -> Table:
    blank = Row("", ("",) * (len(table.columns) - 1))
    rows = (Row(words_alone(head), tuple(map(words_alone, cells))) for head, *cells in table.rows)
    return Table(table.caption, table.columns, (*rows, *[blank] * table.blank_rows))


def _sources(content: Content, sheet: Sheet) -> Iterator[Part]:
    """What the claims rest on, each source once, in small print."""
    ids = dict.fromkeys(s for part in sheet.parts for claim in part.says for s in claim.source)
    if not ids:
        return
    yield Heading(say(content, "sources-title"))
    for source in map(content.source, ids):
        checked = say(content, "checked-on", date=day(source.checked_on))
        kind = say(content, f"confidence-{source.confidence}")
        yield Paragraph(f"{source.title}. {source.publisher}. {kind}. {checked}.", small=True)
