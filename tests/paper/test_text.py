"""A paper as plain text, for those who read with their ears or paste it elsewhere."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from phb.guide.answers import NO_ANSWERS
from phb.paper.document import Row, Table
from phb.paper.sheet import sheet
from phb.paper.signs import with_signs
from phb.paper.summary import blank, summary
from phb.paper.to_html import whole_page
from phb.paper.to_text import plain_text
from tests.paper.sample import EVERY, MARKS, PLACES, WORDS, all_of, in_order
from tests.paper.test_html import AWKWARD, TEXT


def test_every_part_is_there_in_order():
    said = " ".join(plain_text(EVERY).split())

    assert in_order((*WORDS, "Not a decision."), said)


def test_a_row_of_a_table_is_its_name_and_a_line_for_each_cell_that_names_its_column():
    said = plain_text(EVERY)

    for mark in MARKS:
        row = f"\n\nWay {mark}\nWho holds the money: you\nWho comes: people of {mark}\n\n"
        assert row in said
    assert "\n\nNot yet known\nWho holds the money: ...\nWho comes: ...\n\n" in said
    assert "\n\nWay: ...\nWho holds the money: ...\nWho comes: ...\n\n" in said


def test_each_thing_to_tick_or_to_fill_in_has_a_line_of_its_own():
    said = plain_text(EVERY)

    assert "[ ] Nights are covered\n[ ] Tasks are signed off\n" in said
    assert "1. Who is there at night?\n   Space to write: ...\n" in said
    assert "\nName: ...\nReview date: ...\n" in said
    assert "\nSpace to write: ...\n" in said


def test_rows_with_one_thing_to_fill_in_are_one_list():
    rows = (Row("First night", ("",)), Row("Number at 3am", ("",)), Row("Named lead", ("",)))
    table = Table("To settle", ("What", "Who"), rows)

    assert plain_text(replace(EVERY, parts=(table,))).endswith(
        "\n\nTo settle\n\n"
        "First night. Who: ...\nNumber at 3am. Who: ...\nNamed lead. Who: ...\n\n"
        "Not a decision.\n"
    )


@pytest.mark.parametrize("name", ["meeting", "parents", "covered", "blank", "to take away"])
def test_our_own_papers_have_short_lines_and_no_row_of_signs(content, name):
    said = plain_text(with_signs(content, ours(content, name)))

    assert [line for line in said.splitlines() if len(line) > 72] == []
    assert re.findall(r"([^\w\s])\1{3,}", said) == [], "it would be read out sign by sign"
    assert [line for line in said.splitlines() if line.count("...") > 1] == []
    filled_in = [line for line in said.splitlines() if "..." in line]
    assert [line for line in filled_in if not re.search(r"\w.*[:?] \.\.\.$", line)] == []
    assert [line for line in said.splitlines() if re.search(r"\[ \]", line[1:])] == []


def ours(content, name):
    if name == "blank":
        return blank(content)
    if name == "to take away":
        return summary(content, NO_ANSWERS, made=None)
    return sheet(content, content.sheet(name))


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


def test_a_paper_says_the_words_of_a_link_and_of_bold_text_wherever_they_stand(content):
    paper = with_signs(content, all_of("Ask **first**, see [the steps](/steps)"))

    assert "Ask first, see the steps" in plain_text(paper)
    assert not re.search(r"\*|\]\(", plain_text(paper) + whole_page(paper).split("</style>")[-1])
