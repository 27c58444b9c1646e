"""What a visitor notices of the server behind the page: its start, its end, its restart, and an editor's mistake."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import IDLE, PHONE, wait_until_idle
from tests.browser.guiding import KEPT, answer_three, expect_three_answers, heading, pick, picked
from tests.browser.running import free_port, start_server, stop_server
from tests.ui.folders import broken, mended, own_copy

ROOT = Path(__file__).parents[2]


def test_the_first_visitor_after_a_start_may_come_by_any_address(browser, content, open_page_at):
    headings = {
        "/compare": content.words["compare-heading"],
        "/guide": content.questions[0].ask,
        "/meaning": content.words["meaning-heading"],
        "/options?option=hybrid": content.option("hybrid").name,
        "/stories": content.words["stories-heading"],
        "/door?for=nurse": content.doors[1].name,
        "/steps": content.words["steps-heading"],
        "/words": content.words["words-heading"],
        "/help": content.words["help-heading"],
        "/about": content.page("about").title,
        "/privacy": content.page("privacy").title,
        "/accessibility": content.page("accessibility").title,
        "/sources": content.words["sources-title"],
        "/": content.words["start-heading"],
    }
    fresh = start_server()
    context = browser.new_context(base_url=fresh.url, viewport=PHONE)
    try:
        for path, wanted in headings.items():
            page = open_page_at(context.new_page(), path)
            expect(heading(page)).to_have_text(wanted)
            expect(page.get_by_role("dialog")).to_have_count(0)
            named = page.url.removesuffix(f"?question={content.questions[0].id}")
            assert named == fresh.url + path
            page.close()
    finally:
        stop_server(fresh)
        context.close()


def test_a_restart_of_the_server_in_mid_guide_loses_no_answer(browser):
    port = free_port()
    first = start_server(port=port)
    context = browser.new_context(base_url=first.url, viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    try:
        answer_three(page)
        first.process.kill()
        first.process.wait()
        page.wait_for_function(f"() => !({IDLE})()")
        second = start_server(port=port)
        try:
            page.wait_for_function(IDLE)
            page.get_by_role("button", name="Continue", exact=True).click()
            wait_until_idle(page)

            page.wait_for_function(f"() => ({KEPT} || '').includes('first-home')")
            page.goto("/guide?question=help-with")
            wait_until_idle(page)
            expect_three_answers(page)
        finally:
            stop_server(second)
    finally:
        stop_server(first)
        context.close()


def test_the_click_that_wakes_a_restarted_server_counts(browser):
    """Someone picks an answer after the server came back, and must not see it vanish."""
    port = free_port()
    first = start_server(port=port)
    context = browser.new_context(base_url=first.url, viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    try:
        answer_three(page)
        first.process.kill()
        first.process.wait()
        page.wait_for_function(f"() => !({IDLE})()")
        second = start_server(port=port)
        try:
            page.wait_for_function(IDLE)
            page.wait_for_timeout(1500)  # nobody picks quicker than that
            pick(page, "Nights")

            expect(heading(page)).to_have_text("Which parts of life need help?")
            page.wait_for_function(
                f"() => ['first-home', 'nights'].every(word => ({KEPT} || '').includes(word))"
            )
            expect(page.get_by_role("checkbox", name="Nights")).to_be_checked()
            assert picked(page) == ["Nights"]
        finally:
            stop_server(second)
    finally:
        stop_server(first)
        context.close()


def test_broken_content_changes_nothing_and_a_mended_edit_shows_in_seconds(
    browser, open_page_at, tmp_path
):
    folder = own_copy(ROOT / "content", tmp_path)
    own = start_server(content=folder)
    context = browser.new_context(base_url=own.url, viewport=PHONE, reduced_motion="reduce")
    page: Page = context.new_page()
    try:
        open_page_at(page, "/words")
        before = page.get_by_role("main").inner_text()

        broken(folder)
        page.wait_for_timeout(1500)
        open_page_at(page, "/words")
        assert page.get_by_role("main").inner_text() == before

        mended(folder, site_name="Another name")
        page.wait_for_timeout(1500)
        open_page_at(page, "/words")
        expect(page.get_by_role("link", name="Another name")).to_be_visible()
        assert own.process.poll() is None
    finally:
        stop_server(own)
        context.close()
