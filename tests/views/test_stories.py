"""Each option has the same room for stories, and an empty place says so."""

import pytest

from phb.guide.answers import NO_ANSWERS
from phb.guide.match import PLACES, stories_by_option
from phb.views.options import option_page
from phb.views.stories import story_cards, story_places
from tests.guide.build import answers_of
from tests.views.drawn import tags

PEOPLE = {
    "nobody": NO_ANSWERS,
    "a child": answers_of(who_for="child", help_with=["nights", "health-tasks"]),
    "a man of 70": answers_of(who_for="older-adult", nhs_route="fast-track"),
}


@pytest.mark.parametrize("person", PEOPLE)
def test_every_option_has_the_same_number_of_places_for_stories(content, person):
    filed = stories_by_option(content, PEOPLE[person])

    places = {
        option.id: len(tags(option_page(content, option, filed[option.id])).all(class_="phb-story"))
        for option in content.options
    }

    assert places == {option.id: PLACES for option in content.options}


def test_a_place_that_no_story_fills_says_that_we_have_none(content):
    page = tags(story_places(content, (), heading="h3"))

    gaps = page.all("section", class_="phb-no-story")
    assert len(gaps) == PLACES
    for gap in gaps:
        assert [h.text for h in gap.all("h3")] == [content.words["no-story-heading"]]
        assert content.words["no-story-text"] in gap.text
        assert gap.all("a") == []


def test_a_full_place_stands_beside_an_empty_one(content):
    filed = stories_by_option(content, NO_ANSWERS)
    one = next(matches for matches in filed.values() if matches)[:1]

    page = tags(story_places(content, one, heading="h3"))

    assert len(page.all("section", class_="phb-story")) == PLACES
    assert len(page.all("section", class_="phb-no-story")) == PLACES - 1


def test_each_story_says_what_was_hard_and_whose_account_it_is(content):
    filed = stories_by_option(content, NO_ANSWERS)
    matches = {m.story.id: m for matches in filed.values() for m in matches}

    page = tags(story_cards(content, matches.values()))

    for card, match in zip(page.all("section", class_="phb-story"), matches.values(), strict=True):
        assert content.words["card-hard"] in card.text
        assert match.story.told_by in card.text
        assert match.story.summary in card.text


def test_a_story_is_only_compared_with_a_reader_who_has_said_something(content):
    somebody = stories_by_option(content, PEOPLE["a child"])
    nobody = stories_by_option(content, NO_ANSWERS)

    compared = tags(story_cards(content, somebody["notional"])).all("ul", class_="phb-alike")
    assert compared != []
    assert tags(story_cards(content, nobody["notional"])).all("ul", class_="phb-alike") == []


def test_who_asks_about_a_child_sees_the_accounts_of_children_first_under_each_way(content):
    answers = PEOPLE["a child"]

    for option_id, filed in stories_by_option(content, answers).items():
        told = [story for story in content.stories if option_id in story.options]
        childrens = [s for s in told if "child" in s.like_me.get("who-for", ())]
        assert filed[0].story in childrens or not childrens, option_id
