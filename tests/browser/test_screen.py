"""What stands on the screen and on paper, whatever its width, its words and the colours of the device."""

import pytest
from playwright.sync_api import expect

LONG_WORDS = """long => {
  const main = document.querySelector('[data-testid="stMain"]');
  main.querySelectorAll('details').forEach(one => (one.open = true));
  for (const part of main.querySelectorAll('p, li, h1, h2, h3, h4, h5, dt, dd, tbody th, a, summary, b, q')) {
    const words = [...part.childNodes].find(node => node.nodeType === 3 && node.data.trim());
    if (words) words.data += ' ' + long;
  }
  return [main.scrollWidth, main.clientWidth];
}"""
OPEN = "document.querySelectorAll('main details[open], .stMain details[open]').length"


@pytest.mark.parametrize("name", ["", "options?option=notional", "home", "money", "evidence"])
def test_a_word_longer_than_the_line_breaks_on_the_narrowest_phone(page, open_page_at, name):
    page.set_viewport_size({"width": 320, "height": 700})
    open_page_at(page, f"/{name}")

    wide, room = page.evaluate(LONG_WORDS, "a" * 60)

    assert wide == room


def test_a_link_to_a_row_of_the_comparison_shows_it_with_every_name_above_it(
    page, open_page_at, content
):
    page.set_viewport_size({"width": 1280, "height": 700})
    open_page_at(page, "/compare#row-how-soon")
    row = page.locator("[data-part=row-how-soon]")
    names = page.locator(".phb-wide thead th")

    expect(row).to_be_in_viewport(ratio=1)
    expect(names).to_have_count(1 + len(content.options))
    page.wait_for_timeout(300)
    head, here = names.last.bounding_box(), row.bounding_box()
    assert head["y"] >= 0
    assert head["y"] + head["height"] <= here["y"] + 1


def test_a_dark_device_prints_light_and_what_was_unfolded_for_it_folds_again(page, open_page_at):
    page.emulate_media(color_scheme="dark")
    open_page_at(page, "/money")
    folded = page.evaluate(OPEN)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(OPEN) > folded
    page.emulate_media(media="print", color_scheme="dark")

    dark = page.evaluate("""() => [...document.querySelectorAll('body, body *')].filter(one => {
      const [r, g, b, a = 1] = getComputedStyle(one).backgroundColor.match(/[0-9.]+/g).map(Number);
      return a > 0.5 && r + g + b < 200 && one.getClientRects().length && one.clientWidth > 40;
    }).map(one => one.className)""")
    assert dark == []
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(OPEN) == folded


def test_the_menu_opens_under_its_button_which_stays_where_it_is(page, open_page_at):
    page.set_viewport_size({"width": 320, "height": 700})
    open_page_at(page, "/help")
    button = page.locator(".phb-menu-narrow summary")
    before = button.bounding_box()

    button.click()

    expect(page.locator(".phb-menu-narrow nav")).to_be_visible()
    assert button.bounding_box() == before
