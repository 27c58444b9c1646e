"""What the files of ``content/letters`` hold: a letter to send, when it fits, and the rules that it rests on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from phb.content.records import Claim, Id, Kept, Label, PlainText, Text

BLANK = re.compile(r"\[([^\[\]]*)\]")
"""A blank of a letter as an editor writes it: what is to be filled in, in square brackets."""

MOST_WORDS = 200
"""The most words of a letter: half a page of A4, with the lines above and below it."""


@dataclass(frozen=True)
class Blank:
    """A place to fill in. ``label`` names what belongs there. It is long where that begins with a capital letter.

    ``choices`` are words that often belong there, for a reader to pick: none, or two and more. They make the label.
    """

    label: str
    choices: tuple[str, ...] = ()

    @property
    def is_long(self) -> bool:
        return not self.choices and self.label[:1].isupper()


Piece = str | Blank
"""Words of a letter as they stand, or a place between them to fill in."""


def pieces(text: str) -> tuple[Piece, ...]:
    """A text of a letter as its words and its blanks, in order."""
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    end = 0
    for found in BLANK.finditer(text):
        if words := text[end : found.start()]:
            yield words
        yield _blank(found[1])
        end = found.end()
    if words := text[end:]:
        yield words


def choices_of(inside: str) -> tuple[str, ...]:
    """What stands between the brackets of a blank, parted at its bars. One entry where it has none."""
    return tuple(one.strip() for one in inside.split("|"))


def _blank(inside: str) -> Blank:
    choices = choices_of(inside)
    return Blank(", or ".join(choices), choices if len(choices) > 1 else ())


class Letter(Kept):
    """One letter. ``order`` is its place in the list.

    ``fits`` and ``not_for`` say for whom. ``subject``, ``opening`` and ``asks`` are sent; blanks are as ``BLANK`` has it.
    ``rests_on`` are the rules behind it, and ``afterwards`` is what to do with it and after it.
    """

    id: Id
    title: Label
    order: Annotated[int, Field(ge=1, le=99)]
    lead: PlainText
    fits: Annotated[tuple[Text, ...], Field(min_length=1)]
    not_for: tuple[Claim, ...] = ()
    subject: Label
    opening: Annotated[tuple[PlainText, ...], Field(min_length=1)]
    asks: Annotated[tuple[PlainText, ...], Field(min_length=1)]
    rests_on: Annotated[tuple[Claim, ...], Field(min_length=1)]
    afterwards: Annotated[tuple[Claim, ...], Field(min_length=1)]

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources that the letter rests on, each once, in order."""
        return tuple(dict.fromkeys(s for claim in self.rests_on for s in claim.source))
