"""The guide as someone goes through it: answering, leaving out, going back, changing, clearing."""

import pytest

from tests.pages.conftest import go_to, markup


@pytest.fixture
def guide(open_page):
    """A new visit at the first question."""
    return open_page("guide")


def test_nothing_is_picked_beforehand(guide, content):
    """Not by us: an answer that stands ready is an answer that we gave."""
    app = go_to(guide, "guide", view="all")

    assert {radio.value for radio in app.radio} == {None}
    assert {box.value for box in app.checkbox} == {False}
    asked = {q.id for q in content.questions if q.show_if is None}
    assert {r.key.removeprefix("phb-ask-") for r in app.radio} & asked


def test_every_question_can_be_answered_with_not_sure(guide, content):
    app = go_to(guide, "guide", view="all")

    for radio in app.radio:
        assert radio.options[-1] == content.words["not-sure"]
    not_sure = [box for box in app.checkbox if box.label == content.words["not-sure"]]
    assert len(not_sure) == len([q for q in content.questions if q.pick == "many"])


def test_continue_goes_to_the_next_question_and_keeps_the_answer(guide):
    pick(guide, "who-for", "adult")

    press(guide, "continue")

    assert asked_on(guide) == "where-now"
    assert heading_of(guide) == "Where are they at the moment?"
    press(guide, "back")
    assert guide.radio(key="phb-ask-who-for").value == "adult"


def test_the_first_question_has_no_way_back_and_the_last_no_way_on(guide, content):
    assert "phb-back" not in buttons(guide)

    go_to(guide, "guide", question=content.questions[-1].id)

    assert "phb-back" in buttons(guide)
    assert "phb-finish" in buttons(guide)
    assert "phb-continue" not in buttons(guide)


@pytest.mark.parametrize(("question", "answer"), [("who-for", "adult"), ("help-with", "nights")])
def test_an_answer_that_shows_is_not_sent_back_to_the_browser(guide, question, answer):
    """It would undo a pick that was made while it was on its way."""
    app = go_to(guide, "guide", question=question)
    if question == "who-for":
        pick(app, question, answer)
    else:
        app.checkbox(key=f"phb-ask-{question}--{answer}").check().run()

    assert [w.label for w in (*app.radio, *app.checkbox) if w.proto.set_value] == []
    assert answer_to(app, question) == {answer}


@pytest.mark.parametrize("button", ["skip", "continue"])
def test_a_question_left_blank_is_passed_over_and_no_answer_is_made_up(guide, button):
    press(guide, button)

    assert asked_on(guide) == "where-now"
    assert answer_to(guide, "who-for") == set()


def test_skip_takes_back_an_answer_given_before(guide):
    pick(guide, "who-for", "child")
    press(guide, "skip")

    assert answer_to(guide, "who-for") == set()


def test_not_sure_counts_as_no_answer_and_is_shown_again_as_not_sure(guide):
    pick(guide, "who-for", "not-sure")
    press(guide, "continue")
    press(guide, "back")

    assert guide.radio(key="phb-ask-who-for").value == "not-sure"
    assert answer_to(guide, "who-for") == set()


def test_not_sure_and_other_ticks_put_each_other_out(guide):
    go_to(guide, "guide", question="nhs-route")
    tick(guide, "nhs-route", "wheelchair")
    tick(guide, "nhs-route", "fast-track")
    assert ticked(guide) == {"nhs-route--wheelchair", "nhs-route--fast-track"}

    tick(guide, "nhs-route", "not-sure")
    assert ticked(guide) == {"nhs-route--not-sure"}

    tick(guide, "nhs-route", "wheelchair")
    assert ticked(guide) == {"nhs-route--wheelchair"}


