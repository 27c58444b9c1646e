"""The pages of the way: which step each is, what there is to decide, and where the reader is at the end."""

import re

import pytest

from phb.views.stages import STAGES
from tests.pages.conftest import go_to, markup

STEP_OF = [
    ("guide", {}, "situation"),
    ("guide", {"view": "what-matters"}, "what-matters"),
    ("guide", {"question": "back-up"}, "what-matters"),
    ("meaning", {}, "meaning"),
    ("compare", {}, "compare"),
    ("matters", {}, "compare"),
    ("now", {}, "now"),
]


@pytest.mark.parametrize(("name", "query", "step"), STEP_OF, ids=str)
def test_every_page_of_the_way_says_which_of_the_five_steps_it_is(
    open_page, content, name, query, step
):
    shown = markup(open_page(name, **query))

    line = f"Step {STAGES.index(step) + 1} of 5: {content.words[f'stage-{step}']}"
    assert f'<p id="phb-stage">{line}</p>' in shown
    assert f"<summary>{line}</summary>" in shown
    here = re.findall(r'aria-current="step">([^<]*)<', shown)
    assert set(here) == {content.words[f"stage-{step}"]}


@pytest.mark.parametrize("name", ["", "options", "compare", "meaning"])
def test_what_there_is_to_decide_is_said_wherever_the_six_ways_are_set_out(
    open_page, content, name
):
    assert content.words["decision"] in markup(open_page(name))


def test_nothing_is_picked_beforehand_and_nothing_is_said_to_a_blank(open_page, content):
    app = open_page("now")

    assert [radio.value for radio in app.radio] == [None] * len(content.ready)
    assert "phb-reply" not in markup(app)


def test_each_not_yet_leads_to_a_different_next_step(open_page, content):
    app = open_page("now")

    for question in content.ready:
        say_to(app, question, "not-yet")

    shown = markup(app)
    links = [f'<a href="{q.link}">{q.link_text}</a>' for q in content.ready]
    assert [link for link in links if link not in shown] == []
    assert len({re.split("[?]", q.link)[0] for q in content.ready}) == len(content.ready)


def test_yes_gets_a_line_and_no_next_step(open_page, content):
    app = open_page("now")

    for question in content.ready:
        say_to(app, question, "yes")

    shown = markup(app)
    assert shown.count("phb-reply") == len(content.ready)
    assert [q.id for q in content.ready if q.link_text in shown or q.yes not in shown] == []


def test_what_was_said_stands_when_the_reader_comes_back_and_goes_with_one_press(
    open_page, content
):
    first, second = content.ready[:2]
    app = open_page("now")
    say_to(app, first, "not-yet")
    say_to(app, second, "yes")

    go_to(app, "compare")
    go_to(app, "now")
    assert [radio.value for radio in app.radio][:3] == ["not-yet", "yes", None]

    app.button(key="phb-clear-button").click().run()
    assert {radio.value for radio in app.radio} == {None}
    assert "phb-reply" not in markup(app)


def test_where_somebody_is_now_changes_nothing_elsewhere(open_page, content):
    app = open_page("meaning")
    before = markup(app)

    go_to(app, "now")
    for question in content.ready:
        say_to(app, question, "not-yet")
    go_to(app, "meaning")

    assert markup(app) == before


def test_no_total_is_made_of_what_was_said(open_page, content):
    app = open_page("now")
    say_to(app, content.ready[0], "yes")
    say_to(app, content.ready[1], "not-yet")

    shown = re.sub(
        r"<nav.*?</nav>|<details.*?</details>|<sup.*?</sup>|<p class=.phb-quiet.>[^<]* on .*?</p>|<[^>]*>",
        " ",
        markup(app),
        flags=re.S,
    )
    assert re.findall(r"\d", shown) == []


def test_what_matters_a_lot_comes_first_with_the_way_to_change_it(open_page, content):
    app = open_page("guide", question="wider-life")
    app.radio(key="phb-ask-wider-life").set_value("a-lot").run()

    shown = markup(go_to(app, "matters"))

    first = shown[shown.index('id="value-') :]
    assert first.startswith('id="value-wider-life"')
    assert "It matters a lot" in first[:400]
    assert 'href="/guide?question=wider-life"' in first[:400]
    assert "phb-notice" not in shown


def say_to(app, question, said):
    app.radio(key=f"phb-ask--{question.id}").set_value(said).run()
    assert not app.exception
