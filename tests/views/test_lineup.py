"""How each way lines up is told in words, alike for all, with no number and no verdict."""

import re
from random import Random

import pytest

from phb.guide.answers import NO_ANSWERS
from phb.guide.lineup import line_up
from phb.views.cited import Cited
from phb.views.lineup import lined_up, nothing_said_yet
from tests.guide.build import answers_of, someone
from tests.views.drawn import tags
from tests.views.test_meaning import VERDICTS


def drawn(content, answers=NO_ANSWERS):
    statements = line_up(content, answers, content.options)
    return statements, tags(lined_up(content, statements, cited=Cited(content)))


@pytest.mark.parametrize("seed", range(6))
def test_every_statement_has_a_line_for_every_option_in_one_set_of_phrases(content, seed):
    statements, page = drawn(content, someone(content, Random(seed), ticks="few"))

    phrases = {text for word, text in content.words.items() if word.startswith("bears-")}
    assert len(page.all("section")) == len(statements)
    for section, statement in zip(page.all("section"), statements, strict=True):
        names = [dt.text for dt in section.all("dt")]
        assert names == [line.option.short_name for line in statement.lines]
        assert {dd.all("b")[0].text for dd in section.all("dd")} <= phrases
        for dd, line in zip(section.all("dd"), statement.lines, strict=True):
            assert [r.id for r in line.reasons if r.says not in dd.text] == []
            assert dd.all("a"), "each line says where it comes from"


@pytest.mark.parametrize("seed", range(6))
def test_no_line_holds_a_number_of_ours_or_a_verdict(content, seed):
    _, page = drawn(content, someone(content, Random(seed), ticks="few"))

    for dd in page.all("dd"):
        said = dd.text
        for mark in dd.all("sup"):
            said = said.replace(mark.text, "", 1)
        assert re.findall(r"\d", said) == []
        assert VERDICTS.findall(said) == []


def test_all_lines_look_alike(content):
    _, page = drawn(content, answers_of(choose_who="a-lot", back_up="a-bit"))

    shapes = {(part.name, *sorted(part.attributes)) for part in page.all("dd")}
    assert shapes == {("dd",)}


def test_what_does_not_matter_a_lot_is_said_to_be_an_if(content):
    answers = answers_of(choose_who="a-lot", back_up="a-bit", own_times="not-much")
    as_if = content.words["matters-as-if"]

    statements, page = drawn(content, answers)

    sections = zip(statements, page.all("section"), strict=True)
    told = {s.question.id: as_if in section.all("p")[0].text for s, section in sections}
    assert told == {q: q != "choose-who" for q in told}


def test_with_no_answer_the_page_says_once_what_its_lines_mean(content):
    statements, page = drawn(content)

    assert content.words["matters-nothing"] in nothing_said_yet(content, statements)
    assert content.words["matters-as-if"] not in page.text
    answered = line_up(content, answers_of(choose_who="a-lot"), content.options)
    assert nothing_said_yet(content, answered) == ""
