"""What a person does in a browser: go by links, answer, go on by pointer or by keyboard."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import wait_until_idle

KEPT = "sessionStorage.getItem('phb-visit')"
FOCUSED = """() => {
  const at = document.activeElement;
  const named = at.closest('label') || at;
  return [at.type || at.tagName.toLowerCase(), (at.ariaLabel || named.innerText || '').trim()];
}"""


def heading(page: Page) -> Locator:
    return page.get_by_role("heading", level=1)


def follow(page: Page, link: str | re.Pattern[str], *, to: str) -> None:
    """Click a link by its words, and wait for the page that it leads to."""
    page.get_by_role("main").get_by_role("link", name=link).first.click()
    page.wait_for_url(lambda url: url.endswith(to))
    expect(heading(page)).to_be_focused()
    wait_until_idle(page)


def answers_shown(page: Page) -> Locator:
    """Every answer that can be picked or ticked, "not sure" among them."""
    return page.get_by_role("main").locator("label").filter(has=page.locator("input"))


def pick(page: Page, answer: str) -> None:
    """Click an answer by its words."""
    answers_shown(page).filter(has_text=re.compile(f"^{re.escape(answer)}$")).click()
    wait_until_idle(page)


def picked(page: Page) -> list[str]:
    """The words of what stands picked."""
    chosen = page.get_by_role("main").locator("label").filter(has=page.locator("input:checked"))
    return [words.strip() for words in chosen.all_inner_texts()]


def go_on(page: Page, button: str = "Continue") -> None:
    """Press a button of the guide, and wait for the next heading to have the focus."""
    before = heading(page).inner_text()
    page.get_by_role("button", name=button, exact=True).click()
    expect(heading(page)).not_to_have_text(before)
    expect(heading(page)).to_be_focused()
    wait_until_idle(page)


def tab_to(page: Page, *, kind: str = "", name: str = "", most: int = 60) -> str:
    """Press Tab until something of this kind, or with this name, has the focus. Gives its name."""
    for _ in range(most):
        page.keyboard.press("Tab")
        found, words = page.evaluate(FOCUSED)
        if found in kind.split() or (name and words == name):
            return words
    raise AssertionError(f"Tab does not reach {name or kind} within {most} stops")
