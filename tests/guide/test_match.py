from phb.guide.match import (
    CLOSEST,
    PLACES,
    closest_stories,
    match_of,
    one_story,
    speaks_of_hard_things,
    stories_by_option,
    stories_to_browse,
)
from tests.guide.build import answers_of, content_of, option, question, story

QUESTIONS = [
    question("who-for", "child adult", weight=2),
    question("help-with", "nights days going-out", pick="many"),
    question("faces", "a-lot not-much", about="what-matters"),
]
NIGHTS = story("nights", {"who-for": "child", "help-with": ["nights"]})
DAYS = story("days", {"who-for": "adult", "help-with": ["days"]})


def content(*stories):
    return content_of(QUESTIONS, [option("notional"), option("contract")], stories)


def ids(matches):
    return [match.story.id for match in matches]


def test_the_closest_comes_first_and_one_with_nothing_in_common_is_left_out():
    found = closest_stories(
        content(DAYS, NIGHTS), answers_of(who_for="child", help_with=["nights"])
    )

    assert ids(found) == ["nights"]


def test_a_card_says_what_is_like_and_what_is_different():
    match = match_of(
        content(DAYS), answers_of(who_for="child", help_with=["nights", "days"]), "days"
    )

    assert match.like == ("help-with",)
    assert match.different == ("who-for",)


def test_what_the_story_does_not_say_is_neither_like_nor_different():
    bare = story("bare", {"who-for": "child"})
    match = match_of(content(bare), answers_of(who_for="child", help_with=["days"]), "bare")

    assert (match.like, match.different) == (("who-for",), ())


def test_what_matters_never_counts():
    base, stories = answers_of(who_for="child"), content(NIGHTS, DAYS)

    plain = closest_stories(stories, base)

    assert closest_stories(stories, {**base, "faces": frozenset({"a-lot"})}) == plain
    assert closest_stories(stories, answers_of(faces="a-lot")) == ()


def test_no_answers_bring_no_story_close():
    assert closest_stories(content(NIGHTS, DAYS), {}) == ()


def test_a_harder_story_takes_the_last_place_where_none_was_picked():
    good = [story(f"good-{n}", {"who-for": "child"}) for n in range(CLOSEST + 1)]
    hard = story("z-hard", {"who-for": "child"}, **{"how-it-went": "hard"})

    found = closest_stories(content(*good, hard), answers_of(who_for="child"))

    assert len(found) == CLOSEST
    assert found[-1].story.id == "z-hard"


def test_variety_prefers_a_different_life_to_the_same_one_again():
    same = [
        story(f"same-{n}", {"who-for": "child", "help-with": ["nights"]})
        for n in range(CLOSEST + 2)
    ]
    other = story("other", {"who-for": "child", "help-with": ["going-out"]})

    found = closest_stories(
        content(*same, other), answers_of(who_for="child", help_with=["nights", "going-out"])
    )

    assert "other" in ids(found)


def test_every_option_has_the_same_places_and_a_story_without_one_stands_under_none():
    unknown = story("unknown", {"who-for": "child"}, options=["not-stated"])
    many = [story(f"s-{n}", {"who-for": "child"}) for n in range(PLACES + 2)]

    found = stories_by_option(content(*many, unknown), answers_of(who_for="child"))

    assert {option_id: len(filed) for option_id, filed in found.items()} == {
        "notional": PLACES,
        "contract": 0,
    }
    assert "unknown" in ids(closest_stories(content(unknown), answers_of(who_for="child")))


def test_equal_stories_stand_in_the_order_of_their_ids():
    twins = [story(name, {"who-for": "child"}) for name in ("b", "a")]

    assert ids(closest_stories(content(*twins), answers_of(who_for="child"))) == ["a", "b"]


def test_a_tender_story_comes_last_for_someone_who_has_said_nothing():
    asked = [question("changing", "new-home dying", pick="many", tender="dying")]
    stories = [story("a-death", {"changing": "dying"}), story("b-move", {"changing": "new-home"})]
    told = content_of(asked, [option("notional")], stories)

    for seed in range(20):
        assert ids(stories_to_browse(told, {}, seed)) == ["b-move", "a-death"]
    assert ids(stories_by_option(told, {})["notional"]) == ["b-move", "a-death"]
    assert ids(stories_to_browse(told, answers_of(changing=["dying"]), 1))[0] == "a-death"


TENDER = [
    question("who-for", "child adult", weight=2),
    question("changing", "dying moving", pick="many", tender="dying"),
]


def told(*stories):
    return content_of(TENDER, [option("notional")], stories)


def test_one_story_is_among_the_closest_alike_and_the_seed_decides_which():
    alike = [story(f"alike-{n}", {"who-for": "child"}) for n in range(4)]
    found = {
        one_story(told(*alike, DAYS), answers_of(who_for="child"), seed).story.id
        for seed in range(1, 30)
    }

    assert found == {s.id for s in alike}


def test_one_story_for_nobody_in_particular_was_good_and_hard_and_upsets_no_one():
    fine = story("fine", {}, **{"how-it-went": "good"})
    both = [story(f"both-{n}", {}, **{"how-it-went": "mixed"}) for n in range(2)]
    upset = story("upset", {}, **{"how-it-went": "mixed", "may-upset": ["A death"]})
    found = {one_story(told(fine, upset, *both), {}, seed).story.id for seed in range(1, 30)}

    assert found == {"both-0", "both-1"}


def test_one_story_is_never_of_hard_things_that_the_reader_did_not_name():
    dying = story("dying", {"who-for": "child", "changing": ["dying"]})
    named = answers_of(who_for="child", changing=["dying"])

    assert one_story(told(dying), answers_of(who_for="child"), 1) is None
    assert one_story(told(dying), named, 1).story is dying
    assert [speaks_of_hard_things(told(), a) for a in (named, {})] == [True, False]
