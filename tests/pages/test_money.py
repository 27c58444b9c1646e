"""The page on money as it runs: what is typed is added up, kept for the visit, forgotten at one press, and nowhere else."""

from dataclasses import replace
from datetime import date

import pytest

from phb.guide.mix import Mix, Placed
from phb.ui.store import content_store
from tests.pages.conftest import go_to, markup

JOB = {"wage": "£13,20", "hours": " 40 ", "people": "3"}


def fill(app, texts):
    for field, text in texts.items():
        app.text_input(key=f"phb-money-{field}").set_value(text)
    return app.run()


@pytest.fixture
def on_a_day(content, monkeypatch):
    def make(day: date):
        monkeypatch.setattr(content_store, "current", lambda: replace(content, today=day))

    return make


@pytest.fixture
def page(open_page, on_a_day):
    on_a_day(date(2026, 11, 22))
    return open_page("money")


def test_nothing_is_filled_in_beforehand_and_nothing_is_left_out(page):
    assert [field.value for field in page.text_input if field.value] == []
    assert [tick.label for tick in page.checkbox if tick.value] == []
    assert "<table" not in markup(page).split('id="phb-money-in"')[0]


def test_what_is_typed_is_added_up_and_what_is_left_out_is_not(page, content):
    total = content.words["money-total"]
    before = fill(page, JOB)
    assert "£14.97" in markup(before)
    assert total in markup(before)

    after = page.checkbox(key="phb-money-off-holiday").check().run()

    assert not after.exception
    assert "£14.97" not in markup(after)


def test_what_can_not_be_read_is_told_under_its_field(page, content):
    shown = markup(fill(page, {**JOB, "people": "three"}))

    assert content.words["money-fault-not-whole"] in shown
    assert "<table" not in shown.split('id="phb-money-in"')[0]


def test_what_was_typed_outlasts_another_page_and_is_never_in_the_address(page):
    fill(page, JOB)
    page.checkbox(key="phb-money-off-pension").check().run()

    go_to(page, "words")
    go_to(page, "money")

    assert page.text_input(key="phb-money-wage").value == "£13,20"
    assert page.checkbox(key="phb-money-off-pension").value is True
    assert dict(page.query_params) == {}


def test_the_hours_of_a_mix_that_are_employed_for_come_in_at_a_press_and_not_before(page):
    page.session_state["phb-visit"] = replace(
        page.session_state["phb-visit"],
        mix=Mix(
            (
                Placed("days", "employ-pas", 18),
                Placed("nights", "contract", 70),
                Placed("weekends", "employ-pas", 6),
                Placed("school-holidays", "employ-pas", 30),
            )
        ),
    )
    app = page.run()
    assert app.text_input(key="phb-money-hours").value == ""

    app = app.button(key="phb-money-from-mix").click().run()

    assert app.text_input(key="phb-money-hours").value == "24"
    assert not [button for button in app.button if button.key == "phb-money-from-mix"]


def test_one_press_forgets_it(page):
    fill(page, JOB)

    page.button(key="phb-clear-button").click().run()

    assert [field.value for field in page.text_input if field.value] == []


@pytest.mark.parametrize(
    ("day", "adds_up"), [(date(2027, 3, 31), True), (date(2027, 4, 1), False)], ids=str
)
def test_after_the_last_day_of_a_rate_the_page_says_so_and_adds_nothing_up(
    open_page, on_a_day, content, day, adds_up
):
    on_a_day(day)

    app = open_page("money")
    shown = markup(app)

    assert bool(app.text_input) == adds_up
    assert (content.words["money-out-of-date"] in shown) != adds_up
    assert ("31 March 2027" in shown.split("phb-money-in")[0]) != adds_up
    assert content.money.lines.holiday.says[0].says.split(".")[0] in shown


def test_the_two_ways_and_the_comparison_lead_here(open_page):
    for name, query in (
        ("options", {"option": "employ-pas"}),
        ("options", {"option": "contract"}),
        ("compare", {}),
        ("asked", {"answer": "an-hour"}),
    ):
        assert 'href="/money"' in markup(open_page(name, **query)).split("phb-foot")[0], name
