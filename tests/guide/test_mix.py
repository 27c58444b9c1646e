"""Looking a mix over: what is told, what is asked, and what outlives a stored mix."""

import json
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phb.content.mix_models import LEFT_OUT, MOST_WAYS, PAID, UNDECIDED, UNPAID, WAYS
from phb.content.records import NOT_SURE
from phb.guide.mix import (
    MOST_HOURS,
    NO_MIX,
    Placed,
    as_plain,
    asked_about,
    begin_from_answers,
    hours_in_a_week,
    keep_known_mix,
    look_over,
    mixes_of,
    put,
    settle,
)
from tests.guide.build import answers_of

SEEDS = range(150)
AGENCY_NIGHTS = Placed("nights", "contract", 70)
AUNT_BY_DAY = Placed("days", "employ-pas", 18)
BACK_UP = Placed("back-up", "notional")
SETTLED = {"six-am": "service", "health-tasks": "no", "one-plan": "yes", "same-home": "no"}

PARTS = ("days", "nights", "back-up", "equipment", "training", "gone")
LINE = st.tuples(
    st.sampled_from(PARTS),
    st.sampled_from((*WAYS, "hybrid", LEFT_OUT)) | st.none(),
    st.integers(-1, MOST_HOURS + 1) | st.none() | st.booleans() | st.floats() | st.text(max_size=4),
).map(list)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
STORED = st.fixed_dictionaries(
    {},
    optional={
        "placed": st.lists(LINE | JSON, max_size=8) | JSON,
        "settled": st.dictionaries(
            st.sampled_from((*SETTLED, "gone")), st.sampled_from(("yes", "us", NOT_SURE)) | JSON
        )
        | JSON,
    },
)


def mix_of(content, *placed, **settled):
    mix = NO_MIX
    for one in placed:
        mix = put(content, mix, one.part, (*mix.of(one.part), one))
    for question, answer in settled.items():
        mix = settle(mix, question.replace("_", "-"), answer)
    return mix


def some_mix(content, seed):
    rng, mix = Random(seed), NO_MIX
    for part in rng.sample(content.mix.parts, rng.randint(0, len(content.mix.parts))):
        ways = rng.sample(part.ways, rng.randint(0, MOST_WAYS))
        hours = [None, 1, rng.randint(1, MOST_HOURS)] if part.kind == "care" else [None]
        mix = put(
            content, mix, part.id, tuple(Placed(part.id, way, rng.choice(hours)) for way in ways)
        )
    for question in content.mix.questions:
        mix = settle(mix, question.id, rng.choice((*question.answers, NOT_SURE, None)))
    return mix


def found_in(over):
    """The ids of what is found, in every kind."""
    return {one.id for those in over.found.values() for one in those}


def told(content, mix):
    return found_in(look_over(content, mix))


def example(content, *without, **settled):
    kept = [one for one in (AGENCY_NIGHTS, AUNT_BY_DAY, BACK_UP) if one not in without]
    answers = {q.replace("-", "_"): answer for q, answer in SETTLED.items()}
    return mix_of(content, *kept, **(answers | settled))


def test_a_mix_is_the_same_after_it_was_stored(content):
    for mix in (some_mix(content, seed) for seed in SEEDS):
        assert keep_known_mix(content, json.loads(json.dumps(as_plain(mix)))) == mix


def test_what_a_story_tells_can_be_kept_as_a_mix(content):
    known = [mix for story in content.stories for _, mix in mixes_of(content, story)]

    assert known
    assert [keep_known_mix(content, as_plain(mix)) for mix in known] == known


