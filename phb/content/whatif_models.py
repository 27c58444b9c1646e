"""What the files of ``content/whatifs`` hold: something that may happen, and what each of the six ways does then."""

from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Id, Kept, Label, Record, Text

DEATH = "death"
"""The kind of what-if that is told with care, and leads to the page for when somebody has died."""


class WayThen(Record):
    """What happens under one option, who does what then, and what a reader can prepare now."""

    what_happens: Claim
    who_does_what: Claim
    prepare_now: Claim

    @property
    def cells(self) -> dict[str, Claim]:
        """An editor's word for each cell, to the cell."""
        return {
            "what-happens": self.what_happens,
            "who-does-what": self.who_does_what,
            "prepare-now": self.prepare_now,
        }


class WhatIf(Kept):
    """One thing that may happen. ``order`` is its place in the list. ``ways`` is by option, ``stories`` by id.

    ``known`` holds for every way. ``not_known`` says what nobody could tell.
    """

    id: Id
    title: Label
    order: Annotated[int, Field(ge=1, le=99)]
    kind: Literal["change", "death"]
    lead: Text
    known: tuple[Claim, ...] = ()
    not_known: Text | None = None
    ways: dict[Id, WayThen]
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]
    stories: tuple[Id, ...] = ()
