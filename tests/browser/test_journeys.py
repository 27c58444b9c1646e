"""Whole visits in a real browser: by pointer, by keyboard, back and forth, through a reload."""

import json
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, wait_until_idle
from tests.browser.guiding import (
    KEPT,
    LAST,
    answer_three,
    answers_shown,
    expect_next_heading,
    expect_three_answers,
    follow,
    go_on,
    heading,
    onward,
    picked,
    tab_to,
)


@dataclass
class Journey:
    """What happened on one visit."""

    said: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    loads: int = 0
    openings: int = 0
    end: str = ""
    shown: str = ""


@pytest.fixture(scope="module")
def journey(browser, server):
    """A family on a phone: start page, door, every question of the guide, what it means. By clicks alone."""
    context = browser.new_context(base_url=server.url, viewport=PHONE, reduced_motion="reduce")
    page, told = context.new_page(), Journey()
    page.on("request", lambda request: told.requests.append(request.url))
    page.on("framenavigated", lambda frame: told.addresses.append(frame.url))
    page.on("load", lambda _: setattr(told, "loads", told.loads + 1))

    page.goto("/")
    wait_until_idle(page)
    follow(page, "I am looking for myself or my family", to="/door?for=family")
    follow(page, "Answer some questions", to="/guide")
    while True:
        if not answers_shown(page).count():
            told.openings += 1
            go_on(page)
        answer = answers_shown(page).nth(1)
        told.said.append(answer.inner_text().strip())
        answer.click()
        if page.get_by_role("button", name=LAST).count():
            break
        go_on(page)
    go_on(page, LAST)
    told.end = urlsplit(page.url).path
    page.get_by_text("What you said, and how to change it").click()
    told.shown = page.get_by_role("main").inner_text()
    yield told
    context.close()


def test_a_family_on_a_phone_goes_from_the_start_page_to_what_it_means(journey, content):
    assert journey.end == "/meaning"
    assert len(journey.said) == len([q for q in content.questions if q.id != "never-asked"])
    assert journey.openings == 1, "what matters begins with a screen of its own"
    assert [o.id for o in content.options if o.name not in journey.shown] == []


def test_everything_that_was_picked_is_said_back(journey):
    assert [said for said in journey.said if said not in journey.shown] == []
    assert "no answer" not in journey.shown


def test_going_on_by_links_and_buttons_never_loads_the_page_again(journey):
    assert journey.loads == 1


def test_no_address_ever_holds_an_answer(journey, content):
    asked = [*journey.addresses, *journey.requests]

    assert {urlsplit(address).path for address in journey.addresses} >= {"/guide", "/meaning"}
    known = {
        "for=family",
        "view=what-matters",
        *(f"question={question.id}" for question in content.questions),
    }
    assert {q for address in asked if (q := urlsplit(address).query)} <= known


def test_the_whole_guide_can_be_walked_by_keyboard_alone(page, open_page_at, content):
    """Tab, Space, arrows and Enter. After each step the new question's heading has the focus."""
    open_page_at(page, "/guide")
    asked, opening = [], content.words["values-heading"]
    while True:
        here = heading(page).inner_text()
        if here != opening:
            asked.append(here)
            tab_to(page, kind="radio checkbox")
            page.keyboard.press("Space")
            if page.evaluate("document.activeElement.type") == "radio":
                page.keyboard.press("ArrowDown")
            if onward(page) == LAST:
                break
        tab_to(page, name="Continue")
        page.keyboard.press("Enter")
        expect_next_heading(page, here)
        assert picked(page) == [], "the next question has an answer that nobody gave"
    tab_to(page, name=LAST)
    page.keyboard.press("Enter")

    expect(heading(page)).to_have_text(content.words["meaning-heading"])
    expect(heading(page)).to_be_focused()
    kept = json.loads(page.evaluate(KEPT))
    assert kept["skipped"] == []
    assert [q.id for q in content.questions if q.id not in kept["answers"]] == []
    assert len(asked) == len(set(asked)) == len(kept["answers"])


def test_arrows_change_a_picked_answer_without_leaving_the_question(page, open_page_at):
    open_page_at(page, "/guide")
    asked = heading(page).inner_text()

    tab_to(page, kind="radio")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    wait_until_idle(page)

    assert picked(page) == ["Someone of 16 or 17"]
    assert heading(page).inner_text() == asked


def test_the_menu_of_a_phone_opens_and_leads_on_by_keyboard(page, open_page_at, content):
    open_page_at(page, "/about")

    tab_to(page, name=content.words["menu"])
    page.keyboard.press("Enter")
    tab_to(page, name=content.words["menu-help"])
    page.keyboard.press("Enter")

    expect(heading(page)).to_have_text(content.words["help-heading"])
    expect(heading(page)).to_be_focused()
    expect(page.locator("details[open] nav")).to_have_count(0)


