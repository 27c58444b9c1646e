"""What ``home.yaml`` holds: the time from the ward to week 12 of a child who first goes home."""

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Id, Ids, Kept, Label, Record, Text, Wanted

Needed = Literal["before-home", "can-wait"]
"""Whether something must be in place before the child is at home, or can wait."""

BEFORE_HOME: Needed = "before-home"
CAN_WAIT: Needed = "can-wait"


class ToSeeTo(Claim):
    """One thing to see to. ``name`` says what is in place, or can wait, in a few words.

    ``on_paper`` are its rows on the paper for the meeting, its name where there are none. ``who`` is likely to see to it.
    """

    id: Id
    name: Label
    needed: Needed
    who: Label
    ask: Text
    on_paper: tuple[Label, ...] = ()

    @property
    def rows(self) -> tuple[str, ...]:
        return self.on_paper or (self.name,)


class IfSet(Claim):
    """One thing to look at where the day home is already set, and what to ask."""

    id: Id
    name: Label
    ask: Text


class Phase(Record):
    """One part of the time, and where the child is in it. ``no_later_than`` heads its rows on the paper for the meeting."""

    id: Id
    name: Label
    no_later_than: Label | None = None
    child_is: Literal["in-hospital", "at-home"]
    items: Annotated[tuple[ToSeeTo, ...], Field(min_length=1)]

    def that(self, needed: Needed) -> tuple[ToSeeTo, ...]:
        """Those of its items that must be in place, or that can wait."""
        return tuple(item for item in self.items if item.needed == needed)


class Starting(Record):
    """What must be ready before one option can begin, and whom to ask about it."""

    option: Id
    ready_first: Claim
    whom_to_ask: Claim

    @property
    def cells(self) -> dict[str, Claim]:
        """An editor's word for each cell, to the cell."""
        return {
            "ready-first": self.ready_first,
            "whom-to-ask": self.whom_to_ask,
        }


class Changing(Record):
    """Starting in one way and changing later. ``stories`` are accounts in which something did change.

    ``adults`` are accounts of adults that bear on it.
    """

    says: Annotated[tuple[Claim, ...], Field(min_length=1)]
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]
    not_found: Text
    stories: tuple[Id, ...] = ()
    adults: tuple[Id, ...] = ()


class Role(Record):
    """Somebody with a part in it, what that is, and what to ask."""

    id: Id
    who: Label
    does: Text
    ask: Text
    source: Ids


class Training(Record):
    """What is known of training for health tasks, and what nobody could tell."""

    known: Annotated[tuple[Claim, ...], Field(min_length=1)]
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]
    not_found: Text


class ToSay(Record):
    """Sentences that staff can say at one moment. ``source`` is there where they say something as true."""

    id: Id
    when: Label
    says: Annotated[tuple[Text, ...], Field(min_length=1)]
    source: Ids = ()


class Age(Record):
    """What changes at one age, and what to ask then."""

    id: Id
    age: Label
    changes: Annotated[tuple[Claim, ...], Field(min_length=1)]
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]


class ChildrensStories(Record):
    """Which stories are of children: those with one of these answers. They stand on the page, and first under each option
    for whoever asks about a child. ``come_first`` are those that begin the page."""

    like_me: Annotated[Wanted, Field(min_length=1)]
    come_first: Annotated[Wanted, Field(min_length=1)]


class HomeFile(Kept):
    """Pages of this site are ``paper``, the sheet for the meeting, and the four others.

    ``first_of_all`` stands at the top. ``today`` is what to ask first, and ``today_known`` what to know with it.
    """

    paper: Label
    ways_paper: Label
    tasks_paper: Label
    parents_paper: Label
    words_paper: Label
    first_of_all: Annotated[tuple[Claim, ...], Field(min_length=1, max_length=3)]
    today: Annotated[tuple[Text, ...], Field(min_length=1, max_length=6)]
    today_known: Annotated[tuple[Claim, ...], Field(min_length=1, max_length=3)]
    day_is_set: Annotated[tuple[IfSet, ...], Field(min_length=1)]
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)]
    starting: Annotated[tuple[Starting, ...], Field(min_length=6, max_length=6)]
    changing: Changing
    roles: Annotated[tuple[Role, ...], Field(min_length=1)]
    training: Training
    to_say: Annotated[tuple[ToSay, ...], Field(min_length=1)]
    parents_ask: Annotated[tuple[Text, ...], Field(min_length=1)]
    ages: Annotated[tuple[Age, ...], Field(min_length=1)]
    stories: ChildrensStories

    def that(self, needed: Needed) -> Iterator[ToSeeTo]:
        """Everything that must be in place, or that can wait, in the order of the time."""
        return (item for phase in self.phases for item in phase.that(needed))

    @cached_property
    def starting_by_option(self) -> dict[str, Starting]:
        return {starting.option: starting for starting in self.starting}