@pytest.mark.parametrize("view", [{"question": "nhs-route"}, {"view": "all"}], ids=str)
def test_not_sure_can_be_taken_back_and_passing_over_does_not_tick_it(guide, view):
    go_to(guide, "guide", **view)
    tick(guide, "nhs-route", "not-sure")
    guide.checkbox(key="phb-ask-nhs-route--not-sure").uncheck().run()
    assert ticked(guide) == set()

    go_to(guide, "guide", question="nhs-route")
    press(guide, "skip")
    go_to(guide, "guide", question="nhs-route")
    assert ticked(guide) == set()


def test_taking_the_last_tick_away_leaves_no_answer(guide):
    go_to(guide, "guide", question="nhs-route")
    tick(guide, "nhs-route", "wheelchair")
    guide.checkbox(key="phb-ask-nhs-route--wheelchair").uncheck().run()

    assert answer_to(guide, "nhs-route") == set()


def test_a_changed_answer_leaves_all_others_as_they_were(guide):
    pick(guide, "who-for", "adult")
    press(guide, "continue")
    pick(guide, "where-now", "hospital")
    press(guide, "continue")

    go_to(guide, "guide", question="who-for")
    pick(guide, "who-for", "older-adult")

    assert answer_to(guide, "who-for") == {"older-adult"}
    assert answer_to(guide, "where-now") == {"hospital"}


def test_a_question_that_does_not_fit_is_not_asked_and_comes_back_when_it_does(guide):
    """Whether a child can decide is not asked. Someone who changes the age is asked after all."""
    go_to(guide, "guide", question="time-to-run")
    press(guide, "continue")
    assert asked_on(guide) == "can-decide"
    pick(guide, "can-decide", "no")

    go_to(guide, "guide", question="who-for")
    pick(guide, "who-for", "child")
    go_to(guide, "guide", question="time-to-run")
    press(guide, "continue")
    assert asked_on(guide) == "cover-at-home"
    assert ">Deciding<" not in markup(go_to(guide, "meaning"))

    go_to(guide, "guide", question="who-for")
    pick(guide, "who-for", "adult")
    go_to(guide, "guide", question="can-decide")
    assert guide.radio(key="phb-ask-can-decide").value == "no"


def test_a_question_that_closes_while_it_is_shown_gives_way_to_the_next(guide):
    go_to(guide, "guide", question="can-decide")
    go_to(guide, "guide", question="who-for")
    pick(guide, "who-for", "child")

    go_to(guide, "guide", question="can-decide")

    assert not guide.exception
    assert asked_on(guide) == "cover-at-home"


def test_all_questions_on_one_page_holds_every_question_that_is_asked(guide, content):
    app = go_to(guide, "guide", view="all")

    groups = {q.id for q in content.questions if f'id="phb-group-{q.id}"' in markup(app)}
    assert groups == {q.id for q in content.questions}

    pick(app, "who-for", "child")
    assert 'id="phb-group-can-decide"' not in markup(app)
    assert app.radio(key="phb-ask-who-for").value == "child"


def test_answers_given_on_one_page_stand_in_the_other(guide):
    go_to(guide, "guide", view="all")
    pick(guide, "how-soon", "days")
    tick(guide, "changing", "own-place")

    go_to(guide, "guide", question="how-soon")
    assert guide.radio(key="phb-ask-how-soon").value == "days"
    go_to(guide, "guide", question="changing")
    assert ticked(guide) == {"changing--own-place"}


def test_the_address_names_the_question_and_never_an_answer(guide, content):
    go_to(guide, "guide", question="how-soon")
    pick(guide, "how-soon", "days")

    press(guide, "continue")
    assert dict(guide.query_params) == {"view": "what-matters"}

    press(guide, "continue")
    assert asked_on(guide) == "choose-who"
    assert dict(guide.query_params) == {"question": "choose-who"}


def test_the_last_question_leads_to_what_it_means(guide, content):
    go_to(guide, "guide", question=content.questions[-1].id)

    press(guide, "finish")

    assert not guide.exception
    assert heading_of(guide) == content.words["meaning-heading"]


