from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phb.guide.conditions import decided_by, holds
from tests.guide.build import answers_of, condition

LINES = st.dictionaries(
    st.sampled_from(["a", "b"]), st.sets(st.sampled_from("xyz"), min_size=1).map(sorted), max_size=2
)
BLOCK = st.fixed_dictionaries({}, optional={"if": LINES, "all-of": LINES, "unless": LINES})
CONDITION = st.builds(
    lambda block, any_of: {**block, "any-of": any_of}, BLOCK, st.lists(BLOCK, max_size=2)
)
SETS = [
    frozenset(c for c, on in zip("xyz", bits, strict=True) if on)
    for bits in product([0, 1], repeat=3)
]


def test_lines_join_by_and_and_a_list_means_or():
    rule = condition(**{"if": {"a": ["x", "y"], "b": "z"}})

    assert holds(rule, answers_of(a="y", b="z")) is True
    assert holds(rule, answers_of(a="z", b="z")) is False


def test_a_ticked_answer_is_enough_for_if_and_all_of_needs_every_one():
    ticked = answers_of(a=["x", "z"])

    assert holds(condition(**{"if": {"a": ["x", "y"]}}), ticked) is True
    assert holds(condition(**{"all-of": {"a": ["x", "y"]}}), ticked) is False
    assert holds(condition(**{"all-of": {"a": ["x", "z"]}}), ticked) is True


def test_an_unless_line_stops_it():
    rule = condition(**{"if": {"a": "x"}, "unless": {"a": "y"}})

    assert holds(rule, answers_of(a="x")) is True
    assert holds(rule, answers_of(a=["x", "y"])) is False


def test_any_of_needs_one_of_its_blocks_besides_its_own_lines():
    rule = condition(**{"if": {"a": "x"}, "any-of": [{"if": {"b": "x"}}, {"if": {"b": "y"}}]})

    assert holds(rule, answers_of(a="x", b="y")) is True
    assert holds(rule, answers_of(a="x", b="z")) is False
    assert holds(rule, answers_of(a="y", b="y")) is False


def test_an_answer_not_given_leaves_it_open_and_is_named():
    rule = condition(**{"if": {"a": "x", "b": "x"}})

    assert holds(rule, answers_of(a="x")) is None
    assert decided_by(rule, answers_of(a="x")) == "b"
    assert holds(rule, answers_of(a="y")) is False, "what else is said cannot save it"


def test_a_question_that_is_not_asked_is_never_waited_for():
    assert holds(condition(**{"if": {"a": "x"}}), {}, frozenset("a")) is False
    assert holds(condition(**{"unless": {"a": "x"}}), {}, frozenset("a")) is True


def test_no_lines_always_hold():
    assert holds(condition(), {}) is True


@given(CONDITION, st.sampled_from(SETS), st.sampled_from(SETS))
def test_what_is_open_is_what_the_missing_answers_could_still_decide(rule, a, b):
    known = {q: given for q, given in (("a", a), ("b", b)) if given}
    rest = [q for q in "ab" if q not in known]

    outcomes = {
        holds(condition(**rule), known | dict(zip(rest, filled, strict=True)))
        for filled in product([s for s in SETS if s], repeat=len(rest))
    }

    verdict = holds(condition(**rule), known)
    assert None not in outcomes
    if verdict is not None:
        assert outcomes == {verdict}
    else:
        assert rest, "with everything answered nothing is open"


@pytest.mark.parametrize("block", ["if", "all-of", "unless"])
def test_every_question_of_a_condition_is_known(block):
    assert condition(**{block: {"a": "x"}, "any-of": [{"if": {"b": "x"}}]}).questions == ("a", "b")
