"""What ``jobs.yaml`` holds: the jobs of a normal week and of a bad one, and who does each under each option."""

from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Id, Kept, Label, Record

Who = Literal["you", "shared", "someone-else", "nobody-needs-to", "ask"]
"""Who does a job. ``ask``: no source that we read says so."""

WHO: tuple[Who, ...] = ("you", "shared", "someone-else", "nobody-needs-to", "ask")
"""In the order in which a page tells them."""

Week = Literal["normal", "bad"]
WEEKS: tuple[Week, ...] = ("normal", "bad")

YOURS: tuple[Who, ...] = ("you", "shared")
"""Whose jobs a support can take a part in."""


class Support(Claim):
    """Somebody who can take on a part of the jobs, and what stays with you all the same."""

    id: Id
    name: Label


class Lighter(Claim):
    """Who does a job once a support takes part in it."""

    done_by: Literal["shared", "someone-else"]


class Doing(Claim):
    """Who does one job under one option. ``with_`` is by support."""

    done_by: Who
    with_: dict[Id, Lighter] = Field(default_factory=dict)


class Job(Record):
    """One job, and in which week it comes. ``ways`` is by option."""

    id: Id
    name: Label
    week: Week
    ways: dict[Id, Doing]


class JobsFile(Kept):
    """``first`` is what stays true whoever helps."""

    first: Annotated[tuple[Claim, ...], Field(min_length=1)]
    supports: Annotated[tuple[Support, ...], Field(min_length=1)]
    jobs: Annotated[tuple[Job, ...], Field(min_length=1)]

    def of(self, week: Week) -> tuple[Job, ...]:
        """The jobs of one week, in the order written."""
        return tuple(job for job in self.jobs if job.week == week)
