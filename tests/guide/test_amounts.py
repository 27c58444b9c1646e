"""What people type for money, hours and counts is read as they mean it, or told with a reason."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phb.guide.amounts import NotUsable, count_in, hours_in, pence_in
from phb.guide.money_typed import MOST, UNITS, Choices, read_typed

AN_HOUR, A_WEEK = UNITS["wage"], UNITS["budget"]
SPACES = [" ", "\u00a0", "\u202f", "\u2009", "\t", "\n"]
UNSEEN = ["\u200b", "\u200d", "\ufeff", "\u2060", "\u00ad", "\u200e"]
TIMES = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month", "year": "a year"}
WRITTEN = {
    "pounds": ("£{}", "£ {}", "{} pounds", "GBP {}"),
    "hours": ("{} hours", "{}h", "{} hrs"),
    "days": ("{} days",),
    "people": ("{} people", "{} PAs"),
}


@pytest.mark.parametrize(
    ("typed", "pence"),
    [
        ("£12.71", 1271), ("12,71", 1271), (" 13 ", 1300), ("13 pounds", 1300), ("£13 an hour", 1300),
        ("13/h", 1300), ("£13.00 per hour", 1300), ("80p", 80), (".5", 50), ("12.", 1200), ("12.5", 1250),
        ("1,250", 125_000), ("1,250.50", 125_050), ("1 250", 125_000), ("7½", 750), ("0", 0),
        ("£13 hourly", 1300), ("£13 p/h", 1300), ("80p an hour", 80), ("£13 each", 1300), ("£13 hour", 1300),
        ("", None), ("   ", None), ("\u200b\u00a0", None),
    ],
)  # fmt: skip
def test_money_is_read_as_people_write_it(typed, pence):
    assert pence_in(typed, AN_HOUR, most=10_000) == pence


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("twelve", "not-a-number"), ("12 71", "not-a-number"), ("£", "not-a-number"), ("1e5", "not-a-number"),
        ("12.71.3", "not-a-number"), ("<b>", "not-a-number"), ("9" * 40, "not-a-number"), ("-3", "below-nought"),
        ("\u22123", "below-nought"), ("12.715", "too-fine"), ("1.250", "too-fine"), ("12,710", "too-much"),
        ("£450 a week", "other-unit"), ("450pw", "other-unit"), ("£1900 pcm", "other-unit"),
        ("30 hours", "other-unit"), ("12-15", "not-a-number"), ("about 13", "not-a-number"),
        ("13 an", "not-a-number"), ("£12.50p", "not-a-number"), ("13 " * 100, "not-a-number"),
    ],
)  # fmt: skip
def test_what_can_not_be_read_or_meant_is_told_with_its_reason(typed, fault):
    with pytest.raises(NotUsable) as told:
        pence_in(typed, AN_HOUR, most=10_000)

    assert told.value.fault == fault


@pytest.mark.parametrize(
    "typed",
    ["37.5", "37,5", "37½", "37:30", "37.5 hours", "37.5h", "37.5 hours a week", "37.5 hrs/wk"],
)
def test_hours_are_read_as_people_write_them(typed):
    assert hours_in(typed, UNITS["hours"], most=168) == Fraction(75, 2)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("0", "nought"),
        ("169", "too-much"),
        ("8 hours a day", "other-unit"),
        ("20 each", "other-unit"),
    ],
)
def test_hours_are_more_than_nought_and_fit_in_a_week(typed, fault):
    with pytest.raises(NotUsable) as told:
        hours_in(typed, UNITS["hours"], most=168)

    assert told.value.fault == fault


def test_people_are_whole():
    with pytest.raises(NotUsable) as told:
        count_in("2.5", UNITS["people"], most=9)

    assert told.value.fault == "not-whole"
    assert count_in("3 people", UNITS["people"], most=9) == 3


@given(st.data())
def test_spaces_of_any_kind_are_spaces_and_what_can_not_be_seen_is_nothing(data):
    thousands, rest = data.draw(st.integers(1, 9)), data.draw(st.integers(0, 999))
    typed = f"£{thousands} {rest:03} a week"
    for at in sorted(data.draw(st.lists(st.integers(0, len(typed)))), reverse=True):
        typed = typed[:at] + data.draw(st.sampled_from(UNSEEN)) + typed[at:]
    typed = "".join(data.draw(st.sampled_from(SPACES)) if s == " " else s for s in typed)

    assert pence_in(typed, A_WEEK, most=10_000) == (thousands * 1000 + rest) * 100


@given(st.sampled_from(sorted(UNITS)), st.integers(1, 7), st.data())
def test_what_is_in_the_unit_of_its_field_counts_and_in_any_other_it_is_asked_about(
    field, number, data
):
    unit = UNITS[field]
    of = data.draw(st.sampled_from(sorted(WRITTEN)))
    per = data.draw(st.sampled_from([None, *TIMES]))
    said = data.draw(st.sampled_from(WRITTEN[of])).format(number)
    typed = read_typed({field: f"{said} {TIMES[per]}" if per else said}, Choices())

    own = of == unit.of and per in (None, unit.per)
    assert typed.faults.get(field) == (None if own else "other-unit")


def test_a_unit_that_is_not_named_is_the_field_s_own():
    for field in MOST:
        assert read_typed({field: "2"}, Choices()).faults == {}, field
    assert set(UNITS) == set(MOST)


@given(st.dictionaries(st.sampled_from(sorted(MOST)), st.text(max_size=250)))
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