def test_a_reload_in_the_middle_of_the_guide_loses_nothing(page):
    answer_three(page)
    asked = heading(page).inner_text()

    page.reload()
    wait_until_idle(page)

    expect(heading(page)).to_have_text(asked)
    expect_three_answers(page)


def test_a_link_from_one_page_to_another_does_not_reload(page, open_page_at, content):
    open_page_at(page, "/options")
    page.evaluate("window.sameDocument = true")
    loads = []
    page.on("load", lambda _: loads.append(page.url))

    name = content.option("notional").name
    follow(page, f"Read about: {name}", to="/options?option=notional")
    follow(page, "Compare all six ways", to="/compare")
    follow(page, content.words["site-name"], to="/")

    assert loads == []
    assert page.evaluate("window.sameDocument") is True


def test_back_in_the_browser_comes_to_the_page_before(page, open_page_at, content):
    """One link, one step back: nobody is left on a page that they never opened."""
    open_page_at(page, "/options")
    name = content.option("notional").name
    follow(page, f"Read about: {name}", to="/options?option=notional")
    follow(page, "Compare all six ways", to="/compare")

    page.go_back()
    expect(heading(page)).to_have_text(name)
    page.go_back()
    expect(heading(page)).to_have_text(content.words["options-heading"])
    page.go_forward()
    expect(heading(page)).to_have_text(name)


def test_back_in_the_browser_comes_to_the_link_by_which_the_page_was_left(page, open_page_at):
    open_page_at(page, "/asked")
    answer = page.get_by_role("main").locator('a[href^="/asked?answer="]').last
    address = answer.get_attribute("href")
    answer.click()
    page.wait_for_url(f"**{address}")
    expect(heading(page)).to_be_focused()

    page.go_back()

    left = page.get_by_role("main").locator(f'a[href="{address}"]')
    expect(left).to_be_focused()
    expect(left).to_be_in_viewport()


def test_back_from_a_question_that_a_link_led_to_comes_to_what_it_means(
    page, open_page_at, content
):
    answer_three(page)
    follow(page, "See what it means so far", to="/meaning")
    page.get_by_text(content.words["what-you-said"]).click()

    page.get_by_role("link", name="Change: Age").first.click()
    expect(heading(page)).to_have_text("Who is the care for?")
    wait_until_idle(page)
    page.go_back()

    expect(heading(page)).to_have_text(content.words["meaning-heading"])
    assert urlsplit(page.url).query == ""


def test_a_number_leads_to_its_source_on_the_same_page(page, open_page_at):
    open_page_at(page, "/steps")

    page.locator("main .phb-cite a").last.click()

    expect(page.locator("li:target")).to_be_in_viewport()
    assert urlsplit(page.url).path == "/steps"


def test_clear_empties_the_tab_and_the_answers(page, open_page_at):
    answer_three(page)
    assert "child" in page.evaluate(KEPT)

    page.get_by_role("button", name="Clear my answers").click()
    page.wait_for_function(f"!({KEPT} || '').includes('child')")

    open_page_at(page, "/guide")
    expect(heading(page)).to_have_text("Who is the care for?")
    assert picked(page) == []
    assert nothing_said(page)


def test_another_tab_knows_nothing_of_the_answers(page, open_page_at):
    """The tab's own storage: whoever sits down at a shared computer and opens the site finds it empty."""
    answer_three(page)

    other = page.context.new_page()
    open_page_at(other, "/guide")

    assert picked(other) == []
    assert nothing_said(other)
    assert other.evaluate("localStorage.getItem('phb-visit')") is None


def nothing_said(page) -> bool:
    """Whether what the tab keeps holds no answer, nor that a question was passed over, nor a place."""
    kept = json.loads(page.evaluate(KEPT) or "{}")
    return not (kept.get("answers") or kept.get("skipped") or kept.get("at"))


@pytest.mark.parametrize("width", [390, 1280], ids=["phone", "desk"])
def test_a_link_to_a_part_of_another_page_comes_to_that_part(page, open_page_at, content, width):
    page.set_viewport_size({"width": width, "height": 844})
    row = next(a.name for a in content.aspects if a.id == "when-someone-is-off")
    open_page_at(page, "/asked?answer=nobody-comes")

    page.get_by_role("main").locator('a[href="/compare#row-when-someone-is-off"]').click()

    page.wait_for_url("**/compare")
    expect(page.locator(":focus")).to_contain_text(row)
    expect(page.locator(":focus")).to_be_in_viewport()
