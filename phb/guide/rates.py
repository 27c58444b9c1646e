"""The rates of the law that are in force on one day, as exact numbers for the sums."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from phb.content.money_models import NEEDED, Rate

PENCE = 100


@dataclass(frozen=True)
class Rates:
    """Money in pence, shares as fractions of one, holiday in weeks and in days of a year."""

    minimum_wage_21: Fraction
    holiday_weeks: Fraction
    holiday_days: Fraction
    holiday_share: Fraction
    pension_trigger: Fraction
    pension_from: Fraction
    pension_to: Fraction
    pension_employer: Fraction
    ni_employer: Fraction
    ni_threshold: Fraction
    employment_allowance: Fraction
    sick_pay_most: Fraction
    sick_pay_share: Fraction


def rates_on(rates: Iterable[Rate], day: date | None) -> Rates | None:
    """The rates for the sums, or None where one that they need is not in force, or nobody said which day it is."""
    there = {rate.id: rate for rate in rates if is_in_force(rate, day)}
    if not set(NEEDED) <= set(there):
        return None
    return Rates(**{id_.replace("-", "_"): _exact(there[id_]) for id_ in NEEDED})


def is_in_force(rate: Rate, day: date | None) -> bool:
    return day is not None and rate.from_ <= day <= rate.until


def out_of_force(rates: Iterable[Rate], day: date | None) -> tuple[Rate, ...]:
    """For each rate that the sums need and that has none in force, the last one there was or the next to come."""
    rates = tuple(rates)
    found = []
    for id_ in NEEDED:
        ours = sorted((rate for rate in rates if rate.id == id_), key=lambda rate: rate.until)
        if ours and not any(is_in_force(rate, day) for rate in ours):
            past = [rate for rate in ours if day is not None and rate.until < day]
            found.append(past[-1] if past else ours[0])
    return tuple(found)


def _exact(rate: Rate) -> Fraction:
    value = Fraction(rate.value)
    if rate.unit == "percent":
        return value / 100
    return value * PENCE if rate.unit.startswith("pounds") else value
