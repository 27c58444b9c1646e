"""A paper as markup: for the page that shows and prints it, and as a web page that needs no other file."""

import base64
from collections.abc import Iterator
from functools import cache
from pathlib import Path

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
    Signs,
    Table,
    Ticks,
    as_label,
)
from phb.paper.foot import foot_room
from phb.paper.tick_columns import tick_columns
from phb.text.html import Html, element, items, join, join_all

_HERE = Path(__file__).parent
_FONT = _HERE.parent / "ui/fonts/atkinson-next-5.3.0-plain-zero.woff2"
_MAY_DO = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"


def paper_css() -> Html:
    """The looks of every paper."""
    return Html((_HERE / "paper.css").read_text(encoding="utf-8"))


def paper_html(document: Document, *, large: bool = False) -> Html:
    """The paper as part of a page, which has its own h1 and ``paper_css``: the title is an h2 here."""
    return _paper(document, large=large, top=2)


def whole_page(document: Document, *, large: bool = False) -> str:
    """The paper as a file of its own, with its looks and font in it. It asks for nothing and runs nothing."""
    head = element(
        "head",
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_MAY_DO}">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        element("title", document.title),
        element("style", _page_css(), paper_css()),
    )
    body = element("body", element("main", _paper(document, large=large, top=1)))
    return f"<!doctype html>\n{element('html', head, body, lang='en-GB')}\n"


@cache
def _page_css() -> Html:
    font = base64.b64encode(_FONT.read_bytes()).decode()
    return Html(
        '@font-face { font-family: "Atkinson Hyperlegible Next"; font-weight: 200 800; '
        f"src: url(data:font/woff2;base64,{font}) format('woff2'); }}\n"
        'body { margin: 0; background: #fbf8f3; font-family: "Atkinson Hyperlegible Next", Verdana, sans-serif; }\n'
        "@media screen and (min-width: 600px) { body { padding: 1.5rem; } }\n"
        "@media print { body { background: none; } }\n"
    )


def _paper(document: Document, *, large: bool, top: int) -> Html:
    return element(
        "div",
        element(
            "header",
            element(f"h{top}", document.title, class_="phb-paper-title"),
            element("p", document.lead, class_="phb-paper-lead") if document.lead else None,
        ),
        join_all(
            _part(part, document.signs, heading=f"h{top + 1}", large=large)
            for part in document.parts
        ),
        element("div", document.foot, class_="phb-paper-foot"),
        element("style", _repeated_foot(document, large=large)),
        class_="phb-paper phb-paper-large" if large else "phb-paper",
    )


def _repeated_foot(document: Document, *, large: bool) -> Html:
    """The foot and the number of each page, for browsers that can repeat them in print."""
    size, room = "14pt" if large else "9pt", foot_room(document, large=large)
    number, total = "counter(page)", "counter(pages)"
    said = _css_text(document.signs.page).replace(_css_text("{number}")[1:-1], f'" {number} "')
    said = said.replace(_css_text("{total}")[1:-1], f'" {total} "')
    looks = f'font: {size} "Atkinson Hyperlegible Next", Verdana, sans-serif; color: #485654; vertical-align: top; padding-top: 3mm'
    return Html(
        "@media print { @page phb-paper { "
        f"size: A4; margin: 14mm 15mm {room:.1f}mm !important; "
        f"@bottom-left {{ content: {_css_text(document.foot)}; width: 80%; text-align: left; {looks}; }} "
        f"@bottom-right {{ content: {said}; width: 20%; text-align: right; {looks}; }} "
        "} }"
    )


def _css_text(words: str) -> str:
    """Words as CSS writes them, each sign by its number, so that none can end the text or the style."""
    return '"' + "".join(f"\\{ord(sign):06x}" for sign in words) + '"'


def _part(part: Part, signs: Signs, *, heading: str, large: bool) -> Html:
    match part:
        case Heading():
            begins = " phb-paper-new-page" if part.new_page else ""
            return element(heading, part.words, class_=f"phb-paper-heading{begins}")
        case Paragraph():
            return element("p", part.words, class_="phb-paper-small" if part.small else None)
        case Bullets():
            return items(part.items)
        case Ticks():
            box = element("span", class_="phb-paper-box", role="img", aria_label=signs.box)
            ticks = (join(box, element("span", item)) for item in part.items)
            count = tick_columns(part.items, large=large)
            return items(ticks, class_=f"phb-paper-ticks phb-paper-in-{count}")
        case Questions():
            lines = join_all(_line() for _ in range(part.lines))
            asked = (join(item, lines) for item in part.items)
            return items(asked, tag="ol", class_="phb-paper-questions")
        case Fields():
            labels = (join(element("span", label), _line()) for label in part.labels)
            return items(labels, class_="phb-paper-fields")
        case Lines():
            lines = (_line() for _ in range(part.count))
            return element(
                "div", *lines, class_="phb-paper-lines", role="img", aria_label=signs.line
            )
        case Table():
            return _table(part, signs, large=large)


def _line() -> Html:
    return element("span", class_="phb-paper-line", aria_hidden="true")


def _table(table: Table, signs: Signs, *, large: bool) -> Html:
    """The roles are written out because a browser forgets that a table is one when it is laid out in blocks."""
    names = [
        element("th", name, scope="col", role="columnheader", style=width)
        for name, width in zip(table.columns, _widths(table), strict=True)
    ]
    rows = (
        _band(row, table) if row.band else element("tr", *_cells(row, table, signs), role="row")
        for row in table.rows
    )
    looks = ["phb-paper-folded"] if table.is_folded(large=large) else []
    looks += [f"phb-paper-tall-{table.lines}"] if table.lines > 1 else []
    looks += ["phb-paper-aloud"] if table.aloud else []
    return element(
        "table",
        element("caption", table.caption),
        element("thead", element("tr", *names, role="row"), role="rowgroup"),
        element("tbody", *rows, role="rowgroup"),
        role="table",
        class_=" ".join(looks) or None,
    )


def _band(row: Row, table: Table) -> Html:
    head = element("th", row.head, colspan=str(len(table.columns)), scope="colgroup")
    return element("tr", head, role="row", class_="phb-paper-band")


def _widths(table: Table) -> list[str] | list[None]:
    """What each column takes of the width of the page, where the table says so."""
    if not table.widths:
        return [None] * len(table.columns)
    return [f"width: {100 * share / sum(table.widths):.1f}%" for share in table.widths]


def _cells(row: Row, table: Table, signs: Signs) -> Iterator[Html]:
    yield (
        element("th", _named(row), scope="row", role="rowheader")
        if row.head
        else _cell(table.columns[0], "", signs)
    )
    hint = row.hint
    for column, words in zip(table.columns[1:], row.cells, strict=True):
        yield _cell(column, words, signs, "" if words else hint)
        hint = hint if words else ""


def _named(row: Row) -> Html:
    if not row.mark:
        return join(row.head)
    shape = element("span", class_=f"phb-paper-mark phb-paper-{row.mark}", aria_hidden="true")
    return element("span", shape, element("span", row.head), class_="phb-paper-name")


def _cell(column: str, words: str, signs: Signs, hint: str = "") -> Html:
    if words:
        return element("td", words, role="cell", data_label=as_label(column))
    unseen = element("span", signs.line, class_="phb-paper-unseen")
    shown = element("span", hint, class_="phb-paper-hint") if hint else None
    return element(
        "td", shown, unseen, role="cell", data_label=as_label(column), class_="phb-paper-to-write"
    )
