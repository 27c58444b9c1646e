"""Stories beside a mix: what they share with it, in which order, and that a harder one is among them."""

from dataclasses import replace

import pytest

from phb.content.mix_models import PAID, MixFile
from phb.guide.mix import Mix, Placed
from phb.guide.mix_stories import MOST, stories_with_such_a_mix
from tests.guide.build import KEPT, content_of, story

PART = {"name": "N", "hint": "H", "kind": "care", "at-most": 100}
PARTS = ("days", "nights", "weekends")
FILE = MixFile.model_validate(
    {
        **KEPT,
        "first": [{"says": "So.", "source": "a-source"}],
        "parts": [{**PART, "id": part} for part in PARTS],
        "pays": {way: {"says": "So.", "source": "a-source"} for way in PAID},
        "unpaid": "Nobody.",
        "questions": [{"id": "q", "ask": "?", "answers": {"a": "A", "b": "B"}, "find-out": "."}],
        "look-for": [
            {
                **{"id": "l", "found": "missing", "says": ".", "ask": "?"},
                "because": {"says": "So.", "source": "a-source"},
            }
        ],
    }
)
MINE = Mix((Placed("days", "employ-pas"), Placed("nights", "notional")))


def told(story_id, how_it_went="good", *, at="Now", **ways):
    """A story with parts in ways, all of them at one time."""
    rows = [
        {"when": at, "part": "P", "option": way, "who": "W", "mix-part": part}
        for part, way in ways.items()
    ]
    return story(story_id, {}, arrangement=rows, **{"how-it-went": how_it_went})


def beside(mix, *stories):
    return stories_with_such_a_mix(replace(content_of(stories=stories), mix=FILE), mix)


def ids(found):
    return [one.story.id for one in found]


def test_the_same_part_in_the_same_way_outranks_ways_alone():
    ways_alone = told("a-ways", days="notional", nights="employ-pas")
    one_part = told("b-part", days="employ-pas")
    both_parts = told("c-parts", days="employ-pas", nights="notional")

    found = beside(MINE, ways_alone, one_part, both_parts)

    assert ids(found) == ["c-parts", "b-part", "a-ways"]
    assert found[0].parts == ("days", "nights")
    assert (found[2].parts, found[2].ways) == ((), ("employ-pas", "notional"))


def test_two_of_the_same_ways_are_alike_and_one_is_not():
    two = told("two", days="notional", weekends="employ-pas")
    one = told("one", days="notional")
    later = story(
        "later",
        {},
        arrangement=[
            {"when": when, "part": "P", "option": way, "who": "W", "mix-part": "weekends"}
            for when, way in (("At first", "notional"), ("Then", "employ-pas"))
        ],
    )

    assert ids(beside(MINE, one, two, later)) == ["two"], "two ways count side by side alone"


def test_ties_go_by_id_and_no_more_than_three_are_shown():
    found = beside(MINE, *(told(name, days="employ-pas") for name in "dbca"))

    assert MOST == 3
    assert ids(found) == ["a", "b", "c"]


@pytest.mark.parametrize("went", ["mixed", "hard"])
def test_a_harder_story_takes_the_last_place_where_all_shown_went_well(went):
    fine = [told(name, days="employ-pas", nights="notional") for name in "abc"]

    assert ids(beside(MINE, *fine, told("z", went, days="employ-pas"))) == ["a", "b", "z"]


def test_a_harder_story_takes_no_place_where_one_is_shown_already_or_is_not_alike():
    fine = [told(name, days="employ-pas", nights="notional") for name in "ab"]
    shown = told("c", "mixed", days="employ-pas", nights="notional")

    assert ids(beside(MINE, *fine, shown, told("z", "hard", days="employ-pas"))) == ["a", "b", "c"]
    assert ids(beside(MINE, *fine, told("z", "hard", weekends="contract"))) == ["a", "b"]


def test_the_time_that_shares_most_is_the_one_told(content):
    mix = Mix((Placed("days", "employ-pas", 18), Placed("nights", "notional", 70)))

    first = stories_with_such_a_mix(content, mix)[0]

    assert (first.story.id, first.when) == ("days-with-aunt-nights-with-team", "Then")
    assert (first.parts, first.ways) == (("days", "nights"), ("employ-pas", "notional"))


@pytest.mark.parametrize("way", ["unpaid", "not-decided"])
def test_a_mix_that_nobody_is_paid_for_has_no_story(content, way):
    assert stories_with_such_a_mix(content, Mix((Placed("days", way), Placed("nights", way)))) == ()
    assert stories_with_such_a_mix(content, Mix()) == ()


def test_what_a_story_leaves_unsaid_is_like_nothing():
    unsaid = told("unsaid", days="not-stated", nights="not-stated")

    assert beside(Mix((Placed("days", "not-decided"), Placed("nights", "contract"))), unsaid) == ()
