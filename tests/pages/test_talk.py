"""The first talk as its page runs."""

from html import unescape

from tests.pages.conftest import go_to, markup


def test_the_nurses_door_leads_to_the_talk_first(open_page):
    shown = markup(open_page("door", **{"for": "nurse"})).split("</h1>")[1]

    assert shown[shown.index('href="') :].startswith('href="/talk"')
    family = markup(open_page("door", **{"for": "family"}))
    assert 'href="/talk"' not in family.split("phb-foot")[0]


def test_the_talk_says_that_its_minutes_are_the_nurses_words_and_that_questions_take_more(
    open_page, content
):
    said = f"{content.talk.in_all} minutes of your words, and more"

    assert said in markup(open_page("talk"))


def test_the_nurses_words_are_a_paper_that_the_talk_and_the_list_of_sheets_lead_to(
    open_page, content
):
    app = open_page("talk")

    assert 'href="/talk?view=card"' in markup(app)
    card = unescape(markup(go_to(app, "talk", view="card")))
    assert content.talk.steps[-1].check in card
    assert "phb-steps" not in card
    assert 'href="/talk?view=card"' in markup(open_page("sheet"))


def test_turning_the_screen_keeps_the_order_and_takes_the_notes_away(open_page, content):
    app = open_page("talk")
    notes = markup(app)
    turned = markup(go_to(app, "talk", view="family"))

    def order(shown):
        return sorted((o.name for o in content.options), key=shown.index)

    assert order(notes) == order(turned)
    for round_it in ("phb-myth", "phb-steps", "<nav", "phb-home", "phb-foot"):
        assert round_it in notes
        assert round_it not in turned
    assert "phb-exit" in turned


def test_the_heading_gives_the_minutes_that_the_steps_add_up_to(open_page, content):
    minutes = sum(step.minutes for step in content.talk.steps)

    assert f">{content.words['talk-heading'].format(minutes=minutes)}</h1>" in markup(
        open_page("talk")
    )
