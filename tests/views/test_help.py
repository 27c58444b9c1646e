"""Whom to turn to: everybody finds something, an area is never asked for, and dates stand beside numbers."""

from dataclasses import replace
from datetime import date

import pytest

from phb.views.help import help_page
from phb.views.say import day
from tests.views.drawn import tags, without_glosses


def folds(content):
    page = tags(without_glosses(help_page(content))).all("details", class_="phb-place")
    return {fold.attributes["id"]: fold for fold in page}


def test_each_place_is_a_closed_fold_that_asks_for_nothing(content):
    page = tags(help_page(content))

    shown = folds(content)
    assert [*shown] == [*(f"place-{place.id}" for place in content.places), "place-elsewhere"]
    assert [fold for fold in shown.values() if "open" in fold.attributes] == []
    assert [tag for name in ("form", "input", "button", "select") for tag in page.all(name)] == []


def test_a_place_shows_what_we_know_and_did_not_find_whom_to_ask_what_and_when_it_was_gone_over(
    content,
):
    for place in content.places:
        fold = folds(content)[f"place-{place.id}"]

        said = [*(claim.says for claim in place.known), *place.not_found, *place.ask]
        assert [text for text in said if text not in fold.text] == []
        assert [contact for contact in place.contacts if contact.name not in fold.text] == []
        assert day(place.checked_on) in fold.text
        assert day(place.check_again) in fold.text


def test_every_national_contact_stands_once_before_the_places_under_what_it_is_for(content):
    page = tags(help_page(content))
    sections = {part.attributes["aria-labelledby"]: part for part in page.all(class_="phb-section")}

    for contact in content.contacts:
        heading = f"contact-{contact.id}"
        holding = [
            name
            for name, part in sections.items()
            if any(tag.attributes.get("id") == heading for tag in part.all())
        ]

        assert holding == [f"phb-help-{contact.group}"]
    assert [*sections][-2:] == ["phb-where-you-live", "phb-stale"]


@pytest.mark.parametrize("without", ["not_found", "contacts"])
def test_a_place_where_a_list_is_empty_has_no_heading_for_it(content, without):
    place = content.places[0].model_copy(update={without: ()})

    fold = folds(replace(content, places=(place,)))[f"place-{place.id}"]

    headings = [tag.text for tag in fold.all("h4")]
    assert content.words[f"place-{without.replace('_', '-')}"] not in headings


def test_a_reader_whose_area_has_no_file_is_told_whom_to_ask_what(content):
    fold = folds(replace(content, places=()))["place-elsewhere"]

    assert [tag.text for tag in fold.all("h4")] == [asked.who for asked in content.elsewhere]
    assert [q for asked in content.elsewhere for q in asked.ask if q not in fold.text] == []


def test_a_place_that_is_overdue_says_so_in_its_fold_and_in_no_other(content):
    late, other = content.places[:2]
    missed = late.model_copy(update={"check_again": date(2026, 12, 31)})

    shown = folds(replace(content, places=(missed, other), today=date(2027, 1, 1)))

    assert shown[f"place-{late.id}"].all(class_="phb-notice") != []
    assert shown[f"place-{other.id}"].all(class_="phb-notice") == []
