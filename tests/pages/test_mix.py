"""The mix builder as its page runs it: begun, put together, looked over, kept, cleared."""

import pytest

from phb.guide.mix import NO_MIX
from phb.guide.mix_stories import to_begin_with
from tests.guide.mixes import AUNT
from tests.pages.conftest import go_to, markup

AGENCY_NIGHTS = (
    ("days", "employ-pas", 18),
    ("nights", "contract", 70),
    ("back-up", "notional", None),
)


def key(what: str, id_: str, taken: int = 0) -> str:
    return f"phb-mix-{what}--{id_}--{taken}"


def put(app, part: str, way: str, hours: int | None = None):
    """Tick a part, pick its way, and give its hours."""
    app = app.checkbox(key=key("part", part)).check().run()
    app = app.selectbox(key=key("way-0", part)).set_value(way).run()
    return app.text_input(key=key("hours-0", part)).set_value(str(hours)).run() if hours else app


def aunts(app):
    for part, way, hours in AGENCY_NIGHTS:
        app = put(app, part, way, hours)
    for question, answer in AUNT["settled"].items():
        app = app.radio(key=key("question", question)).set_value(answer).run()
    return app


def mix_of(app):
    return app.session_state["phb-visit"].mix


def test_nothing_is_ticked_picked_or_shown_beforehand(open_page, content):
    app = open_page("mix")

    assert not any(box.value for box in app.checkbox)
    assert not app.selectbox
    assert not app.radio
    assert content.words["mix-empty"] in markup(app)
    assert mix_of(app) == NO_MIX


def test_a_part_that_is_ticked_has_no_way_until_one_is_picked(open_page, content):
    app = open_page("mix").checkbox(key=key("part", "nights")).check().run()

    assert app.selectbox(key=key("way-0", "nights")).value == "not-decided"
    assert mix_of(app).placed == (("nights", "not-decided", None),)
    assert next(one.says for one in content.mix.look_for if one.id == "still-open") in markup(app)


def test_an_aunt_by_day_an_agency_by_night_and_a_notional_back_up_make_one_page_with_nothing_wrong(
    open_page, content
):
    app = aunts(open_page("mix"))
    shown = markup(app)

    assert mix_of(app).placed == AGENCY_NIGHTS
    assert shown.count(content.words["mix-none"]) == 3
    assert content.words["mix-open"] not in shown
    for way in ("employ-pas", "contract", "notional"):
        assert content.option(way).compare["employs"].says.split(".")[0] in shown
    for way in ("third-party", "no-phb"):
        assert content.option(way).compare["employs"].says.split(".")[0] not in shown


def test_what_is_put_together_is_there_after_another_page(open_page, content):
    app = aunts(open_page("mix"))
    before = mix_of(app)

    back = go_to(go_to(app, "help"), "mix")

    assert mix_of(back) == before
    assert back.text_input(key=key("hours-0", "nights")).value == "70"
    assert back.radio(key=key("question", "six-am")).value == "service"


def test_a_part_can_be_in_two_ways_with_hours_of_each_and_loses_the_second_again(open_page):
    app = put(open_page("mix"), "days", "contract", 20)
    app = app.selectbox(key=key("way-1", "days")).set_value("employ-pas").run()
    app = app.text_input(key=key("hours-1", "days")).set_value("5").run()
    assert mix_of(app).placed == (("days", "contract", 20), ("days", "employ-pas", 5))

    app = app.selectbox(key=key("way-1", "days")).set_value("no-other").run()

    assert mix_of(app).placed == (("days", "contract", 20),)


def test_a_part_that_is_taken_out_is_gone_with_its_way(open_page):
    app = put(open_page("mix"), "days", "contract", 20)

    app = app.checkbox(key=key("part", "days")).uncheck().run()

    assert mix_of(app).placed == ()
    assert not app.selectbox


