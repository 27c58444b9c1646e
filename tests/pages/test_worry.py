"""A worry as its page runs: asked step by step, answered in place, and kept nowhere."""

from tests.pages.conftest import go_to, markup


def pick(app, answer: str):
    """Pick an answer of the last question that shows."""
    return app.radio[-1].set_value(answer).run()


def test_one_worry_is_walked_to_its_answer(open_page, content):
    app = open_page("worry", check="paying-family")
    checker = next(one for one in content.checkers if one.id == "paying-family")
    asked = {question.id: question for question in checker.questions}

    assert [radio.value for radio in app.radio] == [None]
    assert content.words["worry-not-kept"] in markup(app)
    assert "phb-answer" not in markup(app)

    for question, answer in (
        ("money", "direct-payment"),
        ("home", "elsewhere"),
        ("plan", "in-plan"),
    ):
        assert app.radio[-1].label == asked[question].ask
        assert content.words["not-sure"] in app.radio[-1].options
        app = pick(app, answer)

    reply = next(one for one in checker.answers if one.id == "elsewhere-in-plan")
    assert reply.says in markup(app)
    assert reply.ask[-1] in markup(app)
    assert app.query_params == {"check": "paying-family"}


def test_answered_questions_fold_to_a_line_that_opens_them_and_the_last_that_was_picked_stays(
    open_page, content
):
    app = open_page("worry", check="paying-family")
    checker = next(one for one in content.checkers if one.id == "paying-family")
    money = next(question for question in checker.questions if question.id == "money")
    for answer in ("direct-payment", "same", "listed"):
        app = pick(app, answer)
    lines = {b.key: b.label for b in app.button if b.key.startswith("phb-change-")}

    assert list(lines) == ["phb-change-money", "phb-change-home"]
    assert money.ask in lines["phb-change-money"]
    assert money.answers["direct-payment"] in lines["phb-change-money"]

    app = app.button(key="phb-change-money").click().run()

    assert next(b.key for b in app.button if b.key.startswith("phb-change-")) == "phb-change-home"
    assert [radio.value for radio in app.radio] == ["direct-payment", "same", "listed"]


def test_an_earlier_answer_that_changes_takes_the_later_questions_away(open_page):
    app = open_page("worry", check="paying-family")
    for answer in ("direct-payment", "same", "listed"):
        app = pick(app, answer)
    assert "phb-answer" in markup(app)

    app = app.radio[0].set_value("somebody-else").run()

    assert len(app.radio) == 1
    assert "phb-answer" in markup(app)


def test_what_is_picked_is_gone_after_another_page_or_another_worry(open_page):
    app = pick(open_page("worry", check="who-signs"), "under-16")
    assert "phb-answer" in markup(app)

    for away in ({"name": "help"}, {"name": "worry", "check": "dbs"}):
        pick(go_to(app, "worry", check="who-signs"), "under-16")
        go_to(app, **away)
        back = go_to(app, "worry", check="who-signs")
        assert [radio.value for radio in back.radio] == [None]
        assert "phb-answer" not in markup(back)


def test_what_is_picked_feeds_nothing(open_page, content):
    app = pick(open_page("worry", check="who-signs"), "under-16")
    visit = app.session_state["phb-visit"]

    assert not visit.answers
    assert not visit.ready
    assert not visit.skipped


def test_one_press_clears_what_was_picked_and_stays_on_the_worry(open_page):
    app = pick(open_page("worry", check="who-signs"), "under-16")

    app = app.button(key="phb-clear-button").click().run()

    assert [radio.value for radio in app.radio] == [None]
    assert "phb-answer" not in markup(app)
    assert app.query_params == {"check": "who-signs"}


def test_a_worry_that_is_not_there_shows_the_list(open_page, content):
    shown = markup(open_page("worry", check="nope"))

    assert all(one.name in shown for one in content.checkers)
