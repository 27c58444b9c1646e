"""The five minutes: five parts, all six ways alike, and the guide's own questions and meaning."""

from itertools import product

import pytest

from phb.content.library import DOORS, GOING_HOME
from phb.content.short_checks import line_of
from phb.guide.align import align_options
from phb.guide.answers import NO_ANSWERS
from phb.guide.child_stories import childrens_stories
from phb.guide.match import one_story
from phb.guide.short_path import few_questions, short_path, story_on_the_way
from phb.views import short
from phb.views.cited import Cited
from tests.guide.build import answers_of
from tests.views.drawn import short_page, tags, without_glosses

SECONDS, WORDS_A_SECOND = 300, 4
IN_HOSPITAL = answers_of(who_for="child", where_now="hospital")


def usual(content):
    return short_path(content, NO_ANSWERS, "family")


def before_home(content):
    return short_path(content, NO_ANSWERS, GOING_HOME)


def few_answers(content, path):
    """Every way to answer the few questions of a path with one answer each."""
    questions = [content.question(q) for q in path.short.questions.from_guide]
    for picked in product(*(q.answers for q in questions)):
        yield {q.id: frozenset({a}) for q, a in zip(questions, picked, strict=True)}


@pytest.mark.parametrize("door", DOORS)
def test_there_are_five_numbered_parts_each_with_its_time(content, door):
    page = tags(short_page(content, NO_ANSWERS, door=door))

    openings = page.all(class_="phb-short-part")
    headings = [part.all("h2")[0].text for part in openings]
    parts = short_path(content, NO_ANSWERS, door).short.parts
    assert headings == [f"{n}. {part.name}" for n, part in enumerate(parts, 1)]
    assert [part.all(class_="phb-progress")[0].text[:5] for part in openings] == ["About"] * 5


def test_each_way_has_one_line_in_the_words_of_its_own_page(content):
    given = tuple(reversed(content.options))

    lines = short.six_lines(content, usual(content), given, Cited(content))
    ways = tags(lines).all("a", class_="phb-way")

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
    answers = next(few_answers(content, usual(content)))
    aligned = align_options(content, answers)

    said = tags(short.so_far(content, aligned, answers))

    assert len(said.all("a", class_="phb-way")) == len(content.options)
    groups = {content.words[f"group-{a.group}"] for a in aligned}
    assert {heading.text for heading in said.all("h4")} == groups


@pytest.mark.parametrize("path_of", [usual, before_home])
def test_the_few_questions_can_point_towards_each_way_and_away_from_it(content, path_of):
    found = {
        (alignment.option.id, alignment.group)
        for answers in few_answers(content, path_of(content))
        for alignment in align_options(content, answers)
    }

    for option in content.options:
        assert (option.id, "most-points-here") in found
        assert (option.id, "more-points-away") in found


@pytest.mark.parametrize("left_out", [True, False])
def test_a_reader_who_left_stories_out_is_shown_none(content, left_out):
    story = one_story(content, NO_ANSWERS, 3)

    account = short.one_account(content, usual(content), story, without_stories=left_out)
    shown = tags(account)

    assert bool(shown.all(class_="phb-story")) is not left_out
    assert (content.words["stories-left-out"] in shown.text) is left_out


def test_three_things_to_ask_are_those_of_the_steps_and_each_contact_can_be_reached(content):
    part = content.short.help
    page = tags(without_glosses(short.ask_and_help(content, usual(content), Cited(content))))

    first = {step.id: step.ask[0] for step in content.steps}
    assert [item.text for item in page.all("ol")[0].all("li")] == [first[s] for s in part.ask_at]
    links = {link.attributes["href"] for link in page.all("a")}
    for contact in (c for c in content.contacts if c.id in (*part.tonight, *part.tomorrow)):
        assert contact.name in page.text
        assert {f"tel:{(contact.phone or '').replace(' ', '')}", contact.link} & links
    assert {"/help", "/take", "/endoflife"} <= links


def test_before_a_first_time_home_nothing_points_to_the_page_on_the_end_of_life(content):
    page = tags(short_page(content, NO_ANSWERS, door=GOING_HOME))

    assert "/endoflife" not in {a.attributes["href"] for a in page.all("a")}


@pytest.mark.parametrize("answers", [NO_ANSWERS, IN_HOSPITAL], ids=["nothing said", "in hospital"])
@pytest.mark.parametrize("door", DOORS)
def test_everything_on_the_page_is_read_in_five_minutes(content, answers, door):
    page = tags(short_page(content, answers, door=door))
    to_pick = [
        label
        for question in few_questions(content, answers, short_path(content, answers, door))
        for label in question.answers.values()
    ]

    folded = sum(len(fold.text.split()) for fold in page.all("details"))
    words = len(page.text.split()) + len(" ".join(to_pick).split()) - folded
    assert words / WORDS_A_SECOND <= SECONDS


@pytest.mark.parametrize(
    ("door", "answers", "going_home"),
    [
        ("family", {}, False),
        ("nurse", {}, False),
        ("discharge", {}, True),
        ("family", {"who_for": "child", "where_now": "hospital"}, True),
        ("nurse", {"who_for": "child", "changing": ["first-home"]}, True),
        ("family", {"who_for": "older-adult", "where_now": "hospital"}, False),
        ("family", {"where_now": "hospital"}, False),
        ("discharge", {"changing": ["first-home", "end-of-life"]}, False),
    ],
)
def test_another_path_for_a_child_who_comes_home_but_not_where_time_is_short(
    content, door, answers, going_home
):
    assert short_path(content, answers_of(**answers), door).going_home is going_home


def test_no_answer_on_the_page_takes_away_the_question_that_it_was_given_to(content):
    for before in (NO_ANSWERS, IN_HOSPITAL):
        path = short_path(content, before, "family")
        for question in few_questions(content, before, path):
            for answer in question.answers:
                after = {**before, question.id: frozenset({answer})}
                then = few_questions(content, after, short_path(content, after, "family"))
                assert question in then, (question.id, answer)


def test_before_a_first_time_home_the_page_says_what_must_be_there_and_leads_to_the_papers(content):
    page = tags(without_glosses(short_page(content, IN_HOSPITAL)))

    links = {link.attributes["href"] for link in page.all("a")}
    assert {"/home", content.home.paper, content.home.parents_paper, "/take"} <= links
    assert "/home#phb-home-starting" in links
    for says in (content.short.going_home.begin, *content.take.before_home.in_place):
        assert says.says in page.text
    roles = {role.id: role for role in content.home.roles}
    for role in content.short.going_home.help.ask_at:
        assert roles[role].ask in page.text
    contacts = {contact.id: contact for contact in content.contacts}
    for contact in content.take.help_for_a_child:
        assert contacts[contact].name in page.text


def test_the_account_before_a_first_time_home_is_a_childs_and_upsets_nobody_who_said_nothing(
    content,
):
    for seed in range(1, 30):
        path = before_home(content)
        told = story_on_the_way(content, NO_ANSWERS, path, seed)
        assert told is not None
        assert "child" in told.story.like_me["who-for"]
        assert told.story.may_upset == ()


def test_no_one_account_is_everybodys_whose_child_is_in_hospital(content):
    path = short_path(content, IN_HOSPITAL, "family")
    told = [story_on_the_way(content, IN_HOSPITAL, path, seed) for seed in range(1, 60)]

    every = {m.story.id for m in childrens_stories(content, IN_HOSPITAL)}
    assert {m.story.id for m in told if m} == every
