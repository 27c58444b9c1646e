"""What was gone over on a day to come, what is past the day by which somebody was to go over it again, and what soon will be."""

from collections.abc import Iterator
from datetime import date, timedelta

from phb.content.pointers import lines_called
from phb.content.problems import Problem, problem
from phb.content.read import Path, Read

SOON = timedelta(days=60)
"""How long before its day an editor is told of it."""


def is_overdue(check_again: date, today: date | None) -> bool:
    """Whether the day is past. Where nobody said which day it is, nothing is."""
    return today is not None and check_again < today


def check_due(reads: dict[str, Read], today: date) -> Iterator[Problem]:
    """Each file, page, story, source or other block that is past its day or close to it."""
    for read in reads.values():
        yield from _days_to_come(read, today)
        for path in lines_called(read, "check-again"):
            again = _day(read, path)
            if again is None or path in read.reported:
                continue
            if is_overdue(again, today):
                yield problem(
                    "DUE-1",
                    read.at(path),
                    wrong=f"This was due to be gone over by {again}. Readers are told that it may be out of date.",
                    fix='Go over it against its sources. Then change "checked-on:" and "checked-by:", and put a later day after "check-again:".',
                )
            elif again - today <= SOON:
                yield problem(
                    "DUE-2",
                    read.at(path),
                    wrong=f"This is due to be gone over by {again}. After that day readers are told that it may be out of date.",
                    fix="Plan who goes over it against its sources, and when.",
                )


def _days_to_come(read: Read, today: date) -> Iterator[Problem]:
    """Each day on which something is said to have been gone over, though it is not there yet."""
    for path in lines_called(read, "checked-on"):
        checked = _day(read, path)
        if checked and checked > today and path not in read.reported:
            yield problem(
                "DATE-2",
                read.at(path),
                wrong=f"This says that it was gone over on {checked}, and that day is still to come.",
                fix=f"Write the day on which somebody did go over it. Today is {today}.",
            )


def _day(read: Read, path: Path) -> date | None:
    """The day that stands there. One that can't be read is told elsewhere."""
    try:
        return date.fromisoformat(str(read.get(path)).strip())
    except ValueError:
        return None
