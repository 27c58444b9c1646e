"""The screen turned to a family: the six ways on one screen, and nothing of the site round them."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import wait_until_idle

TURNED = "/talk?view=family"
SCREENS = ((1280, 800), (1024, 768))
IN_SIGHT = """() => [...document.querySelectorAll('.phb-turned .phb-card, .phb-bare a, .phb-decision')].filter(one => {
  const box = one.getBoundingClientRect();
  return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
}).length"""
"""How many stand whole on the screen."""
SIDEWAYS = """() => [...document.querySelectorAll('html, [data-testid="stMain"], .phb-card')]
  .filter(one => one.scrollWidth > one.clientWidth).map(one => one.className || one.tagName)"""
CARDS_WAYS_OUT_AND_DECISION = 6 + 2 + 1


@pytest.fixture
def turned(page, open_page_at):
    """``turned(1280, 800)``: the page as it is on a screen of this size."""

    def at(width: int, height: int) -> Page:
        page.set_viewport_size({"width": width, "height": height})
        return open_page_at(page, TURNED)

    return at


@pytest.mark.parametrize("screen", SCREENS, ids=str)
@pytest.mark.parametrize("voice", [False, True], ids=["silent", "can read aloud"])
def test_all_six_ways_stand_on_one_screen_without_a_scroll_and_no_menu_is_there(
    turned, screen, voice
):
    page = turned(*screen)
    if voice:
        page.evaluate("document.documentElement.dataset.aloud = 'can'")

    assert page.evaluate(IN_SIGHT) == CARDS_WAYS_OUT_AND_DECISION
    expect(page.get_by_role("navigation")).to_have_count(0)
    for words in ("Menu", "Clear my answers"):
        expect(page.get_by_text(words, exact=True)).to_have_count(0)


def test_a_phone_shows_every_name_with_no_more_than_a_turn_of_the_thumb(turned):
    page = turned(390, 844)
    last = page.locator(".phb-turned h2").last.bounding_box()

    assert last["y"] + last["height"] <= 844


@pytest.mark.parametrize("screen", [*SCREENS, (320, 568)], ids=str)
def test_one_way_at_a_time_opens_at_its_card_whole_and_in_view(turned, screen):
    page = turned(*screen)
    opened = page.locator(".phb-turned details[open]")
    summaries = page.locator(".phb-turned summary")

    for card in (0, 5):
        summaries.nth(card).focus()
        page.keyboard.press("Enter")
        expect(opened).to_have_count(1)
        told = opened.locator("p")
        expect(told).to_be_in_viewport(ratio=0.99)
        own = page.locator(".phb-turned .phb-card").nth(card).bounding_box()
        box = told.bounding_box()
        assert own["y"] <= box["y"]
        assert box["y"] + box["height"] <= own["y"] + own["height"]
    expect(page.locator(".phb-decision")).to_be_visible()


def test_what_opens_is_no_smaller_than_the_line_above_it_and_stretches_no_other_card(turned):
    page = turned(1280, 800)
    heights = (
        "() => [...document.querySelectorAll('.phb-turned .phb-card')].map(one => one.clientHeight)"
    )
    sizes = (
        "one => [...one.querySelectorAll('p')].map(p => parseFloat(getComputedStyle(p).fontSize))"
    )
    before = page.evaluate(heights)
    page.locator(".phb-turned summary").first.click()
    line, opened = page.locator(".phb-turned .phb-card").first.evaluate(sizes)

    assert opened >= line
    assert page.evaluate(heights)[1:] == before[1:]
    expect(page.get_by_text("Press + to read more")).to_be_visible()


def test_at_twice_the_size_of_letters_nothing_is_cut_off(turned):
    page = turned(1280, 800)
    page.evaluate("document.documentElement.style.fontSize = '200%'")

    assert page.evaluate(SIDEWAYS) == []


def test_turned_back_the_talk_goes_on_at_its_step_with_the_menu_there_again(turned, content):
    page = turned(1024, 768)
    page.get_by_role("link", name=content.words["talk-turn-back"]).click()
    page.wait_for_url(lambda url: "view=" not in url)
    wait_until_idle(page)

    expect(page.locator("#phb-talk-six-ways")).to_be_in_viewport()
    expect(page.get_by_role("navigation").first).to_be_attached()