@given(given_=JSON | STORED)
@settings(max_examples=300, deadline=None)
def test_whatever_was_stored_what_is_kept_fits_the_content(content, given_):
    mix = keep_known_mix(content, given_)

    parts = content.mix.by_id
    order = [*parts]
    assert [one.part for one in mix.placed] == sorted(
        (one.part for one in mix.placed), key=order.index
    )
    for part_id in {one.part for one in mix.placed}:
        ways = [one.way for one in mix.of(part_id)]
        assert set(ways) <= set(parts[part_id].ways)
        assert len(ways) == len(set(ways)) <= MOST_WAYS
    for one in mix.placed:
        assert one.hours is None or (
            parts[one.part].kind == "care"
            and type(one.hours) is int
            and 0 < one.hours <= MOST_HOURS
        )
    for question in content.mix.questions:
        assert mix.settled.get(question.id, NOT_SURE) in (*question.answers, NOT_SURE)
    assert set(mix.settled) <= {question.id for question in content.mix.questions}
    look_over(content, mix)


def test_nothing_is_asked_twice_and_what_waits_is_asked_and_open(content):
    for mix in (some_mix(content, seed) for seed in SEEDS):
        over = look_over(content, mix)
        still_open = [
            q.id for q in content.mix.questions if mix.settled.get(q.id) in (None, NOT_SURE)
        ]

        assert len(over.to_ask) == len(set(over.to_ask))
        assert [q.id for q in over.unsettled] == [
            q.id for q in asked_about(content.mix, mix) if q.id in still_open
        ]


def test_a_question_that_two_things_ask_is_taken_once(content):
    again = tuple(one.model_copy(update={"id": f"{one.id}-too"}) for one in content.mix.to_ask)
    twice = replace(
        content, mix=content.mix.model_copy(update={"to_ask": (*content.mix.to_ask, *again)})
    )

    assert look_over(twice, example(twice)).to_ask == look_over(content, example(content)).to_ask


def test_an_open_question_brings_up_nothing_that_an_answer_to_it_would_not(content):
    for mix in (some_mix(content, seed) for seed in SEEDS):
        for question in content.mix.questions:
            is_open = look_over(content, settle(mix, question.id, None))
            answered = [settle(mix, question.id, answer) for answer in question.answers]

            assert look_over(content, settle(mix, question.id, NOT_SURE)) == is_open
            for one in answered:
                assert found_in(is_open) <= told(content, one)
                assert set(is_open.to_ask) <= set(look_over(content, one).to_ask)


def test_a_question_that_is_not_asked_neither_waits_nor_counts(content):
    mix = mix_of(content, AGENCY_NIGHTS, same_home="yes")

    assert "same-home" not in [q.id for q in asked_about(content.mix, mix)]
    assert "same-home" not in [q.id for q in look_over(content, mix).unsettled]
    assert "lives-there" not in told(content, mix)
    assert "lives-there" in told(content, put(content, mix, "days", (AUNT_BY_DAY,)))


def test_everything_looked_for_and_asked_comes_up_in_some_mix_and_not_in_another(content):
    asked = [set(look_over(content, some_mix(content, seed)).to_ask) for seed in SEEDS]

    for one in (*content.mix.look_for, *content.mix.to_ask):
        assert {one.ask in of_one for of_one in asked} == {True, False}, one.id


def test_a_part_is_crowded_only_above_the_hours_that_a_week_can_hold_of_it(content):
    for part in (part for part in content.mix.parts if part.kind == "care"):
        one, other = part.ways[:2]
        full = mix_of(content, Placed(part.id, one, part.at_most - 1), Placed(part.id, other, 1))
        over = mix_of(content, Placed(part.id, one, part.at_most), Placed(part.id, other, 1))

        assert look_over(content, full).crowded == ()
        assert look_over(content, over).crowded == (part,)


def test_care_in_two_ways_is_shared_only_where_hours_are_missing(content):
    both = mix_of(content, Placed("days", "contract", 5), Placed("days", "notional", 3))
    one = mix_of(content, Placed("days", "contract", 5), Placed("days", "notional"))
    still_open = mix_of(content, Placed("days", "contract"), Placed("days", UNDECIDED))

    assert look_over(content, both).shared == ()
    assert look_over(content, one).shared == (content.mix.by_id["days"],)
    assert look_over(content, still_open).shared == (), "nobody has the other half yet"


