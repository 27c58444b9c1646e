"""What the file behind the page on employing somebody, in order, holds."""

from typing import Annotated

from pydantic import Field

from phb.content.records import Claim, Id, Kept, Label, Record, Text


class EmployerDuty(Record):
    """One duty of an employer: what is known of it, what to do, and what to ask the NHS."""

    id: Id
    name: Label
    known: Annotated[tuple[Claim, ...], Field(min_length=1)]
    do: Annotated[tuple[Text, ...], Field(min_length=1)]
    ask: tuple[Text, ...] = ()


class EmployerStep(EmployerDuty):
    """A duty that is due at one time: ``when`` is that time, in words."""

    when: Label


class EmployerFile(Kept):
    """``steps`` are in the order of time; ``later`` are the duties that come up in any week after."""

    title: Label
    lead: Text
    first: Annotated[tuple[Claim, ...], Field(min_length=1)]
    steps: Annotated[tuple[EmployerStep, ...], Field(min_length=1)]
    later: Annotated[tuple[EmployerDuty, ...], Field(min_length=1)]
