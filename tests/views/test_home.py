"""Before a child first goes home: one set of items in two places, and every way told alike."""

import re
from dataclasses import replace

import pytest

from phb.content.home_models import BEFORE_HOME, CAN_WAIT
from phb.content.library import GOING_HOME
from phb.guide.answers import NO_ANSWERS
from phb.guide.child_stories import by_option, childrens_stories
from phb.text.markdown import words_alone
from phb.views import home, home_ways
from phb.views.cited import Cited
from phb.views.stories import may_be_hard
from tests.views.drawn import home_page, tags, without_glosses


@pytest.fixture(scope="module")
def page(content):
    return tags(without_glosses(home_page(content, NO_ANSWERS)))


def part(page, name):
    (found,) = [
        s for s in page.all("section") if s.attributes.get("aria-labelledby") == f"phb-home-{name}"
    ]
    return found


def can_wait(content, items):
    return content.words["home-can-wait"].format(count=len(items))


@pytest.mark.parametrize("needed", [BEFORE_HOME, CAN_WAIT])
def test_what_must_be_in_place_stands_in_sight_and_what_can_wait_is_named_over_its_fold(
    content, page, needed
):
    timeline, items = part(page, "timeline"), [*content.home.that(needed)]
    names = [
        name.text
        for group in timeline.all("ul", class_=f"phb-see-to-{needed}")
        for name in group.all("h4")
    ]
    folded = [
        name.text for fold in timeline.all("details", class_="phb-waits") for name in fold.all("h4")
    ]

    assert names == [item.name for item in items] != []
    assert [name for name in names if name in folded] == (names if needed == CAN_WAIT else [])
    for phase in content.home.phases if needed == CAN_WAIT else ():
        waits = phase.that(CAN_WAIT)
        assert not waits or can_wait(content, waits) in timeline.text
        assert not waits or home.names_in_a_line(waits) in timeline.text


def test_what_to_ask_first_stands_before_all_else_as_it_is_said(content, page):
    first, *_ = page.all("section")

    assert first.attributes["aria-labelledby"] == "phb-home-today"
    assert [ask for ask in content.home.today if ask not in first.text] == []


def is_folded(page, words):
    return any(words in fold.text for fold in page.all("details"))


def test_that_nothing_has_to_be_chosen_for_good_stands_before_the_papers_in_plain_sight(
    content, page
):
    for said in content.home.first_of_all:
        words = words_alone(said.says)
        assert words in page.text
        assert page.text.index(words) < page.text.index(content.words["home-parents-paper"])
        assert not is_folded(page, words)


def test_each_of_the_two_readers_has_a_button_for_their_own_paper(content, page):
    buttons = {a.attributes["href"]: a.text for a in page.all("a", class_="phb-button")}

    assert buttons == {
        content.home.parents_paper: content.words["home-parents-paper"],
        content.home.paper: content.words["home-paper"],
    }


@pytest.mark.parametrize(("door", "theirs"), [("family", 0), ("nurse", 1), ("discharge", 1)])
def test_the_paper_of_whoever_came_by_this_door_stands_first(content, door, theirs):
    papers = [content.home.parents_paper, content.home.paper]
    shown = tags(home.opening(content, Cited(content), door=door)).all("a", class_="phb-button")

    assert [a.attributes["href"] for a in shown] == [papers[theirs], papers[1 - theirs]]


def test_what_to_do_where_the_day_is_set_stands_open_each_with_something_to_ask(content, page):
    shown = part(page, "day-set")

    assert shown.all("details") == []
    told = content.home.day_is_set
    assert [h.text for h in shown.all("h3")] == [one.name for one in told]
    assert [one.id for one in told if one.ask not in shown.text] == []


def test_no_fold_stands_in_a_fold(page):
    folds = page.all("details")

    assert [inner.text for fold in folds for inner in fold.all("details")] == []


def test_a_way_to_begin_in_is_told_to_be_open_to_change_wherever_it_must_be_settled(content):
    ways = [i for i in content.home.that(BEFORE_HOME) if "way" in i.id and "begin" in i.id]

    for item in ways:
        assert "change" in item.name
        assert all("change" in row for row in item.rows)
    assert ways


def test_no_one_way_of_the_six_is_told_to_wait(content):
    one_way = re.compile(
        r"employ|hir(e|ing)|own (team|people)|famil\S+ own|agency|organisation", re.I
    )
    waiting = [words for i in content.home.that(CAN_WAIT) for words in (i.name, i.ask)]
    (door,) = (door for door in content.doors if door.id == GOING_HOME)
    later = [s for tip in door.tips for s in tip.says.split(". ") if "come later" in s]

    assert [words for words in (*waiting, *later) if one_way.search(words)] == []
    assert all("any way" in sentence.lower() for sentence in later)
    assert later


def test_everything_to_see_to_says_who_and_what_to_ask(content, page):
    shown = part(page, "timeline").text
    items = [item for phase in content.home.phases for item in phase.items]

    assert [i.id for i in items if i.says not in shown or i.ask not in shown] == []
    assert [i.id for i in items if i.who not in shown] == []