def test_what_has_no_hours_is_shared_wherever_two_ways_pay_for_it(content):
    paid = mix_of(content, BACK_UP, Placed("back-up", "contract"))
    family_too = mix_of(content, BACK_UP, Placed("back-up", UNPAID))

    assert look_over(content, paid).shared == (content.mix.by_id["back-up"],)
    assert look_over(content, family_too).shared == (), "nobody pays for the family's share"


def test_hours_of_school_holidays_are_not_in_a_usual_week(content):
    mix = mix_of(content, AGENCY_NIGHTS, AUNT_BY_DAY, Placed("school-holidays", "contract", 40))

    assert hours_in_a_week(content, mix) == 88


def test_a_mix_begins_with_the_parts_that_answers_speak_of_in_no_way_yet(content):
    mix = begin_from_answers(
        content, answers_of(help_with=["nights", "health-tasks"], cover_at_home="no")
    )

    assert [one.part for one in mix.placed] == ["days", "nights", "back-up", "training"]
    assert {one.way for one in mix.placed} == {UNDECIDED}
    assert begin_from_answers(content, {}) == NO_MIX


def test_days_with_an_aunt_and_agency_nights_with_back_up_lack_nothing(content):
    over = look_over(content, example(content))

    assert {kind: [] for kind in over.found} == {k: [*v] for k, v in over.found.items()}
    assert (over.crowded, over.shared, over.unsettled) == ((), (), ())
    by_id = {one.id: one.ask for one in content.mix.to_ask}
    assert over.to_ask == tuple(
        by_id[one]
        for one in (
            "who-signs",
            *("agencys-own-gaps", "who-is-back-up", "back-up-knows", "nights-awake"),
            *("payroll-and-insurance", "people-in-the-plan", "moving-hours", "hand-over"),
        )
    )


@pytest.mark.parametrize(
    ("without", "comes_up"),
    [
        (AUNT_BY_DAY, set()),
        (AGENCY_NIGHTS, set()),
        (BACK_UP, {"no-cover-for-your-own", "no-cover-for-services"}),
    ],
)
def test_a_part_taken_away_brings_up_what_it_stood_for(content, without, comes_up):
    assert told(content, example(content, without)) == comes_up


def test_without_back_up_services_alone_are_asked_about_their_own_gaps(content):
    mix = example(content, AUNT_BY_DAY, BACK_UP)

    assert told(content, mix) == {"no-cover-for-services"}


@pytest.mark.parametrize(
    ("question", "answer", "comes_up"),
    [
        ("six_am", "nobody-yet", {"nobody-at-six"}),
        ("six_am", "us", set()),
        ("health_tasks", "yes", {"nobody-trains"}),
        ("one_plan", "not-yet", {"no-one-plan"}),
        ("same_home", "yes", {"lives-there"}),
    ],
)
def test_an_answer_turned_brings_up_that_alone(content, question, answer, comes_up):
    mix = example(content, **{question: answer})

    assert told(content, mix) == comes_up
    assert look_over(content, mix).unsettled == ()


@pytest.mark.parametrize("question", SETTLED)
def test_an_answer_taken_back_waits_and_brings_up_nothing(content, question):
    over = look_over(content, settle(example(content), question, None))

    assert [q.id for q in over.unsettled] == [question]
    assert not any(over.found.values())


@pytest.mark.parametrize("way", PAID)
def test_whatever_way_back_up_is_in_it_counts_as_back_up(content, way):
    mix = put(content, example(content), "back-up", (Placed("back-up", way),))

    same = {"employ-pas": "same-people-stand-behind", "contract": "same-service-behind"}
    assert told(content, mix) == ({same[way]} if way in same else set())
