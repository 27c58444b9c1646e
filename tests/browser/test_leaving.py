""" "Exit this page": gone at once, with nothing left in the tab."""

import pytest
from playwright.sync_api import expect

from tests.browser.guiding import KEPT, answer_three, heading, tab_to

OUT = "https://www.bbc.co.uk/weather"


@pytest.fixture
def weather(page):
    """A stand-in for the page that it leads to. Gives the requests for it."""
    asked = []

    def answer(route):
        asked.append(route.request)
        route.fulfill(status=200, content_type="text/html", body="<h1>Weather</h1>")

    page.context.route(f"{OUT}**", answer)
    return asked


@pytest.mark.parametrize("width", [320, 1280])
def test_exit_leads_away_at_once_and_leaves_nothing_in_the_tab(page, open_page_at, weather, width):
    page.set_viewport_size({"width": width, "height": 800})
    answer_three(page)

    page.get_by_role("link", name="Exit this page").click()
    expect(heading(page)).to_have_text("Weather")
    assert page.url == OUT
    assert "referer" not in weather[0].headers
    page.go_back()
    page.wait_for_url("**/guide**")
    page.wait_for_function(f"() => !({KEPT} || '').includes('child')")
    open_page_at(page, "/meaning")

    assert "A child under 16" not in page.get_by_role("main").inner_text()


def test_exit_is_reached_and_pressed_by_keyboard(page, open_page_at, weather):
    open_page_at(page, "/options")

    tab_to(page, name="Exit this page", most=4)
    page.keyboard.press("Enter")

    expect(heading(page)).to_have_text("Weather")


def test_exit_stands_where_a_thumb_reaches_it_on_every_width(page, open_page_at):
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        open_page_at(page, "/")
        box = page.get_by_role("link", name="Exit this page").bounding_box()
        assert box["y"] < 200
        assert box["height"] >= 24
        assert page.get_by_role("link", name="Exit this page").get_attribute("href") == OUT
