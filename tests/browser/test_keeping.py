"""What a reader answered outlives a reload, a dropped tab, a lost line and a restarted server, on every page."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import IDLE, PHONE, wait_until_idle
from tests.browser.guiding import (
    KEPT,
    answer_three,
    expect_three_answers,
    go_on,
    heading,
    pick,
    picked,
)
from tests.browser.lines import Line
from tests.browser.running import ROOT, Server, free_port, start_server, stop_server

PAGES = ("", *sorted(page.stem for page in (ROOT / "pages").glob("*.py")))
THREE = {"who-for": ["child"], "changing": ["first-home", "own-place"]}
A_MOMENT = 2
"""Seconds after which the tests' own server forgets who has left. Outside of tests it is a minute."""


@pytest.fixture(scope="module")
def forgetful() -> Iterator[Server]:
    """A server that soon forgets who has left, so that a minute without a line need not be waited for."""
    own = start_server(options=[f"--server.disconnectedSessionTTL={A_MOMENT}"])
    yield own
    stop_server(own)


@pytest.fixture
def line(forgetful) -> Iterator[Line]:
    line = Line(forgetful)
    yield line
    line.end()


@pytest.fixture
def page_on_line(browser: Browser, line) -> Iterator[Page]:
    """A page that reaches the server by a line that can be cut."""
    yield from page_of(browser, line.url)


def page_of(browser: Browser, url: str) -> Iterator[Page]:
    context = browser.new_context(base_url=url, viewport=PHONE, reduced_motion="reduce")
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


def answers_kept(page: Page) -> dict[str, list[str]]:
    return json.loads(page.evaluate(KEPT) or "{}").get("answers", {})


def expect_lost(page: Page, content) -> None:
    said = page.get_by_role("status").filter(has_text=content.words["line-lost"])
    expect(said).to_be_visible(timeout=20_000)


def expect_found(page: Page) -> None:
    page.wait_for_function(IDLE)
    expect(page.locator("#phb-line")).to_be_empty(timeout=20_000)
    wait_until_idle(page)


def test_loading_any_page_anew_loses_nothing(page, open_page_at):
    answer_three(page)

    for name in PAGES:
        open_page_at(page, f"/{name}")
        assert answers_kept(page) == THREE, name
    open_page_at(page, "/guide?question=help-with")
    expect_three_answers(page)


def test_a_tab_that_the_phone_dropped_comes_back_with_its_answers(page, browser, server):
    """A dropped tab is loaded anew, with the tab's own storage as it was."""
    answer_three(page)
    kept = page.evaluate(KEPT)

    context = browser.new_context(base_url=server.url, viewport=PHONE, reduced_motion="reduce")
    context.add_init_script(
        f"sessionStorage.getItem('phb-visit') || sessionStorage.setItem('phb-visit', {json.dumps(kept)})"
    )
    again = context.new_page()
    again.goto("/guide?question=help-with")
    wait_until_idle(again)
    expect_three_answers(again)
    context.close()


def test_a_line_lost_for_longer_than_the_server_remembers_loses_nothing(
    page_on_line, line, content
):
    page = page_on_line
    answer_three(page)
    line.cut()

    expect_lost(page, content)
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.wait_for_timeout(A_MOMENT * 1000 + 3000)
    expect(heading(page)).to_be_visible()
    line.mend()

    expect_found(page)
    assert answers_kept(page) == THREE
    expect_three_answers(page)


def test_a_link_pressed_while_the_line_is_lost_is_kept_and_followed_once_it_is_back(
    page_on_line, line, content
):
    page = page_on_line
    answer_three(page)
    kept = len(answers_kept(page))
    line.cut()
    expect_lost(page, content)
    asked = heading(page).inner_text()

    page.get_by_role("link", name=content.words["so-far"]).click()
    expect(page.locator("#phb-line")).to_have_text(content.words["line-kept"])
    assert heading(page).inner_text() == asked
    line.mend()

    expect(heading(page)).to_have_text(content.words["meaning-heading"], timeout=20_000)
    expect_found(page)
    assert len(answers_kept(page)) == kept


