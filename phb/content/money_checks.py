"""Whether every rate that the sums on money need is there once for each day, and is still in force."""

from collections.abc import Iterator
from datetime import date

from phb.content.due import SOON
from phb.content.money_models import MOST, NEEDED, FiguresFile, Rate
from phb.content.problems import Problem, did_you_mean, problem, quoted
from phb.content.read import Read

Numbered = tuple[int, Rate]
"""A rate and its place in the file."""


def check_rates(read: Read, file: FiguresFile) -> Iterator[Problem]:
    """Rates that are missing, unknown, in the wrong unit or too large, and days that run backwards or overlap."""
    strangers = [one for one in enumerate(file.rates) if one[1].id not in NEEDED]
    there = {rate.id for rate in file.rates}
    missing = [id_ for id_ in NEEDED if id_ not in there]
    for number, rate in strangers:
        yield problem(
            "MONEY-2",
            read.at(("rates", number, "id")),
            wrong=f"The sums know no rate with the id {quoted(rate.id)}.",
            fix=did_you_mean(rate.id, missing or NEEDED),
        )
    for id_ in missing if not strangers else ():
        yield problem(
            "MONEY-1",
            read.at_key(("rates",)),
            wrong=f"The sums need the rate {quoted(id_)}, and it is not here.",
            fix=f"Bring it back, with {quoted('id: ' + id_)}. The lines at the top of the file list the rates that are needed.",
        )
    for number, rate in enumerate(file.rates):
        yield from _unit(read, number, rate)
        if rate.until < rate.from_:
            yield problem(
                "MONEY-4",
                read.at(("rates", number, "until")),
                wrong=f"This ends on {rate.until}, which is before it begins on {rate.from_}.",
                fix='Check the days after "from:" and "until:".',
            )
    yield from _overlaps(read, file)


def check_in_force(read: Read, file: FiguresFile, today: date) -> Iterator[Problem]:
    """Each rate with none in force today, so that no sum is shown, or with none from a day that is near."""
    for id_ in NEEDED:
        ours = [(n, rate) for n, rate in enumerate(file.rates) if rate.id == id_]
        if not ours:
            continue
        number, last = max(ours, key=lambda one: one[1].until)
        place = read.at(("rates", number, "until"))
        if not _in_force(ours, today):
            yield problem(
                "MONEY-6",
                place,
                wrong=f"No {quoted(id_)} is in force on {today}. Readers are told so, and the page adds nothing up.",
                fix="Look the new rate up. Add it as a new entry with the same id and days of its own.",
            )
        elif last.until - today <= SOON:
            yield problem(
                "MONEY-7",
                place,
                wrong=f"The last {quoted(id_)} ends on {last.until}. After that day the page adds nothing up.",
                fix="Look for the new rate, and add it as a new entry with the same id and days of its own.",
            )


def _unit(read: Read, number: int, rate: Rate) -> Iterator[Problem]:
    wanted = NEEDED.get(rate.id, rate.unit)
    if rate.unit != wanted:
        yield problem(
            "MONEY-3",
            read.at(("rates", number, "unit")),
            wrong=f"The sums take {quoted(rate.id)} in {quoted(wanted)}, and this is in {quoted(rate.unit)}.",
            fix=f"Write {quoted(wanted)} here, and the number for it above.",
        )
    elif rate.value > MOST[rate.unit]:
        yield problem(
            "MONEY-3",
            read.at(("rates", number, "value")),
            wrong=f"{rate.value:,} is more than a rate in {quoted(rate.unit)} can be. The most is {MOST[rate.unit]:,}.",
            fix="Check where the point stands, and the unit below.",
        )


def _overlaps(read: Read, file: FiguresFile) -> Iterator[Problem]:
    """Told at the later of two in the file."""
    for number, rate in enumerate(file.rates):
        for earlier in file.rates[:number]:
            if (
                earlier.id == rate.id
                and earlier.from_ <= rate.until
                and rate.from_ <= earlier.until
            ):
                yield problem(
                    "MONEY-5",
                    read.at(("rates", number, "from")),
                    wrong=f"{quoted(rate.id)} stands twice for the same days: another runs from {earlier.from_} to {earlier.until}.",
                    fix='End the old one on the day before the new one begins, and check both "from:" and "until:".',
                )


def _in_force(ours: list[Numbered], day: date) -> bool:
    return any(rate.from_ <= day <= rate.until for _, rate in ours)