def test_all_six_ways_stand_in_the_table_of_when_in_the_order_given_with_every_cell(content):
    options = tuple(reversed(content.options))

    table = tags(home_ways.starting(content, options, Cited(content)))

    rows = table.all("tbody")[0].all("tr")
    assert [row.all("th")[0].text for row in rows] == [o.short_name for o in options]
    for row, option in zip(rows, options, strict=True):
        told = content.home.starting_by_option[option.id].cells.values()
        cells = (*told, option.compare["how-soon"])
        assert [c.says for c in cells if c.says not in row.text] == []
        assert all(cell.all(class_="phb-cite") for cell in row.all("td"))


IN_EVERY_WAY = "trained people, and a plan for cover."


def test_every_way_needs_a_plan_the_money_or_the_decision_trained_people_and_cover(content):
    told = content.home.starting

    assert [t.option for t in told if not t.ready_first.says.startswith("A plan")] == []
    money = ("an agreed amount", "decision")
    assert [t.option for t in told if not any(m in t.ready_first.says for m in money)] == []
    assert [t.option for t in told if not t.ready_first.says.endswith(IN_EVERY_WAY)] == []


def test_stories_are_of_children_and_those_from_hospital_come_first(content):
    told = [m.story for m in childrens_stories(content, NO_ANSWERS)]

    from_hospital = [
        "hospital" in story.like_me.get("where-now", ())
        or not {"first-home", "home-again"}.isdisjoint(story.like_me.get("changing", ()))
        for story in told
    ]
    assert {s.id for s in told} == {
        s.id for s in content.stories if "child" in s.like_me.get("who-for", ())
    }
    assert from_hospital == sorted(from_hospital, reverse=True)
    assert any(from_hospital)


def test_it_says_beside_the_stories_that_no_start_planned_on_the_ward_went_well_while_none_is_told(
    content, page
):
    wanted = content.home.stories.come_first
    from_hospital = [
        match.story
        for match in childrens_stories(content, NO_ANSWERS)
        if any(
            {*told} & {*match.story.like_me.get(question, ())} for question, told in wanted.items()
        )
    ]

    assert content.words["home-no-good-start"] in part(page, "stories").text
    assert [story.id for story in from_hospital if story.how_it_went == "good"] == []
    assert from_hospital


def test_every_way_has_a_line_of_its_own_among_the_stories_and_says_where_there_is_none(
    content, page
):
    told = by_option(content, childrens_stories(content, NO_ANSWERS))
    lines = part(page, "stories").all("dl")[0]

    names = [dt.text for dt in lines.all("dt")]
    said = dict(zip(names, (dd.text for dd in lines.all("dd")), strict=True))
    assert names == [o.short_name for o in content.options]
    for option in content.options:
        none = said[option.short_name] == content.words["home-no-story"]
        assert none == (not told[option.id]), option.id


def test_stories_left_out_leave_the_rest(content):
    none = {option.id: () for option in content.options}

    left_out = home_ways.children(content, content.options, None, none)

    assert 'class="phb-story"' not in left_out
    assert content.words["stories-left-out"] in left_out.replace("&#x27;", "'")


def test_the_training_part_leads_to_the_sheet_of_tasks(content, page):
    links = [a.attributes["href"] for a in part(page, "training").all("a")]

    assert content.home.tasks_paper in links
    assert content.home.tasks_paper == f"/sheet?sheet={content.sheet('tasks').id}"


def test_words_to_say_aloud_stand_as_they_are_with_nothing_explained_inside_them(content):
    page = tags(home_page(content, NO_ANSWERS))
    said = [s for moment in content.home.to_say for s in moment.says]
    asked = content.home.parents_ask

    for name, words in (("saying", said), ("parents", asked)):
        shown = part(page, name)
        assert shown.all(class_="phb-gloss") == []
        assert [one for one in words if one not in shown.text] == []


def test_accounts_of_a_change_lead_to_their_pages(content, page):
    links = {a.attributes["href"] for a in part(page, "changing").all("a")}

    told = content.home.changing
    assert {f"/stories?story={id_}" for id_ in (*told.stories, *told.adults)} <= links
    assert told.stories


def test_accounts_of_adults_stand_apart_and_say_what_may_be_hard_to_read_in_them(content, page):
    of_adults = [content.story(id_) for id_ in content.home.changing.adults]
    shown = part(page, "changing").text

    assert content.words["home-changing-adults"] in shown
    for story in of_adults:
        assert not {"child", "young-person"} & {*story.like_me.get("who-for", ())}
        assert not story.may_upset or may_be_hard(content, story) in shown
    assert any(story.may_upset for story in of_adults)


def test_the_ages_go_from_birth_to_eighteen_each_with_something_to_ask(content, page):
    ages = part(page, "ages")

    assert [h.text for h in ages.all("h3")] == [age.age for age in content.home.ages]
    asked = [q for age in content.home.ages for q in age.ask]
    assert [q for q in asked if q not in ages.text] == []


def test_a_part_where_all_can_wait_shows_no_other_heading(content):
    phase = content.home.phases[-1]
    one = replace(content, home=content.home.model_copy(update={"phases": (phase,)}))

    drawn = home.timeline(one, Cited(one))

    assert can_wait(content, phase.items) in drawn
    assert content.words["home-before-home"] not in drawn
