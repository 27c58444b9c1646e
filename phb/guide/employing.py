"""What employing costs, in whole pence: every sum as a payslip makes it, for one person and one week.

One person's pay, holiday, pension and National Insurance for a week are each rounded to the penny, and then
taken for all the people and all the weeks. A line for the year is so the sum of what would be paid out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import ceil, floor
from types import MappingProxyType

from phb.guide.rates import Rates

WEEKS = 52
"""In a year. The one day that is left over, or two, is left out."""

MANY_HOURS_A_WEEK = 40
"""For one person. Above this the page asks if one person could do it. It knows of no limit."""

HOURS_A_WEEK = 168
"""That one person could work at the very most."""

TYPED = ("cover", "insurance", "payroll", "training", "recruitment")
"""Costs for which the reader types an amount for a year. No rate of the law gives them."""

OWED = ("holiday", "pension", "national-insurance", "sick-pay", "insurance")
"""Costs that the law asks of an employer, or of most: the result says where one of them is left out."""

LINES = ("wage", "holiday", "pension", "national-insurance", "sick-pay", *TYPED)
"""Every cost, in the order in which it is shown. The wage is always counted: without it there is no job."""


@dataclass(frozen=True)
class Job:
    """What a reader said. Money in pence. ``hours`` a week are of all the people together, shared evenly.

    ``sick_days`` are of all the people together in a year; ``days`` are those that each works in a week.
    ``amounts`` are for a year, by line. None, and a line that has no amount, is not counted.
    ``off`` are lines that the reader switched off.
    """

    wage: int
    hours: Fraction
    people: int = 1
    hours_vary: bool = False
    days: int | None = None
    sick_days: int | None = None
    with_allowance: bool = True
    amounts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    off: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Cost:
    """Pence a year for each line that is counted, in the order of ``LINES``, and the lines that are not.

    ``taken_off`` is what the Employment Allowance took off National Insurance. It is in no line.
    """

    lines: Mapping[str, int]
    not_counted: tuple[str, ...]
    taken_off: int
    hours: Fraction

    @property
    def year(self) -> int:
        return sum(self.lines.values())

    @property
    def week(self) -> int:
        return a_week(self.year)

    @property
    def hour(self) -> int:
        return self.an_hour(self.year)

    def an_hour(self, year: int) -> int:
        """Pence for each hour worked, of an amount for a year."""
        return nearest(year / (WEEKS * self.hours))

    @property
    def shares(self) -> Mapping[str, int]:
        """Each line's part of the whole in percent. Together they make 100, wherever there is a cost."""
        return _hundredths(self.lines)


def employing_cost(job: Job, rates: Rates) -> Cost:
    """Every line of the cost of a year. ``job.hours`` and ``job.people`` are more than nought."""
    pay = nearest(job.wage * job.hours / job.people)
    holiday = 0 if "holiday" in job.off else nearest(pay * _holiday_share(job, rates))
    gross = pay + holiday
    year = WEEKS * job.people
    due = year * national_insurance(gross, rates)
    taken_off = min(due, floor(rates.employment_allowance)) if job.with_allowance else 0
    found: dict[str, int | None] = {
        "wage": year * pay,
        "holiday": year * holiday,
        "pension": year * pension(gross, rates),
        "national-insurance": due - taken_off,
        "sick-pay": sick_pay(job, gross, rates),
        **{line: job.amounts.get(line) for line in TYPED},
    }
    counted = {
        line: cost
        for line, cost in found.items()
        if cost is not None and (line == "wage" or line not in job.off)
    }
    return Cost(
        lines=MappingProxyType(counted),
        not_counted=tuple(line for line in LINES if line not in counted),
        taken_off=taken_off if "national-insurance" in counted else 0,
        hours=job.hours,
    )


def national_insurance(week: int, rates: Rates) -> int:
    """What an employer owes on one person's pay of one week, to the nearest penny. Half a penny is dropped.

    The rounding is that of the Social Security (Contributions) Regulations 2001, regulation 12(1).
    """
    above = max(Fraction(0), week - rates.ni_threshold)
    return nearest_half_down(above * rates.ni_employer)


def pension(week: int, rates: Rates) -> int:
    """An employer's least part on one person's pay of one week. The yearly limits are taken by the week.

    Nothing is due up to the trigger; above it, a share of the pay between the two ends of the band.
    """
    if week <= rates.pension_trigger / WEEKS:
        return 0
    lower, upper = rates.pension_from / WEEKS, rates.pension_to / WEEKS
    return nearest(max(Fraction(0), min(Fraction(week), upper) - lower) * rates.pension_employer)


def sick_pay(job: Job, week: int, rates: Rates) -> int | None:
    """For all the sick days of a year: the lower of the flat rate and a share of pay, by the days of a week."""
    if job.sick_days is None or job.days is None:
        return None
    for_a_week = min(rates.sick_pay_most, week * rates.sick_pay_share)
    return nearest(for_a_week * job.sick_days / job.days)


def hours_bought(budget: int, job: Job, rates: Rates) -> int:
    """Whole hours a week that a weekly budget, in pence, pays for when employing. Nought where it pays for none.

    Each further hour costs something, so the most that fits is found by halving.
    """
    fits, too_many = 0, HOURS_A_WEEK * job.people + 1
    while too_many - fits > 1:
        tried = (fits + too_many) // 2
        if employing_cost(replace(job, hours=Fraction(tried)), rates).year <= budget * WEEKS:
            fits = tried
        else:
            too_many = tried
    return fits


def hours_at(budget: int, rate: int) -> int:
    """Whole hours a week that a weekly budget buys at a price an hour, both in pence. The price is above nought."""
    return budget // rate


def a_week(year: int) -> int:
    return nearest(Fraction(year, WEEKS))


def nearest(amount: Fraction) -> int:
    """To the nearest penny; half a penny goes up."""
    return floor(amount + Fraction(1, 2))


def nearest_half_down(amount: Fraction) -> int:
    """To the nearest penny; half a penny is dropped."""
    return ceil(amount - Fraction(1, 2))


def _holiday_share(job: Job, rates: Rates) -> Fraction:
    """Of the pay for hours worked. Weeks off are paid from the weeks that are left to work.

    The law's most in days means fewer weeks for whoever works more than five days in each.
    """
    if job.hours_vary:
        return rates.holiday_share
    weeks = rates.holiday_weeks
    if job.days:
        weeks = min(weeks, rates.holiday_days / job.days)
    return weeks / (WEEKS - weeks)


def _hundredths(lines: Mapping[str, int]) -> Mapping[str, int]:
    whole = sum(lines.values())
    if not whole:
        return {line: 0 for line in lines}
    shares = {line: cost * 100 // whole for line, cost in lines.items()}
    left = sorted(lines, key=lambda line: -(lines[line] * 100 % whole))
    for line in left[: 100 - sum(shares.values())]:
        shares[line] += 1
    return shares
