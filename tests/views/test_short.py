"""The five minutes: five parts, all six ways alike, and the guide's own questions and meaning."""

from itertools import product

import pytest

from phb.content.short_checks import line_of
from phb.guide.align import align_options
from phb.guide.answers import NO_ANSWERS
from phb.guide.match import one_story
from phb.views import short
from tests.views.drawn import short_page, tags, without_glosses


def few_answers(content):
    """Every way to answer the few questions with one answer each."""
    questions = [content.question(q) for q in content.short.questions.from_guide]
    for picked in product(*(q.answers for q in questions)):
        yield {q.id: frozenset({a}) for q, a in zip(questions, picked, strict=True)}


def test_there_are_five_numbered_parts_each_with_its_time(content):
    page = tags(short_page(content, NO_ANSWERS))

    openings = page.all(class_="phb-short-part")
    headings = [part.all("h2")[0].text for part in openings]
    assert headings == [f"{n}. {part.name}" for n, part in enumerate(content.short.parts, 1)]
    assert [part.all(class_="phb-progress")[0].text[:5] for part in openings] == ["About"] * 5


def test_each_way_has_one_line_in_the_words_of_its_own_page(content):
    given = tuple(reversed(content.options))

    ways = tags(short.six_lines(content, given)).all("a", class_="phb-way")

    assert [way.attributes["href"] for way in ways] == [f"/options?option={o.id}" for o in given]
    for option, way in zip(given, ways, strict=True):
        assert way.text == f"{option.name} {line_of(option)}"
        assert line_of(option) in option.in_short
        assert way.all(class_=f"phb-mark-{option.mark}")


def test_nothing_answered_means_that_all_six_stand_alike(content):
    said = tags(short.so_far(content, align_options(content, NO_ANSWERS), NO_ANSWERS))

    assert content.words["nothing-leads"] in said.text
    assert said.all("a", class_="phb-way") == []


def test_what_a_few_answers_mean_names_all_six_in_the_words_of_the_guide(content):
    answers = next(few_answers(content))
    aligned = align_options(content, answers)

    said = tags(short.so_far(content, aligned, answers))

    assert len(said.all("a", class_="phb-way")) == len(content.options)
    groups = {content.words[f"group-{a.group}"] for a in aligned}
    assert {heading.text for heading in said.all("h4")} == groups


def test_the_few_questions_can_point_towards_each_way_and_away_from_it(content):
    found = {
        (alignment.option.id, alignment.group)
        for answers in few_answers(content)
        for alignment in align_options(content, answers)
    }

    for option in content.options:
        assert (option.id, "most-points-here") in found
        assert (option.id, "more-points-away") in found


@pytest.mark.parametrize("left_out", [True, False])
def test_a_reader_who_left_stories_out_is_shown_none(content, left_out):
    story = one_story(content, NO_ANSWERS, 3)

    shown = tags(short.one_account(content, story, without_stories=left_out))

    assert bool(shown.all(class_="phb-story")) is not left_out
    assert (content.words["stories-left-out"] in shown.text) is left_out


def test_three_things_to_ask_are_those_of_the_steps_and_each_contact_can_be_reached(content):
    part = content.short.help
    page = tags(without_glosses(short.ask_and_help(content)))

    first = {step.id: step.ask[0] for step in content.steps}
    assert [item.text for item in page.all("ol")[0].all("li")] == [first[s] for s in part.ask_at]
    links = {link.attributes["href"] for link in page.all("a")}
    for contact in (c for c in content.contacts if c.id in (*part.tonight, *part.tomorrow)):
        assert contact.name in page.text
        assert {f"tel:{(contact.phone or '').replace(' ', '')}", contact.link} & links
    assert {"/help", "/take", "/endoflife"} <= links
