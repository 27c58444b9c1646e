"""A link that takes the answers to another device, and the page it opens."""

import json
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from phb.guide.carried import carry
from tests.browser.conftest import wait_until_idle
from tests.browser.guiding import KEPT, answer_three, heading

THREE = {"who-for": ["child"], "changing": ["first-home", "own-place"]}
OTHERS = {"who-for": ["adult"], "help-with": ["nights"]}


def address(answers: dict[str, list[str]]) -> str:
    return f"/meaning#answers={carry({q: frozenset(a) for q, a in answers.items()})}"


SORTED = """wanted => {
  const kept = JSON.parse(sessionStorage.getItem('phb-visit') || '{}').answers || {};
  return JSON.stringify(Object.entries(kept).sort()) === JSON.stringify(Object.entries(wanted).sort());
}"""


def expect_kept(page, answers) -> None:
    page.wait_for_function(SORTED, arg=answers)


def open_link(page, link: str) -> None:
    page.goto(link)
    wait_until_idle(page)
    page.wait_for_function("() => !location.hash")


def test_a_link_is_made_only_when_asked_for_and_brings_the_answers_to_another_tab(page, content):
    answer_three(page)
    page.get_by_role("link", name=content.words["so-far"]).click()
    expect(heading(page)).to_have_text(content.words["meaning-heading"])
    wait_until_idle(page)
    assert "#answers=" not in page.content()
    page.get_by_text(content.words["carry-heading"]).click()
    expect(page.get_by_text("Anyone who has the link can read your answers.")).to_be_visible()
    page.get_by_role("button", name=content.words["carry-make"]).click()
    field = page.get_by_label(content.words["carry-label"])
    link = field.input_value()

    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name=content.words["carry-copy"]).click()
    expect(page.get_by_text(content.words["carry-copied"])).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == link
    assert "child" not in link
    assert "#answers=" not in page.url

    other = page.context.browser.new_context().new_page()
    asked = []
    other.on("request", lambda request: asked.append(request.url))
    open_link(other, link)
    expect(other.get_by_role("status").filter(has_text="3 answers came")).to_be_visible()
    expect_kept(other, THREE)
    assert not [url for url in asked if "answers" in url]
    assert other.url == link.split("#")[0]
    other.context.close()


def test_a_link_that_a_message_wrote_otherwise_brings_the_answers_and_sends_them_to_nobody(page):
    """Only where the # itself was written otherwise does a browser send what is behind it, once, and is sent back."""
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    link = address(OTHERS)
    for written in (f"{link}.", link.replace("=", "%3D", 1), link.replace("#", "%23")):
        page.goto("about:blank")
        asked.clear()
        open_link(page, written)

        expect_kept(page, OTHERS)
        assert urlsplit(page.url).path == "/meaning"
        sent = [url for url in asked if "answers" in url]
        assert len(sent) == written.count("%23"), written
        page.evaluate("sessionStorage.clear()")


def test_a_tab_with_other_answers_asks_which_to_keep(page, content):
    answer_three(page)

    open_link(page, address(OTHERS))
    expect(page.get_by_text(content.words["arrived-which"])).to_be_visible()
    expect_kept(page, THREE)
    page.get_by_role("button", name=content.words["arrived-keep"]).click()
    expect(page.get_by_text(content.words["arrived-which"])).to_have_count(0)
    expect_kept(page, THREE)

    page.evaluate("to => { location.hash = to; }", address(OTHERS).split("#")[1])
    page.get_by_role("button", name=content.words["arrived-use"]).click()
    expect_kept(page, OTHERS)
    expect(page.get_by_text(content.words["arrived-which"])).to_have_count(0)


def test_what_no_longer_applies_is_named_and_the_rest_is_taken(page, content):
    gone = {"who-for": ["child"], "help-with": ["nights", "long-gone"], "old-question": ["x"]}

    open_link(page, address(gone))

    said = page.get_by_role("status").filter(has_text="2 answers came")
    expect(said).to_contain_text(content.words["arrived-gone"])
    expect(said).to_contain_text("Help needed")
    expect(said).to_contain_text("old-question")
    expect_kept(page, {"who-for": ["child"], "help-with": ["nights"]})


@pytest.mark.parametrize(
    "fragment",
    ["", "nonsense", "1.eJw", "1." + "A" * 100_000, "<script>alert(1)</script>", "%00%ff"],
    ids=["empty", "no word of ours", "cut off", "huge", "markup", "no text"],
)
def test_a_link_that_cannot_be_read_changes_nothing_and_says_so(page, content, fragment):
    answer_three(page)

    open_link(page, f"/meaning#answers={fragment}")

    expect(page.get_by_text(content.words["arrived-unreadable"])).to_be_visible()
    expect_kept(page, THREE)


def test_one_press_forgets_the_link_and_everything_else(page, open_page_at, content):
    """Answers, what was passed over, where they are now, the filters of the stories, and what a link brought."""
    answer_three(page)
    open_page_at(page, "/now")
    page.locator("label").filter(has_text="Not yet").first.click()
    wait_until_idle(page)
    open_link(page, address(OTHERS))
    expect(page.get_by_text(content.words["arrived-which"])).to_be_visible()
    page.get_by_role("button", name=content.words["clear-answers"]).click()

    page.get_by_text(content.words["answers-cleared"]).wait_for()
    wait_until_idle(page)
    expect(page.get_by_text(content.words["arrived-which"])).to_have_count(0)
    kept = json.loads(page.evaluate(KEPT))
    assert {k: v for k, v in kept.items() if v and k not in ("seed", "door")} == {}

    open_page_at(page, "/stories?who-for=child&option=contract")
    page.get_by_role("button", name=content.words["clear-answers"]).click()
    page.get_by_text(content.words["answers-cleared"]).wait_for()
    wait_until_idle(page)
    assert page.url.endswith("/stories")
    page.get_by_text(content.words["filter-heading"]).click()
    chosen = page.locator(
        '[class*="st-key-phb-filter-"] [role="combobox"], [class*="st-key-phb-filter-"] input'
    )
    assert {c.get_attribute("value") or c.inner_text() for c in chosen.all()} == {
        content.words["filter-all"]
    }
