"""The sums on money: never below nought, never less for more, and to the penny what payslips add up to."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phb.content.load import load_content
from phb.guide.employing import (
    HOURS_A_WEEK,
    LINES,
    TYPED,
    WEEKS,
    Job,
    employing_cost,
    hours_at,
    hours_bought,
    national_insurance,
    pension,
)
from phb.guide.rates import rates_on
from tests.conftest import ROOT
from tests.guide.slow_payroll import pounds_a_year

RATES = rates_on(load_content(ROOT / "content").content.rates, date(2026, 11, 22))
assert RATES is not None

SWITCHES = [line for line in LINES if line != "wage"]
AMOUNT = st.integers(0, 1_000_000)


@st.composite
def jobs(draw) -> Job:
    people = draw(st.integers(1, 9))
    return Job(
        wage=draw(st.integers(1, 6_000)),
        hours=Fraction(draw(st.integers(1, 100 * HOURS_A_WEEK * people)), 100),
        people=people,
        hours_vary=draw(st.booleans()),
        days=draw(st.none() | st.integers(1, 7)),
        sick_days=draw(st.none() | st.integers(0, 400)),
        with_allowance=draw(st.booleans()),
        amounts=draw(st.dictionaries(st.sampled_from(TYPED), AMOUNT)),
        off=frozenset(draw(st.sets(st.sampled_from(SWITCHES)))),
    )


@given(jobs())
@settings(max_examples=120, deadline=None)
def test_every_line_is_to_the_penny_what_the_payslips_of_a_year_add_up_to(job):
    cost = employing_cost(job, RATES)
    slow = pounds_a_year(job)

    assert {line: Decimal(pence) / 100 for line, pence in cost.lines.items()} == slow
    assert Decimal(cost.year) / 100 == sum(slow.values())
    assert set(cost.not_counted) == set(LINES) - set(slow)


@given(jobs())
@settings(max_examples=120, deadline=None)
def test_no_line_is_below_nought_and_the_shares_make_the_whole(job):
    cost = employing_cost(job, RATES)

    assert min(cost.lines.values()) >= 0
    assert 0 <= cost.taken_off <= RATES.employment_allowance
    assert min(cost.shares.values()) >= 0
    assert sum(cost.shares.values()) == (100 if cost.year else 0)
    assert all(isinstance(pence, int) for pence in (*cost.lines.values(), cost.week, cost.hour))


@given(jobs(), st.integers(1, 500), st.integers(1, 500))
@settings(max_examples=120, deadline=None)
def test_more_hours_or_more_pay_never_cost_less(job, pence, hundredths):
    before = employing_cost(job, RATES).year
    more_hours = replace(job, hours=job.hours + Fraction(hundredths, 100))

    assert employing_cost(replace(job, wage=job.wage + pence), RATES).year >= before
    assert employing_cost(more_hours, RATES).year >= before


@given(jobs(), st.sampled_from(TYPED), st.integers(1, 100_000))
@settings(max_examples=100, deadline=None)
def test_an_amount_that_is_added_costs_that_amount_and_no_more(job, line, pence):
    bare = replace(
        job, off=frozenset(), amounts={k: v for k, v in job.amounts.items() if k != line}
    )
    added = replace(bare, amounts={**bare.amounts, line: pence})

    assert employing_cost(added, RATES).year - employing_cost(bare, RATES).year == pence


@given(jobs(), st.integers(0, 30))
@settings(max_examples=100, deadline=None)
def test_more_sick_days_never_cost_less(job, more):
    known = replace(job, sick_days=job.sick_days or 0, days=job.days or 5)

    after = employing_cost(replace(known, sick_days=(known.sick_days or 0) + more), RATES)

    assert after.year >= employing_cost(known, RATES).year


@given(jobs(), st.sampled_from(SWITCHES))
@settings(max_examples=120, deadline=None)
def test_leaving_a_line_out_never_costs_more(job, line):
    without = employing_cost(replace(job, off=job.off | {line}), RATES)

    assert without.year <= employing_cost(replace(job, off=job.off - {line}), RATES).year
    assert line in without.not_counted


@given(jobs())
@settings(max_examples=100, deadline=None)
def test_the_allowance_takes_no_more_than_there_is_and_never_adds(job):
    job = replace(job, off=frozenset())
    with_it = employing_cost(replace(job, with_allowance=True), RATES)
    without = employing_cost(replace(job, with_allowance=False), RATES)

    assert with_it.lines["national-insurance"] >= 0
    assert (
        without.lines["national-insurance"] - with_it.lines["national-insurance"]
        == with_it.taken_off
    )
    assert without.taken_off == 0


@given(jobs(), st.integers(1, 1_000_000))
@settings(max_examples=60, deadline=None)
def test_a_budget_buys_the_hours_that_fit_and_one_more_would_not(job, budget):
    hours = hours_bought(budget, job, RATES)

    def year(hours: int) -> int:
        return employing_cost(replace(job, hours=Fraction(hours)), RATES).year

    assert 0 <= hours <= HOURS_A_WEEK * job.people
    assert hours == 0 or year(hours) <= budget * WEEKS
    assert hours == HOURS_A_WEEK * job.people or year(hours + 1) > budget * WEEKS


@pytest.mark.parametrize(
    ("budget", "rate", "hours"), [(90_000, 2_450, 36), (2_449, 2_450, 0), (2_450, 2_450, 1)]
)
def test_a_price_buys_whole_hours_and_never_part_of_one(budget, rate, hours):
    assert hours_at(budget, rate) == hours


@pytest.mark.parametrize(
    ("earnings", "above", "percent", "owed"),
    [
        (8_000, 8_300, "12.2", 0),
        (10_000, 8_300, "12.2", 207),
        (10_000, 8_300, "9.2", 156),
        (50_015, 0, "10", 5_001),
        (11_500, 0, "5", 575),
        (77_500, 0, "7", 5_425),
    ],
)
def test_national_insurance_is_that_of_the_tax_offices_own_examples(earnings, above, percent, owed):
    """HMRC, National Insurance Manual, examples for the exact percentage method, employer's part.

    NIM11013 (1999 to 2000), examples 1, 2 and 4; NIM11009 (1997 to 1998), example 1, in which half a penny is
    dropped; NIM11007 (1996 to 1997), example 1; NIM11011 (1998 to 1999), example 1. All on GOV.UK, under
    /hmrc-internal-manuals/national-insurance-manual/. Before April 1999 the share was of all the pay.
    """
    then = replace(
        RATES, ni_threshold=Fraction(above), ni_employer=Fraction(Decimal(percent)) / 100
    )

    assert national_insurance(earnings, then) == owed


def test_a_pension_counts_only_above_its_trigger_and_within_its_band():
    """The People's Pension gives £25,000 less £6,032 as £18,968 for 2018 to 2019, of which shares are then taken."""
    then = replace(
        RATES,
        pension_from=Fraction(603_200),
        pension_to=Fraction(4_635_000),
        pension_employer=Fraction(1),
    )

    assert abs(WEEKS * pension(48_077, then) - 1_896_800) <= WEEKS, (
        "a penny a week at most, from the rounding"
    )
    assert pension(19_230, RATES) == 0, "£192.30 a week is not above £10,000 a year"
    assert pension(19_231, RATES) == 217
    assert pension(200_000, RATES) == pension(100_000, RATES)
