"""A sheet for one meeting or talk, from its file in ``content/sheets``."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from phb.content.home_models import BEFORE_HOME, CAN_WAIT, ToSay, ToSeeTo
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
from phb.paper.facts import facts_of, facts_table
from phb.paper.foot import sheet_foot
from phb.paper.hand_over import where_from
from phb.paper.sureness import as_sure, checked_ones, marked, with_legend
from phb.text.markdown import words_alone
from phb.views.home import names_in_a_line
from phb.views.home_ways import HOW_SOON, starting_columns
from phb.views.say import in_a_sentence, say


@dataclass(frozen=True)
class Ways:
    """A table of all six options: what the cells of each claim, and the table of them in an order."""

    cells: Callable[[Content, Option], Iterable[Claim]]
    table: Callable[[Content, Sequence[Option]], Table]


def _starting(content: Content, option: Option) -> tuple[Claim, ...]:
    """What must be ready before an option can begin, how soon, and whom to ask, as on the page on going home."""
    told = content.home.starting_by_option[option.id]
    return told.ready_first, option.compare[HOW_SOON], told.whom_to_ask


def _starting_table(content: Content, options: Iterable[Option]) -> Table:
    """The same as a table, with room to write beside each."""
    caption, order = say(content, "sheet-starting-caption"), say(content, "take-ways-caption")
    return Table(
        say(content, "sheet-ways-caption", what=caption, order=order),
        (
            say(content, "home-starting-way"),
            *starting_columns(content),
            say(content, "sheet-asked"),
        ),
        tuple(
            Row(
                option.short_name,
                (*(as_sure(content, claim) for claim in _starting(content, option)), ""),
                option.mark,
            )
            for option in options
        ),
        lines=2,
    )


WAYS: Mapping[str, Ways] = {
    "starting": Ways(_starting, _starting_table),
    "facts": Ways(facts_of, partial(facts_table, told=True)),
}
"""What a part may ask for, by the names in ``sheet_models.WAYS``."""

MOST_SOURCES = 2
"""How many a sheet names: it has to leave room for the pen, and the page that it belongs to names the others."""


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
    made = Document(
        sheet.title,
        sheet.lead,
        (*parts, *_sources(content, sheet)),
        sheet_foot(content, sheet, address),
    )
    return with_legend(content, made)


def _part(content: Content, part: SheetPart, options: Sequence[Option]) -> Iterator[Part]:
    if part.heading:
        yield Heading(part.heading, new_page=part.new_page)
    said = tuple(as_sure(content, claim) for claim in part.says)
    if len(said) == 1:
        yield Paragraph(said[0])
    elif said:
        yield Bullets(said)
    if part.tick:
        yield Ticks(tuple(words_alone(text) for text in part.tick))
    if part.ask:
        yield Questions(tuple(words_alone(text) for text in part.ask), part.ask_lines)
    if part.day_is_set:
        yield Questions(tuple(words_alone(one.ask) for one in content.home.day_is_set))
    if part.table:
        yield _table(part.table)
    if part.ways:
        yield WAYS[part.ways].table(content, options)
    if part.to_settle:
        yield _to_settle(content)
    if part.words:
        yield WORDS[part.words](content)
    if part.write:
        yield Fields(part.write)
    if part.can_wait:
        names = names_in_a_line(tuple(content.home.that(CAN_WAIT)))
        yield Paragraph(say(content, "take-home-can-wait", what=names), small=True)


def _words_to_say(content: Content) -> Table:
    """What staff can say, a row for each moment."""
    return Table(
        say(content, "sheet-words-caption"),
        (say(content, "sheet-words-when"), say(content, "talk-step-say")),
        tuple(Row(moment.when, (" ".join(moment.says),)) for moment in content.home.to_say),
        widths=(2, 7),
    )


def _not_to_say(content: Content) -> Table:
    """What not to say, and what can be said in its place."""
    return Table(
        say(content, "not-to-say-heading"),
        (say(content, "not-to-say-not"), say(content, "not-to-say-instead")),
        tuple(Row(one.not_, (one.instead,)) for one in content.talk.not_to_say),
        widths=(3, 5),
    )


WORDS: Mapping[str, Callable[[Content], Table]] = {
    "to-say": _words_to_say,
    "not-to-say": _not_to_say,
}
"""What staff can say and had better not, by the names in ``sheet_models``."""


def _to_settle(content: Content) -> Table:
    """What must be in place before home, by the part of the time, as the page has it: each with who is likely to see
    to it, in grey, and room for a name, a day and a tick."""
    blank = ("",) * len(TO_SETTLE[1:])
    rows = (
        row
        for phase in content.home.phases
        if phase.that(BEFORE_HOME)
        for row in (
            Row(phase.no_later_than or phase.name, band=True),
            *(
                Row(marked(content, words, item.source), blank, hint=_likely(content, item))
                for item in phase.that(BEFORE_HOME)
                for words in item.rows
            ),
        )
    )
    return Table(
        say(content, "sheet-settle-caption"),
        tuple(say(content, word) for word in TO_SETTLE),
        (*rows, *[Row("", blank)] * ROWS_TO_ADD),
        widths=(18, 11, 4, 3),
    )


TO_SETTLE = ("sheet-settle-what", "sheet-settle-who", "sheet-settle-when", "sheet-settle-done")
"""What heads the columns of the list for the meeting."""

ROWS_TO_ADD = 2
"""Empty rows under that list: it is ours, and nobody else's."""


def _likely(content: Content, item: ToSeeTo) -> str:
    return say(content, "sheet-settle-likely", who=in_a_sentence(item.who))


def _table(table: SheetTable) -> Table:
    blank = Row("", ("",) * (len(table.columns) - 1))
    rows = (Row(words_alone(head), tuple(map(words_alone, cells))) for head, *cells in table.rows)
    all_rows = (*rows, *[blank] * table.blank_rows)
    return Table(table.caption, table.columns, all_rows, lines=table.row_lines, widths=table.widths)


def _sources(content: Content, sheet: Sheet) -> Iterator[Part]:
    """What the claims rest on, each source once by the day on which it was checked, in small print."""
    ids = checked_ones(content, (s for said in _claims(content, sheet) for s in said.source))
    if ids:
        yield from where_from(content, ids, most=MOST_SOURCES)


def _claims(content: Content, sheet: Sheet) -> Iterator[Claim | ToSay]:
    for part in sheet.parts:
        yield from part.says
        if part.words == "to-say":
            yield from content.home.to_say
        if part.to_settle:
            yield from content.home.that(BEFORE_HOME)
        if part.ways:
            for option in content.options:
                yield from WAYS[part.ways].cells(content, option)
