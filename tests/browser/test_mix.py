"""A mix put together in a browser: kept through a reload and a restarted server, and built by keyboard alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import IDLE, PHONE, wait_until_idle
from tests.browser.guiding import KEPT, pick
from tests.browser.running import free_port, start_server, stop_server

NIGHTS, DAYS = "Nights", "Days"


def choose(page: Page, label: str, starts: str) -> None:
    """Pick from a list by its keys. One that the page closed while it was drawn is opened again."""
    field = page.get_by_role(
        "combobox", name=re.compile(f"^{re.escape(label)}|{re.escape(label)}$")
    )
    option = page.get_by_role("option", name=re.compile(f"^{re.escape(starts)}"))
    for _ in range(5):
        field.focus()
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(700)
        if option.is_visible():
            break
    option.click()
    wait_until_idle(page)


def type_hours(page: Page, part: str, hours: int) -> None:
    field = page.get_by_label(f"{part}: hours a week")
    field.fill(str(hours))
    field.press("Tab")
    wait_until_idle(page)


def build(page: Page, content) -> None:
    page.goto("/mix")
    wait_until_idle(page)
    pick(page, NIGHTS)
    choose(page, f"{NIGHTS}: which way?", content.option("contract").short_name)
    type_hours(page, NIGHTS, 70)


def expect_built(page: Page, content) -> None:
    expect(page.get_by_role("checkbox", name=NIGHTS, exact=True)).to_be_checked()
    expect(page.get_by_label(f"{NIGHTS}: hours a week")).to_have_value("70")
    total = content.words["mix-total"].format(hours=70)
    expect(page.get_by_text(total)).to_be_visible()


def test_a_mix_outlives_a_reload_and_another_page(page, content, open_page_at):
    build(page, content)
    expect_built(page, content)

    page.reload()
    wait_until_idle(page)
    expect_built(page, content)

    open_page_at(page, "/help")
    open_page_at(page, "/mix")
    expect_built(page, content)


def test_a_mix_that_goes_on_while_the_server_was_restarted_loses_nothing(browser, content):
    port = free_port()
    first = start_server(port=port)
    context = browser.new_context(base_url=first.url, viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    try:
        build(page, content)
        first.process.kill()
        first.process.wait()
        page.wait_for_function(f"() => !({IDLE})()")
        second = start_server(port=port)
        try:
            page.wait_for_function(IDLE)
            page.wait_for_timeout(1500)  # nobody picks quicker than that
            pick(page, DAYS)

            page.wait_for_function(f"() => ({KEPT} || '').includes('days')")
            page.goto("/mix")
            wait_until_idle(page)
            expect_built(page, content)
            expect(page.get_by_role("checkbox", name=DAYS, exact=True)).to_be_checked()
        finally:
            stop_server(second)
    finally:
        stop_server(first)
        context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_of_a_mix_is_no_wider_than_the_screen(page, content, width):
    page.set_viewport_size({"width": width, "height": 800})
    build(page, content)

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    picture = page.locator('[class*="st-key-phb-chart-mix"] svg.marks').first
    expect(picture).to_be_visible()
    assert picture.bounding_box()["width"] <= width


def test_the_page_of_a_mix_has_no_fault_that_axe_finds(page, content, axe_faults):
    build(page, content)
    pick(page, DAYS)
    pick(page, "Back-up")

    assert axe_faults(page) == []
