"""What ``take.yaml`` holds: what stands on the paper to take away besides a reader's own answers."""

from typing import Annotated

from pydantic import Field

from phb.content.records import Claim, Ids, Kept, Record, Text


class AskFirst(Record):
    """The questions about every way at once: benefits, risks, alternatives, and doing nothing."""

    good_sides: Text
    risks: Text
    other_ways: Text
    waiting: Text

    @property
    def in_order(self) -> tuple[str, ...]:
        return (self.good_sides, self.risks, self.other_ways, self.waiting)


class BeforeHome(Record):
    """For a first time home from hospital: what must be there, what can wait, and that it can change."""

    in_place: Annotated[tuple[Claim, ...], Field(min_length=1, max_length=6)]
    can_wait: Annotated[tuple[Claim, ...], Field(min_length=1, max_length=4)]
    begin_and_change: Claim


class TakeFile(Kept):
    """``said_too`` are questions of the situation whose answers stand together on the paper where they were given.

    ``help_from``, for a child ``help_for_a_child``, and ``help_near`` are ids of whom to turn to in ``help.yaml``.
    """

    ask_first: AskFirst
    before_home: BeforeHome
    formats: Annotated[tuple[Text, ...], Field(min_length=1, max_length=8)]
    said_too: Ids
    help_from: Ids
    help_for_a_child: Ids
    help_near: Ids
