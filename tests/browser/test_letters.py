"""A letter is filled in in the browser alone: nothing typed goes to the server, and it goes with the page."""

import re

from playwright.sync_api import Locator, Page, expect

from phb.content.load import load_content
from tests.browser.conftest import wait_until_idle
from tests.browser.running import ROOT

WORDS = ("Rcqzvk rc", "Wjxqzt mr")
"""Typed into two blanks. "r" and "c" are commands of Streamlit's wherever nobody stops them."""
LETTERS = load_content(ROOT / "content").content.letters
WITH_CHOICE = next(one for one in LETTERS if " | " in " ".join(one.opening))


def blanks(page: Page) -> Locator:
    return page.locator(".phb-blank")


PLACES = (0, 3)


def fill_in(page: Page) -> None:
    for place, words in zip(PLACES, WORDS, strict=True):
        blanks(page).nth(place).click()
        page.keyboard.type(words)


def test_what_is_typed_stays_in_the_browser_and_prints_alone(page, open_page_at, axe_faults):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    sent: list[str] = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data_buffer!r}"))
    page.on(
        "websocket",
        lambda socket: socket.on("framesent", lambda frame: sent.append(repr(frame))),
    )
    open_page_at(page, f"/letters?letter={LETTERS[0].id}")

    fill_in(page)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Copy").click()
    expect(page.locator(".phb-letter [role=status]")).not_to_be_empty()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert [words for words in WORDS if words not in copied] == []
    assert "[" in copied, "what is still to be filled in stays named"

    before = len(sent)
    page.get_by_text("Large print").first.click()
    wait_until_idle(page)
    assert len(sent) > before, "the page was drawn again"
    for place, words in zip(PLACES, WORDS, strict=True):
        expect(blanks(page).nth(place)).to_have_text(words)
    assert axe_faults(page) == []

    page.emulate_media(media="print")
    expect(page.get_by_text(LETTERS[0].subject)).to_be_visible()
    for around in (page.get_by_role("heading", level=1), page.get_by_role("button", name="Copy")):
        expect(around).to_be_hidden()
    page.emulate_media(media="screen")

    told = " ".join(sent)
    kept = page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}, location.href])")
    assert [word for words in WORDS for word in words.split()[:1] if word in told + kept] == []


def test_a_choice_is_tapped_and_changed_and_goes_with_what_is_copied_and_printed(
    page, open_page_at
):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script("window.print = () => (window.printed = (window.printed || 0) + 1)")
    open_page_at(page, f"/letters?letter={WITH_CHOICE.id}")
    choice = page.locator(".phb-choice").first
    buttons = choice.get_by_role("button")
    words = buttons.all_inner_texts()

    buttons.first.click()
    expect(choice.locator(".phb-blank")).to_have_text(words[0])
    expect(buttons.last).to_be_hidden()
    choice.locator(".phb-blank").click()
    buttons.last.click()
    expect(choice.locator(".phb-blank")).to_have_text(words[-1])

    page.get_by_role("button", name="Copy").click()
    told = page.locator(".phb-letter [role=status]")
    empty = page.locator(".phb-blank:empty").count()
    expect(told).to_contain_text(str(empty))
    expect(told).to_be_in_viewport()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.count("[") == empty
    assert words[-1] in copied
    assert words[0] not in copied
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed") == 1


def test_what_is_typed_goes_with_the_page_and_when_all_is_cleared(page, open_page_at):
    address = f"/letters?letter={LETTERS[0].id}"
    open_page_at(page, address)
    fill_in(page)
    page.locator('a[href="/letters"]').first.click()
    page.locator(f'a[href="{address}"]').click()
    expect(blanks(page)).not_to_have_count(0)
    expect(blanks(page).first).to_be_empty()

    for _ in ("once", "again"):
        fill_in(page)
        page.get_by_role("button", name="Clear my answers").click()
        for place in PLACES:
            expect(blanks(page).nth(place)).to_be_empty()
        expect(page.get_by_text("Your answers are cleared")).to_be_visible()
    expect(page).to_have_url(re.compile(re.escape(address)))