@pytest.mark.parametrize("button", ["skip", "continue"])
def test_what_matters_begins_with_a_screen_of_its_own(guide, content, button):
    go_to(guide, "guide", question="how-soon")

    press(guide, button)

    assert heading_of(guide) == content.words["values-heading"]
    assert not guide.radio
    assert "choose which stories you see" in markup(guide)
    press(guide, "continue")
    assert asked_on(guide) == "choose-who"


def test_back_from_the_first_question_on_what_matters_comes_to_its_opening(guide, content):
    go_to(guide, "guide", question="choose-who")

    press(guide, "back")
    assert heading_of(guide) == content.words["values-heading"]

    press(guide, "back")
    assert asked_on(guide) == "how-soon"


def test_the_whole_of_what_matters_can_be_skipped_at_once_and_makes_up_no_answer(guide, content):
    go_to(guide, "guide", view="what-matters")

    press(guide, "skip-part")

    assert not guide.exception
    assert heading_of(guide) == content.words["meaning-heading"]
    go_to(guide, "guide", view="all")
    assert {radio.value for radio in guide.radio} == {None}


def test_every_question_on_what_matters_offers_the_way_past_the_rest(guide, content):
    leave = f'<a href="/meaning">{content.words["values-skip"]}</a>'

    for question in content.questions:
        shown = markup(go_to(guide, "guide", question=question.id))
        assert (leave in shown) == (question.about == "what-matters"), question.id


def test_where_answers_go_is_said_before_the_first_and_not_again(guide):
    assert "phb-before-first" in markup(guide)

    pick(guide, "who-for", "adult")
    assert "phb-before-first" in markup(guide), "a page that jumps under the finger is misread"
    press(guide, "continue")

    assert "phb-before-first" not in markup(guide)


@pytest.mark.parametrize("where", ["", "guide", "meaning", "about"])
def test_clear_forgets_every_answer_on_whatever_page_it_is_pressed(guide, where):
    pick(guide, "who-for", "child")
    go_to(guide, "guide", question="changing")
    tick(guide, "changing", "own-place")

    go_to(guide, where)
    guide.button(key="phb-clear-button").click().run()

    assert not guide.exception
    go_to(guide, "guide", view="all")
    assert {radio.value for radio in guide.radio} == {None}
    assert {box.value for box in guide.checkbox} == {False}
    assert answer_to(guide, "who-for") == set()


def test_clear_in_the_middle_of_the_guide_begins_it_anew(guide):
    pick(guide, "who-for", "child")
    press(guide, "continue")

    guide.button(key="phb-clear-button").click().run()

    assert asked_on(guide) == "who-for"
    assert guide.radio(key="phb-ask-who-for").value is None


def test_two_visitors_know_nothing_of_each_other(open_page):
    one, other = open_page("guide"), open_page("guide")

    pick(one, "who-for", "child")
    other.run()

    assert other.radio(key="phb-ask-who-for").value is None


def pick(app, question, answer):
    app.radio(key=f"phb-ask-{question}").set_value(answer).run()


def tick(app, question, answer):
    app.checkbox(key=f"phb-ask-{question}--{answer}").check().run()


def press(app, button):
    app.button(key=f"phb-{button}").click().run()


def buttons(app) -> set[str]:
    return {button.key for button in app.button}


def ticked(app) -> set[str]:
    return {box.key.removeprefix("phb-ask-") for box in app.checkbox if box.value}


def asked_on(app) -> str:
    """The id of the one question with radio buttons that is shown."""
    (radio,) = app.radio
    return radio.key.removeprefix("phb-ask-")


def heading_of(app) -> str:
    shown = markup(app)
    return shown[shown.index("<h1") : shown.index("</h1>")].split(">", 1)[1]


def answer_to(app, question) -> set[str]:
    """What stands picked for a question where all of them are on one page, apart from "not sure"."""
    go_to(app, "guide", view="all")
    one = {r.value for r in app.radio if r.key == f"phb-ask-{question}"}
    many = {t.removeprefix(f"{question}--") for t in ticked(app) if t.startswith(f"{question}--")}
    return (one | many) - {None, "not-sure"}
