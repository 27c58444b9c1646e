"""The five minutes and the page for when time is short, as a reader meets them."""

import pytest

from tests.pages.conftest import go_to, markup


def test_a_few_answers_given_in_the_five_minutes_are_the_guides_own(open_page, content):
    app = open_page("short")
    assert "phb-short-so-far" in markup(app)
    assert content.words["nothing-leads"] in markup(app)

    app.checkbox(key="phb-ask-going-wrong-many-faces").check().run()
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


@pytest.mark.parametrize("name", ["", "door"])
def test_the_five_minutes_are_reached_from_the_start_and_from_the_familys_door(open_page, name):
    assert 'href="/short"' in markup(open_page(name, **({"for": "family"} if name else {})))


@pytest.mark.parametrize("door", ["nurse", "discharge"])
def test_the_other_doors_are_left_as_they_are(open_page, door):
    shown = markup(open_page("door", **{"for": door}))

    assert 'href="/short"' not in shown.split("phb-foot")[0]


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
    app.checkbox(key="phb-ask-changing-end-of-life").check().run()
    go_to(app, "meaning")

    assert content.words["endoflife-said"] in markup(app)
    go_to(app, "endoflife")
    assert [*app.radio, *app.checkbox] == []
