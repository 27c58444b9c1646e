"""What people type for money, hours and counts is read as they mean it, or told with a reason."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phb.guide.amounts import NotUsable, count_in, hours_in, pence_in
from phb.guide.money_typed import MOST, Choices, read_typed


@pytest.mark.parametrize(
    ("typed", "pence"),
    [
        ("£12.71", 1271), ("12,71", 1271), (" 13 ", 1300), ("13 pounds", 1300), ("£13 an hour", 1300),
        ("13/h", 1300), ("£13.00 per hour", 1300), ("80p", 80), (".5", 50), ("12.", 1200), ("12.5", 1250),
        ("1,250", 125_000), ("1,250.50", 125_050), ("1 250", 125_000), ("7½", 750), ("0", 0),
        ("900 a week", 90_000), ("", None), ("   ", None),
    ],
)  # fmt: skip
def test_money_is_read_as_people_write_it(typed, pence):
    assert pence_in(typed, most=10_000) == pence


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("twelve", "not-a-number"), ("12 71", "not-a-number"), ("£", "not-a-number"), ("1e5", "not-a-number"),
        ("12.71.3", "not-a-number"), ("<b>", "not-a-number"), ("9" * 40, "not-a-number"), ("-3", "below-nought"),
        ("\u22123", "below-nought"), ("12.715", "too-fine"), ("1.250", "too-fine"), ("12,710", "too-much"),
    ],
)  # fmt: skip
def test_what_can_not_be_read_or_meant_is_told_with_its_reason(typed, fault):
    with pytest.raises(NotUsable) as told:
        pence_in(typed, most=10_000)

    assert told.value.fault == fault


@pytest.mark.parametrize("typed", ["37.5", "37,5", "37½", "37:30", "37.5 hours", "37.5h"])
def test_hours_are_read_as_people_write_them(typed):
    assert hours_in(typed, most=168) == Fraction(75, 2)


@pytest.mark.parametrize(("typed", "fault"), [("0", "nought"), ("169", "too-much")])
def test_hours_are_more_than_nought_and_fit_in_a_week(typed, fault):
    with pytest.raises(NotUsable) as told:
        hours_in(typed, most=168)

    assert told.value.fault == fault


def test_people_are_whole():
    with pytest.raises(NotUsable) as told:
        count_in("2.5", most=9)

    assert told.value.fault == "not-whole"
    assert count_in("3 people", most=9) == 3


@given(st.dictionaries(st.sampled_from(sorted(MOST)), st.text(max_size=20)))
def test_nothing_that_can_be_typed_breaks_the_page(texts):
    typed = read_typed(texts, Choices())

    assert set(typed.faults) <= set(MOST)
    assert typed.job is None or typed.job.hours > 0


def test_no_one_works_more_hours_than_a_week_has():
    for people, fits in (("1", False), ("2", True)):
        typed = read_typed({"wage": "13", "hours": "200", "people": people}, Choices())
        assert (typed.job is not None) == fits
    assert typed.most["hours"] == 336


def test_what_is_left_empty_is_none_and_never_nought():
    typed = read_typed({"wage": "13", "hours": "20", "people": "1"}, Choices())

    assert typed.job is not None
    assert typed.job.amounts == {}
    assert (typed.job.sick_days, typed.job.days, typed.agency, typed.budget) == (None,) * 4
