"""What a person does in a browser: go by links, answer, go on by pointer or by keyboard."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import wait_until_idle

LAST = "See what it means for you"
"""The button after the last question."""

KEPT = "sessionStorage.getItem('phb-visit')"
NEXT = """before => {
  const at = document.activeElement;
  return at.tagName === 'H1' && at.innerText.trim() !== before.trim();
}"""
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
    expect_next_heading(page, before)


def onward(page: Page) -> str:
    """The name of the button that goes on, once an answer has put it in the place of "Skip this question"."""
    button = page.get_by_role("button", name=re.compile(f"^(Continue|{re.escape(LAST)})$"))
    expect(button).to_have_count(1)
    wait_until_idle(page)
    return button.inner_text()


def expect_next_heading(page: Page, before: str) -> None:
    """That another heading than before comes, and has the focus. For a moment both may be drawn."""
    page.wait_for_function(NEXT, arg=before)
    wait_until_idle(page)
    expect(heading(page)).to_have_count(1)
    expect(heading(page)).to_be_focused()


def tab_to(page: Page, *, kind: str = "", name: str = "", most: int = 60) -> str:
    """Press Tab until something of this kind, or with this name, has the focus. Gives its name."""
    for _ in range(most):
        page.keyboard.press("Tab")
        found, words = page.evaluate(FOCUSED)
        if found in kind.split() or (name and words == name):
            return words
    raise AssertionError(f"Tab does not reach {name or kind} within {most} stops")


def answer_three(page: Page) -> None:
    """Answers the first, leaves out two, ticks two of the fourth, and stands at the fifth question."""
    page.goto("/guide")
    wait_until_idle(page)
    pick(page, "A child under 16")
    go_on(page)
    go_on(page, "Skip this question")
    go_on(page)
    pick(page, "Coming home from hospital with care for the first time")
    pick(page, "Moving to a home of their own, or somewhere new")
    go_on(page)
    page.wait_for_function(f"({KEPT} || '').includes('own-place')")


def expect_three_answers(page: Page) -> None:
    """From the fifth question back to the first, everything stands as it was answered."""
    go_on(page, "Back")
    assert picked(page) == [
        "Coming home from hospital with care for the first time",
        "Moving to a home of their own, or somewhere new",
    ]
    go_on(page, "Back")
    go_on(page, "Back")
    assert picked(page) == []
    go_on(page, "Back")
    assert picked(page) == ["A child under 16"]
