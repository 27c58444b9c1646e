"""What the file behind the page for when time is short, or somebody has died, holds."""

from typing import Annotated

from pydantic import Field

from phb.content.records import Claim, Id, Kept, Label, Record, Text


class CarePart(Record):
    """What we know of one thing, and what to ask about it. Where nothing was read, there is what to ask alone."""

    id: Id
    heading: Label
    says: tuple[Claim, ...] = ()
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]


class WayNow(Claim):
    """What one of the six ways can be when time is short, what of it could start in days, and what to ask then."""

    this_week: Claim
    ask: Text


class EndOfLifeFile(Kept):
    """``to_read`` are stories and ``turn_to`` contacts, by id. ``ways`` is by option."""

    title: Label
    lead: Text
    time_is_short: Annotated[tuple[CarePart, ...], Field(min_length=1)]
    ways_heading: Label
    ways_lead: Text
    ways: dict[Id, WayNow]
    somebody_has_died: Annotated[tuple[CarePart, ...], Field(min_length=1)]
    turn_to: Annotated[tuple[Id, ...], Field(min_length=1)]
    turn_to_lead: Text
    stories_heading: Label
    stories_lead: Text
    to_read: Annotated[tuple[Id, ...], Field(min_length=1)]
    leaving: Text
