"""The five minutes and the page for when time is short, as a reader meets them."""

import pytest

from tests.pages.conftest import go_to, markup


def test_a_few_answers_given_in_the_five_minutes_are_the_guides_own(open_page, content):
    app = open_page("short")
    assert "phb-short-so-far" in markup(app)
    assert content.words["nothing-leads"] in markup(app)

    app.checkbox(key="phb-ask-going-wrong--many-faces").check().run()
    app.radio(key="phb-ask-who-for").set_value("child").run()

    assert not app.exception
    assert content.words["group-most-points-here"] in markup(app)
    go_to(app, "guide", question="who-for")
    assert app.radio(key="phb-ask-who-for").value == "child"
    app.button(key="phb-clear-button").click().run()
    go_to(app, "short")
    assert app.radio(key="phb-ask-who-for").value is None


def test_the_notice_stands_before_the_first_question(open_page, content):
    shown = markup(open_page("short"))

    assert shown.index(content.words["answers-notice-heading"]) < shown.index("phb-group-who-for")


@pytest.mark.parametrize(
    ("name", "query"), [("", {}), ("door", {"for": "family"}), ("door", {"for": "discharge"})]
)
def test_the_five_minutes_are_reached_from_the_start_and_from_a_parents_doors(
    open_page, name, query
):
    assert 'href="/short"' in markup(open_page(name, **query)).split("phb-foot")[0]


def test_the_nurses_door_is_left_as_it_is(open_page):
    shown = markup(open_page("door", **{"for": "nurse"}))

    assert 'href="/short"' not in shown.split("phb-foot")[0]


def test_who_says_on_the_page_that_a_child_is_in_hospital_is_asked_what_suits_that(open_page):
    app = open_page("short")
    assert "phb-group-going-wrong" in markup(app)

    app.radio(key="phb-ask-who-for").set_value("child").run()
    app.radio(key="phb-ask-where-now").set_value("hospital").run()

    shown = markup(app)
    assert "phb-group-how-soon" in shown
    assert "phb-group-going-wrong" not in shown
    assert 'href="/home"' in shown.split("phb-foot")[0]
    app.radio(key="phb-ask-how-soon").set_value("weeks").run()
    go_to(app, "guide", question="how-soon")
    assert app.radio(key="phb-ask-how-soon").value == "weeks"


def test_who_came_by_the_door_for_going_home_is_asked_what_suits_that_at_once(open_page):
    app = open_page("door", **{"for": "discharge"})
    go_to(app, "short")

    assert "phb-group-how-soon" in markup(app)
    assert "phb-group-going-wrong" not in markup(app)


def test_who_said_that_time_is_short_is_told_of_no_months_to_come(open_page, content):
    app = open_page("door", **{"for": "discharge"})
    go_to(app, "guide", question="changing")
    app.checkbox(key="phb-ask-changing--end-of-life").check().run()
    go_to(app, "short")

    assert content.words["endoflife-said"] in markup(app)
    assert content.short.going_home.begin.says not in markup(app)


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("steps", {}),
        ("help", {}),
        ("short", {}),
        ("guide", {}),
        ("guide", {"question": "changing"}),
        ("guide", {"view": "all"}),
        ("door", {"for": "family"}),
    ],
    ids=str,
)
def test_somebody_bereaved_can_leave_for_a_page_that_asks_nothing(open_page, name, query):
    assert 'href="/endoflife"' in markup(open_page(name, **query))


def test_a_reader_who_said_that_time_is_short_finds_a_quiet_line_in_what_it_means(
    open_page, content
):
    app = open_page("meaning")
    assert content.words["endoflife-said"] not in markup(app)

    go_to(app, "guide", question="changing")
    app.checkbox(key="phb-ask-changing--end-of-life").check().run()
    go_to(app, "meaning")

    assert content.words["endoflife-said"] in markup(app)
    go_to(app, "endoflife")
    assert [*app.radio, *app.checkbox] == []
