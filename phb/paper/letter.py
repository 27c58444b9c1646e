"""A letter from ``content/letters``: its lines in order, and the paper to fill in by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from phb.content.letter_models import Blank, Letter, Piece, pieces
from phb.content.library import Content
from phb.paper.document import Bullets, Document, Fields, Heading, Lines, Paragraph, Part
from phb.paper.foot import sheet_foot
from phb.paper.hand_over import where_from
from phb.paper.sureness import UNSURE, as_sure, checked_ones
from phb.text.markdown import words_alone
from phb.views.say import say

TOP = ("letter-to", "letter-about", "letter-date")
BOTTOM = ("letter-name", "letter-reach")
"""The words of the frame that each letter begins and ends with: a blank each."""

LINE = "\u2026" * 12
"""A blank to fill in with a pen."""


@dataclass(frozen=True)
class LetterLine:
    """One line or paragraph of a letter. ``asks`` is an entry of the list of what is asked for."""

    pieces: tuple[Piece, ...]
    kind: Literal["words", "subject", "asks"] = "words"


def letter_lines(content: Content, letter: Letter) -> tuple[LetterLine, ...]:
    """The whole letter, from the address to the name, in the order in which it is sent."""
    top = (say(content, word) for word in TOP)
    body = (*letter.opening, say(content, "letter-please"))
    ends = (say(content, "letter-close"), *(say(content, word) for word in BOTTOM))
    return (
        *(LetterLine(pieces(text)) for text in top),
        LetterLine(pieces(letter.subject), "subject"),
        *(LetterLine(pieces(text)) for text in body),
        *(LetterLine(pieces(text), "asks") for text in letter.asks),
        *(LetterLine(pieces(text)) for text in ends),
    )


def letter_paper(content: Content, letter: Letter, *, address: str | None = None) -> Document:
    """The letter with lines for a pen, and under it the rules that it rests on.

    ``address`` is that of the site, None where it is not known.
    """
    return Document(
        letter.subject,
        "",
        (
            Fields(tuple(_label(say(content, word)) for word in TOP)),
            *(part for text in letter.opening for part in _to_write_on(text)),
            Paragraph(say(content, "letter-please")),
            Bullets(tuple(_by_hand(text) for text in letter.asks)),
            Paragraph(say(content, "letter-close")),
            Fields(tuple(_label(say(content, word)) for word in BOTTOM)),
            *_rules(content, letter),
        ),
        sheet_foot(content, letter, address),
    )


def _rules(content: Content, letter: Letter) -> Iterator[Part]:
    yield Heading(say(content, "letter-rule"), new_page=True)
    rules = tuple(as_sure(content, claim) for claim in letter.rests_on)
    then = tuple(as_sure(content, claim) for claim in letter.afterwards)
    if any(UNSURE in text for text in (*rules, *then)):
        # Not before the letter itself, as other papers have it: that page is sent.
        yield Paragraph(say(content, "paper-unsure", sign=UNSURE), small=True)
    yield Bullets(rules)
    yield Heading(say(content, "letter-then"))
    yield Bullets(then)
    read = checked_ones(content, letter.sources)
    yield from where_from(content, read, most=len(read))


def _to_write_on(text: str) -> Iterator[Part]:
    """A paragraph, and ruled lines after it for a blank that needs more than a line."""
    yield Paragraph(_by_hand(text))
    if any(isinstance(piece, Blank) and piece.is_long for piece in pieces(text)):
        yield Lines(2)


def _by_hand(text: str) -> str:
    """A text with each blank as a line for a pen, and what belongs there after it."""
    return words_alone(
        "".join(_line(piece) if isinstance(piece, Blank) else piece for piece in pieces(text))
    )


def _line(blank: Blank) -> str:
    return f"({blank.label}):" if blank.is_long else f"{LINE} ({blank.label})"


def _label(text: str) -> str:
    """A line that ends in a blank, as the label before a ruled line: "Date (the day)"."""
    words = "".join(piece for piece in pieces(text) if isinstance(piece, str)).rstrip(": ")
    blank = "".join(piece.label for piece in pieces(text) if isinstance(piece, Blank))
    return f"{words} ({blank})" if words and blank else words or blank