def test_an_answer_picked_on_a_line_that_went_without_a_word_is_told_once_it_is_back(
    page_on_line, line, content
):
    page = page_on_line
    answer_three(page)
    line.go_silent()

    nights = page.get_by_role("checkbox", name="Nights")
    page.locator("label").filter(has=nights).click()
    expect_lost(page, content)
    page.wait_for_timeout(A_MOMENT * 1000)
    line.mend()

    expect_found(page)
    expect(nights).to_be_checked()
    assert answers_kept(page) == {**THREE, "help-with": ["nights"]}
    go_on(page)
    go_on(page, "Back")
    assert picked(page) == ["Nights"]


@pytest.mark.parametrize(
    ("address", "pick_by", "kept"),
    [
        ("/guide", "A child under 16", {"answers": {"who-for": ["child"]}}),
        ("/guide", "I'm not sure", {"answers": {}, "skipped": ["who-for"], "unsure": ["who-for"]}),
        (
            "/guide?question=changing",
            "Nothing big at the moment",
            {"answers": {"changing": ["nothing-big"]}},
        ),
        ("/guide?view=all", "Nights", {"answers": {"help-with": ["nights"]}}),
        ("/now", "Not yet", {"ready": {"which-way": "not-yet"}}),
    ],
)
def test_an_answer_is_in_the_tab_before_it_is_sent(page_on_line, line, address, pick_by, kept):
    """So that a reload over a dead line, or a server that ends as it is told, takes nothing away."""
    page = page_on_line
    page.goto(address)
    wait_until_idle(page)
    line.go_silent()

    page.get_by_role("main").locator("label").filter(has_text=pick_by).first.click()
    page.wait_for_timeout(200)
    now = json.loads(page.evaluate(KEPT))
    assert {key: now[key] for key in kept} == kept
    line.cut()
    line.mend()
    page.goto(address)
    wait_until_idle(page)

    chosen = page.get_by_role("main").locator("label").filter(has=page.locator("input:checked"))
    expect(chosen.first).to_have_text(pick_by)
    now = json.loads(page.evaluate(KEPT))
    assert {key: now[key] for key in kept} == kept


def test_a_page_that_outlived_its_server_picks_up_by_itself(browser, content):
    """Nobody has to press anything: what was said stands there again."""
    first = start_server(port=free_port())
    for page in page_of(browser, first.url):
        answer_three(page)
        page.get_by_role("link", name=content.words["so-far"]).click()
        expect(heading(page)).to_have_text(content.words["meaning-heading"])
        wait_until_idle(page)
        first.process.kill()
        first.process.wait()
        expect_lost(page, content)
        second = start_server(port=first.port)
        try:
            expect_found(page)
            page.get_by_text(content.words["what-you-said"]).click()
            expect(page.locator(".phb-given")).to_contain_text("A child under 16")
            assert answers_kept(page) == THREE
        finally:
            stop_server(second)


def test_continue_pressed_as_the_server_came_back_goes_on(browser, content):
    """The press may be the first thing that the new server hears of this page."""
    first = start_server(port=free_port())
    for page in page_of(browser, first.url):
        answer_three(page)
        pick(page, "Nights")
        first.process.kill()
        first.process.wait()
        page.wait_for_function(f"() => !({IDLE})()")
        second = start_server(port=first.port)
        try:
            page.wait_for_function(IDLE)
            page.get_by_role("button", name="Continue", exact=True).click()
            expect(heading(page)).to_have_text(content.question("how-much").ask, timeout=20_000)
            wait_until_idle(page)
            page.wait_for_function(f"() => ({KEPT} || '').includes('first-home')")
            go_on(page, "Back")
            assert picked(page) == ["Nights"]
            assert answers_kept(page) == {**THREE, "help-with": ["nights"]}
        finally:
            stop_server(second)
