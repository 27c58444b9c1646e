"""What a reader typed on the page on money, as numbers for the sums, and what of it can't be used."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from phb.guide.amounts import Fault, NotUsable, Unit, count_in, hours_in, pence_in
from phb.guide.employing import HOURS_A_WEEK, TYPED, Job

MOST_PEOPLE = 50
MOST: Mapping[str, int] = {
    "wage": 1_000,
    "hours": HOURS_A_WEEK * MOST_PEOPLE,
    "people": MOST_PEOPLE,
    "days": 7,
    "sick-pay": 366 * MOST_PEOPLE,
    **dict.fromkeys(TYPED, 1_000_000),
    "agency": 1_000,
    "second": 1_000,
    "budget": 100_000,
}
"""What may be typed, and the most of each: pounds, hours, people or days."""

_AN_HOUR = Unit("pounds", "hour", each=True)
UNITS: Mapping[str, Unit] = {
    "wage": _AN_HOUR,
    "hours": Unit("hours", "week"),
    "people": Unit("people"),
    "days": Unit("days", "week", each=True),
    "sick-pay": Unit("days", "year"),
    **dict.fromkeys(TYPED, Unit("pounds", "year")),
    "agency": _AN_HOUR,
    "second": _AN_HOUR,
    "budget": Unit("pounds", "week"),
}
"""What the number in each field is of."""

JOB = ("wage", "hours", "people")
"""Without these nothing can be said of employing."""

NOT_NOUGHT = ("wage", "people", "days", "agency", "second", "budget")
COUNTS = ("people", "days", "sick-pay")


@dataclass(frozen=True)
class Choices:
    """What a reader picked and did not type."""

    hours_vary: bool = False
    with_allowance: bool = True
    off: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Typed:
    """What can be worked with. ``job`` is None until all that it needs is there. Prices and budget are in pence.

    ``faults`` has each field that can't be used, with why, and ``most`` the most that each field takes.
    """

    job: Job | None
    agency: int | None
    second: int | None
    budget: int | None
    faults: Mapping[str, Fault]
    most: Mapping[str, int]

    @property
    def nothing(self) -> bool:
        """Whether there is nothing yet to work anything out from."""
        return self.job is None and self.agency is None and self.second is None


def read_typed(texts: Mapping[str, str], choices: Choices) -> Typed:
    """Field to what was typed in it, as in ``MOST``. Fields that are missing are empty."""
    numbers: dict[str, int | Fraction | None] = {}
    faults: dict[str, Fault] = {}
    most = dict(MOST)
    for field in ("people", *(field for field in MOST if field != "people")):
        try:
            numbers[field] = _reader(field)(texts.get(field, ""), most[field])
        except NotUsable as found:
            faults[field] = found.fault
        if field == "people" and (people := numbers.get("people")):
            most["hours"], most["sick-pay"] = HOURS_A_WEEK * int(people), 366 * int(people)
    return Typed(
        job=_job(numbers, choices),
        agency=_whole(numbers, "agency"),
        second=_whole(numbers, "second"),
        budget=_whole(numbers, "budget"),
        faults=faults,
        most=most,
    )


def _reader(field: str) -> Callable[[str, int], int | Fraction | None]:
    unit, may_be_nought = UNITS[field], field not in NOT_NOUGHT
    if field == "hours":
        return lambda typed, most: hours_in(typed, unit, most=most)
    if field in COUNTS:
        return lambda typed, most: count_in(typed, unit, most=most, may_be_nought=may_be_nought)
    return lambda typed, most: pence_in(typed, unit, most=most, may_be_nought=may_be_nought)


def _job(numbers: Mapping[str, int | Fraction | None], choices: Choices) -> Job | None:
    wage, hours, people = _whole(numbers, "wage"), numbers.get("hours"), _whole(numbers, "people")
    if wage is None or hours is None or people is None:
        return None
    amounts = {line: _whole(numbers, line) for line in TYPED}
    return Job(
        wage=wage,
        hours=Fraction(hours),
        people=people,
        hours_vary=choices.hours_vary,
        days=_whole(numbers, "days"),
        sick_days=_whole(numbers, "sick-pay"),
        with_allowance=choices.with_allowance,
        amounts={line: amount for line, amount in amounts.items() if amount is not None},
        off=choices.off,
    )


def _whole(numbers: Mapping[str, int | Fraction | None], field: str) -> int | None:
    number = numbers.get(field)
    return None if number is None else int(number)