def test_the_guides_answers_bring_parts_in_and_no_way_with_them(open_page, content):
    app = open_page("guide", question="help-with")
    app = app.checkbox(key="phb-ask-help-with--nights").check().run()
    app = go_to(app, "mix")
    assert mix_of(app) == NO_MIX

    app = app.button(key="phb-mix-answers").click().run()

    assert ("nights", "not-decided", None) in mix_of(app).placed
    assert {way for _, way, _ in mix_of(app).placed} == {"not-decided"}


def test_a_story_begins_a_mix_at_a_press_and_not_before(open_page, content):
    story = next(story for story in content.stories if to_begin_with(content, story))
    _, theirs = to_begin_with(content, story)
    app = put(open_page("mix"), "equipment", "contract")
    app = go_to(app, "mix", story=story.id)
    assert mix_of(app).placed == (("equipment", "contract", None),)
    assert content.words["mix-story-replaces"] in markup(app)

    app = app.button(key="phb-mix-story").click().run()

    assert mix_of(app).placed == theirs.placed


def test_what_was_brought_in_stays_when_another_part_is_ticked_and_is_in_fields_of_its_own(
    open_page,
):
    app = open_page("guide", question="help-with")
    app = app.checkbox(key="phb-ask-help-with--nights").check().run()
    app = go_to(app, "mix").button(key="phb-mix-answers").click().run()
    before = mix_of(app).placed

    app = app.checkbox(key=key("part", "training", taken=1)).check().run()

    assert mix_of(app).placed == (*before, ("training", "not-decided", None))


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        *(("0", "nought"), ("-3", "below-nought"), ("337", "too-many")),
        *(("abc", "not-whole"), ("12.5", "not-whole"), ("1e2", "not-whole")),
    ],
)
def test_hours_that_cannot_be_are_left_out_stay_in_their_field_and_are_told_of(
    open_page, content, typed, fault
):
    app = put(open_page("mix"), "days", "contract", 20)
    app = app.text_input(key=key("hours-0", "days")).set_value(typed).run()

    assert mix_of(app).placed == (("days", "contract", None),)
    assert app.text_input(key=key("hours-0", "days")).value == typed
    assert content.words[f"money-fault-{fault}"].split("{")[0] in markup(app)


def test_a_story_that_tells_of_a_mix_leads_to_the_builder_and_no_other_does(open_page, content):
    for story in content.stories:
        leads = f"/mix?story={story.id}" in markup(open_page("stories", story=story.id))
        assert leads == (to_begin_with(content, story) is not None), story.id


def test_one_press_clears_the_mix(open_page):
    app = aunts(open_page("mix"))

    app = app.button(key="phb-clear-button").click().run()

    assert mix_of(app) == NO_MIX
    assert not any(box.value for box in app.checkbox)
    assert app.checkbox(key=key("part", "days", taken=1)).value is False


def test_the_paper_has_the_mix_on_a_page_of_its_own(open_page, content):
    app = go_to(aunts(open_page("mix")), "take")

    assert content.words["mix-paper-heading"] in markup(app)
    assert content.words["mix-paper-heading"] not in markup(open_page("take"))


def test_the_mix_alone_is_a_paper_too_and_without_one_the_page_shows_the_six_ways(
    open_page, content
):
    app = go_to(aunts(open_page("mix")), "take", paper="mix")
    assert content.words["mix-paper-lead"] in markup(app)
    assert content.words["take-ask-heading"] not in markup(app)

    assert content.words["take-ask-heading"] in markup(open_page("take", paper="mix"))


def test_the_jobs_of_a_mix_are_those_of_its_ways(open_page, content):
    app = go_to(aunts(open_page("mix")), "jobs", way="mix")
    shown = markup(app)

    assert app.selectbox(key="phb-jobs-way").value == "mix"
    assert content.jobs.jobs[0].ways["contract"].says in shown
    assert content.jobs.jobs[0].ways["third-party"].says not in shown
    assert "mix" not in open_page("jobs").selectbox(key="phb-jobs-way").options
