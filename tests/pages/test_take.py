"""The page of the paper to take away: what stands on it follows what was said, and nothing else does."""

import re

from phb.content.library import OPTION_IDS
from tests.pages.conftest import go_to, markup

LEAN = "phb-ask---lean"


def paper_on(app) -> str:
    """The words of the paper that the page shows."""
    shown = markup(app)
    return " ".join(re.sub(r"<[^>]*>", " ", shown[shown.index('class="phb-paper') :]).split())


def test_nothing_but_not_decided_is_picked_beforehand(open_page, content):
    app = open_page("take")

    assert app.radio(key=LEAN).value == "not-decided"
    assert sorted(app.radio(key=LEAN).options[1:]) == sorted(o.name for o in content.options)
    assert app.radio(key=LEAN).options[0] == content.words["take-not-decided"]
    assert "The lean, for now: not decided yet." in paper_on(app)


def test_the_lean_that_the_reader_picks_stands_on_the_paper_and_changes_no_other_page(open_page):
    app = open_page("meaning")
    before = markup(app)
    go_to(app, "take")

    app.radio(key=LEAN).set_value("third-party").run()

    assert "The lean, for now: another organisation holds the money for you." in paper_on(app)
    assert markup(go_to(app, "meaning")) == before
    go_to(app, "take")
    assert app.radio(key=LEAN).value == "third-party"


def test_one_press_forgets_the_lean(open_page):
    app = open_page("take")
    app.radio(key=LEAN).set_value("hybrid").run()

    app.button(key="phb-clear-button").click().run()

    assert app.radio(key=LEAN).value == "not-decided"
    assert "not decided yet" in paper_on(app)


def test_all_six_ways_stand_on_it_in_the_mixed_order_of_the_visit(open_page, content):
    app = open_page("options")
    shown = markup(app)
    order = sorted(OPTION_IDS, key=lambda o: shown.index(f"/options?option={o}"))

    paper = markup(go_to(app, "take"))
    table = paper[paper.index('class="phb-paper') :]

    names = [content.option(o).short_name for o in order]
    places = [table.index(f"<span>{name}</span>") for name in names]
    assert places == sorted(places)


def test_without_answers_it_says_so_and_leads_to_the_questions(open_page, content):
    app = open_page("take")
    assert content.words["take-unanswered"] in markup(app)

    go_to(app, "guide", question="back-up")
    app.radio(key="phb-ask-back-up").set_value("a-lot").run()
    go_to(app, "take")

    assert content.words["take-unanswered"] not in markup(app)
    assert "It matters a lot: someone else finds cover." in paper_on(app)


def test_what_must_be_in_place_before_home_is_for_those_who_came_by_that_door(open_page, content):
    heading = content.words["take-home-in-place"]

    app = open_page("take")
    assert heading not in paper_on(app)

    go_to(app, "door", **{"for": "discharge"})
    assert heading in paper_on(go_to(app, "take"))


def test_whose_child_comes_home_is_led_to_the_paper_for_parents(open_page, content):
    led = f'href="{content.home.parents_paper.replace("&", "&amp;")}"'
    app = open_page("take")
    assert led not in markup(app)

    go_to(app, "door", **{"for": "discharge"})

    assert led in markup(go_to(app, "take"))


def test_the_blank_paper_holds_nothing_that_was_said(open_page, content):
    app = open_page("guide", question="back-up")
    app.radio(key="phb-ask-back-up").set_value("a-lot").run()

    blank = paper_on(go_to(app, "take", paper="blank"))

    assert "It matters a lot" not in blank
    assert content.words["take-tick-matters"] in blank
    assert 'href="/take"' in markup(app)


def test_the_note_stands_open_for_a_nurse_and_folded_for_others(open_page, content):
    heading = content.words["take-note-heading"]
    app = open_page("take")
    assert heading in [fold.label for fold in app.expander]

    go_to(app, "door", **{"for": "nurse"})
    go_to(app, "take")

    assert f"<h2>{heading}</h2>" in markup(app)
    assert heading not in [fold.label for fold in app.expander]


def test_every_page_after_the_questions_leads_to_it(open_page):
    for name in ("meaning", "compare", "now"):
        shown = markup(open_page(name))

        assert 'href="/take"' in shown[shown.index('id="phb-next"') :], name
