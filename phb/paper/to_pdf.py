"""A paper as tagged PDF (PDF/UA-1), set in memory."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import typst

from phb.paper.document import Document, Part, Row, Table, Ticks
from phb.paper.foot import foot_room
from phb.paper.tick_columns import tick_columns
from phb.text.printable import as_printed, is_printable

_HERE = Path(__file__).parent
_FONTS = _HERE / "fonts"
UNKNOWN = "\N{REPLACEMENT CHARACTER}"
"""Stands for what no font of ours can draw: a PDF that lacks a letter is no PDF/UA."""

_LONGEST_WORD, _PIECE = 24, 12
"""A word of more letters may break after every so many: it could be wider than its cell."""

_TEXT_WIDTH = 180.0
"""Of an A4 page between its margins, in millimetres."""

_TALLEST_ROW = 150.0
"""In millimetres. A row that may be taller is let across the page's end: it could be taller than a page."""

_LETTER, _LINE = {False: 2.0, True: 3.0}, {False: 5.4, True: 8.2}
"""How wide a letter of a table and how tall its line may be, in millimetres: normal and large print."""

_EDGES, _MARK = 4.0, 7.0
"""What the edges of a cell and an option's mark take up, in millimetres."""


def pdf(document: Document, *, large: bool = False) -> bytes:
    """The paper for A4. ``large`` sets it in 16 point. Raises typst.TypstError if it is not PDF/UA-1."""
    made = typst.compile(
        _template(),
        format="pdf",
        pdf_standards=["ua-1"],
        font_paths=_fonts(),
        sys_inputs={"paper": given_to_typst(document, large=large)},
    )
    if not isinstance(made, bytes):
        raise TypeError(f"typst gave {type(made).__name__}")
    return made


def given_to_typst(document: Document, *, large: bool = False) -> str:
    """What ``paper.typ`` reads: the document as JSON, each text as our fonts can draw it."""
    said = {
        "title": document.title,
        "lead": document.lead,
        "foot": document.foot,
        "box": document.signs.box,
        "page": document.signs.page,
        "parts": [_part(part, large=large) for part in document.parts],
    }
    sized = {"large": large, "foot_room": foot_room(document, large=large)}
    return json.dumps({**_drawable(said), **sized})


def _part(part: Part, *, large: bool) -> dict[str, Any]:
    said = {"kind": type(part).__name__, **asdict(part)}
    if isinstance(part, Ticks):
        said["columns"] = tick_columns(part.items, large=large)
    if isinstance(part, Table):
        filled = [_texts(row) for row in part.rows if not row.band]
        columns = [*zip(part.columns, *filled, strict=True)]
        widths = _across(part.widths or _shares(columns))
        marks = [_MARK if any(row.mark for row in part.rows) else 0.0, *[0.0] * len(part.columns)]
        room = [
            (width - _EDGES - mark) / _LETTER[large]
            for width, mark in zip(widths, marks, strict=False)
        ]
        said |= {
            "widths": widths,
            "folded": part.is_folded(large=large),
            "rows": [
                {
                    **asdict(row),
                    "blank": not all(_texts(row)),
                    "whole": _lines(row, room) * _LINE[large] < _TALLEST_ROW,
                }
                for row in part.rows
            ],
        }
    return said


def _texts(row: Row) -> tuple[str, ...]:
    return (row.head, *row.cells)


def _lines(row: Row, room: list[float]) -> float:
    """How many lines a row may take, at most."""
    texts = (row.head,) if row.band else _texts(row)
    return max(len(text) / letters for text, letters in zip(texts, room, strict=row.band is False))


def _across(shares: Sequence[float]) -> list[float]:
    """The width of the page by shares, in millimetres."""
    return [_TEXT_WIDTH * share / sum(shares) for share in shares]


def _shares(columns: list[tuple[str, ...]]) -> list[float]:
    """By the longest word and text of each column, and wide enough to write in."""
    return [
        max(
            4.0 + min(_longest_word(texts), 16),
            2.6 * min(max(map(len, texts[1:]), default=0), 300) ** 0.5,
            0.0 if all(texts[1:]) else 18.0,
        )
        for texts in columns
    ]


def _longest_word(texts: tuple[str, ...]) -> int:
    return max((len(word) for text in texts for word in text.split()), default=0)


def _drawable(value: Any) -> Any:
    if isinstance(value, str):
        drawn = " ".join(_breakable(word) for word in _covered(value).split())
        return drawn or (UNKNOWN if value else "")
    if isinstance(value, dict):
        return {key: _drawable(inner) for key, inner in value.items()}
    return [_drawable(inner) for inner in value] if isinstance(value, list | tuple) else value


def _covered(text: str) -> str:
    """The text without what is invisible, and with ``UNKNOWN`` for each sign that no font of ours has."""
    return "".join(sign if is_printable(sign) else UNKNOWN for sign in as_printed(text))


def _breakable(word: str) -> str:
    if len(word) <= _LONGEST_WORD:
        return word
    return "\u200b".join(word[start : start + _PIECE] for start in range(0, len(word), _PIECE))


@cache
def _fonts() -> typst.Fonts:
    """Ours, and those inside typst for what ours lack: the same on every machine."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(_FONTS)])


@cache
def _template() -> bytes:
    return (_HERE / "paper.typ").read_bytes()
