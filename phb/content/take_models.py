"""What ``take.yaml`` holds: what stands on the paper to take away besides a reader's own answers."""

from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Condition, Id, Ids, Kept, PlainText, Record, Text, Wanted

About = Literal["good-sides", "risks", "other-ways", "waiting"]
"""What a question about every way asks after: benefits, risks, alternatives, and doing nothing."""


class AskFirst(Record):
    """The questions about every way at once, for whoever said nothing that calls for one nearer to them."""

    good_sides: Text
    risks: Text
    other_ways: Text
    waiting: Text

    @property
    def by_about(self) -> dict[About, str]:
        return {
            "good-sides": self.good_sides,
            "risks": self.risks,
            "other-ways": self.other_ways,
            "waiting": self.waiting,
        }

    @property
    def in_order(self) -> tuple[str, ...]:
        return tuple(self.by_about.values())


class AskIf(Condition):
    """A question about every way that names what somebody said. It stands in for the general one about the same."""

    id: Id
    about: About
    ask: Text


class BeforeHome(Record):
    """For a first time home from hospital: what must be there, what can wait, and that it can change."""

    in_place: Annotated[tuple[Claim, ...], Field(min_length=1, max_length=6)]
    can_wait: Annotated[tuple[Claim, ...], Field(min_length=1, max_length=4)]
    begin_and_change: Claim


class Facts(Record):
    """What tells one option from the others at a glance: who employs, who holds the money, who finds cover."""

    employs: Claim
    holds: Claim
    cover: Claim

    @property
    def cells(self) -> tuple[Claim, Claim, Claim]:
        return self.employs, self.holds, self.cover


class NoteSays(Record):
    """Which answers the note for a record begins with, and which of them stand before others to the same question."""

    says: Ids
    come_first: Wanted


class TakeFile(Kept):
    """``facts`` are by option. ``ask_if`` stand in the order in which they come first where there is room for one.

    ``said_too`` are questions of the situation whose answers stand together on the paper where they were given.

    ``help_from``, for a child ``help_for_a_child``, and ``help_near`` are ids of whom to turn to in ``help.yaml``.
    """

    facts: dict[Id, Facts]
    ask_first: AskFirst
    ask_if: tuple[AskIf, ...] = ()
    before_home: BeforeHome
    formats: Annotated[tuple[PlainText, ...], Field(min_length=1, max_length=9)]
    said_too: Ids
    note: NoteSays
    help_from: Ids
    help_for_a_child: Ids
    help_near: Ids
