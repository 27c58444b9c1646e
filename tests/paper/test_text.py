"""A paper as plain text, for those who read with their ears or paste it elsewhere."""

import pytest
from hypothesis import given, settings

from phb.paper.to_text import plain_text
from tests.paper.sample import EVERY, MARKS, PLACES, WORDS, all_of, in_order
from tests.paper.test_html import AWKWARD, TEXT


def test_every_part_is_there_in_order():
    said = " ".join(plain_text(EVERY).split())

    assert in_order((*WORDS, "Not a decision."), said)


def test_a_table_is_read_as_sentences_that_each_name_their_column():
    said = plain_text(EVERY)

    for mark in MARKS:
        row = f"Way {mark}. Who holds the money: you. Who comes: people of {mark}.\n"
        assert row in said
    assert "Not yet known. Who holds the money: ____. Who comes: ____.\n" in said
    assert "\nWay: ____. Who holds the money: ____. Who comes: ____.\n" in said


def test_what_is_to_be_filled_in_has_room_and_stays_short():
    said = plain_text(EVERY)

    assert "[ ] Nights are covered\n[ ] Tasks are signed off\n" in said
    assert "1. Who is there at night?\n   ____\n" in said
    assert "\nName: ____\nReview date: ____\n" in said
    assert "_" * 5 not in said, "a long row of signs is read out sign by sign"


def test_nothing_is_drawn_with_signs():
    said = plain_text(EVERY)

    assert not set("<>|*#=~`") & set(said)
    assert "--" not in said


@settings(max_examples=100, deadline=None)
@given(TEXT)
def test_any_text_comes_out_whole_in_short_lines(words):
    whole_in_short_lines(words)


@pytest.mark.parametrize("words", AWKWARD)
def test_awkward_text_comes_out_whole_in_short_lines(words):
    whole_in_short_lines(words)


def whole_in_short_lines(words: str) -> None:
    said = plain_text(all_of(words))

    assert max(map(len, said.splitlines())) <= 72
    assert without_spaces(said).count(without_spaces(words)) >= PLACES
    assert said.endswith("\n")
    assert not said.endswith("\n\n")


def without_spaces(text: str) -> str:
    return "".join(text.split())
