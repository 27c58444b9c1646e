"""Each item from NICE and beside it that ``content/standards.yaml`` calls met, tried on the pages readers see."""

import re

from tests.standards.asked import (
    assert_claims_lead_to_their_sources,
    assert_each_source_says_its_kind_and_how_surely_it_was_read,
    assert_every_page_gives_its_dates,
    assert_how_it_is_kept_up_to_date_is_told,
    assert_the_choice_is_stated,
    assert_what_is_not_known_is_told,
    every_page,
    pages_of_options,
)

LEANING = re.compile(
    r"\b(best|recommended|winner|simply|easy|easier|easiest|unfortunately|burden|ideal|perfect"
    r"|cannot manage|can't manage|suffering|scary|traditional)\b",
    re.IGNORECASE,
)
"""Words that would lean the reader one way."""


def test_n1_the_choice_and_every_way_are_stated_with_doing_nothing_new(shown, content):
    assert_the_choice_is_stated(shown, content)

    start = shown().text
    assert [o.id for o in content.options if o.name not in start] == []
    assert content.option("no-phb").name in start


def test_n2_the_ways_are_shown_evenly_and_in_neutral_words(shown, content):
    cards = shown("options").all("section", class_="phb-card")
    looks = {re.sub(r"phb-edge-\w+", "", card.attributes["class"] or "") for card in cards}

    assert len(cards) == len(content.options)
    assert len(looks) == 1
    assert len({tuple(tag.name for tag in card.inside if tag.name != "p") for card in cards}) == 1
    said = {
        option_id: LEANING.findall(
            " ".join(s.text for s in page.all("section", class_="phb-section"))
        )
        for option_id, page in pages_of_options(shown, content).items()
    }
    assert {option_id: words for option_id, words in said.items() if words} == {}


def test_n6_every_page_gives_its_date(shown, content):
    assert_every_page_gives_its_dates(shown, content)


def test_n7_every_page_says_which_country_it_is_for(shown, content):
    assert "England" in content.words["foot-england"]
    for name, page in every_page(shown, content):
        assert content.words["foot-england"] in page.text, name


def test_n8_how_it_is_kept_up_to_date_is_told(shown, content):
    assert_how_it_is_kept_up_to_date_is_told(shown, content)
    assert_every_page_gives_its_dates(shown, content)


def test_n9_it_rests_on_sources_that_say_what_they_are(shown, content):
    assert_claims_lead_to_their_sources(shown, content)
    assert_each_source_says_its_kind_and_how_surely_it_was_read(shown, content)


def test_n10_how_sure_it_is_is_told(shown, content):
    assert_what_is_not_known_is_told(shown, content)
