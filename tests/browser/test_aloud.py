""" "Read this to me", with a stand-in for the browser's voices: the browser of the tests has none."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import wait_until_idle
from tests.browser.guiding import heading

VOICES = [
    {"name": "Far", "lang": "en-GB", "localService": False},
    {"name": "Near American", "lang": "en-US", "localService": True},
    {"name": "Near British", "lang": "en-GB", "localService": True},
]
STAND_IN = """
window.spoken = []; window.saying = null;
window.SpeechSynthesisUtterance = function (text) { this.text = text; };
Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: {
  getVoices: () => VOICES,
  addEventListener: () => {},
  speak: said => { window.spoken.push([said.text, said.voice && said.voice.name]); window.saying = said; },
  cancel: () => { const was = window.saying; window.saying = null; if (was && was.onerror) was.onerror(); },
}});
window.sayOn = () => { const was = window.saying; window.saying = null; was.onend(); };
"""


@pytest.fixture
def speaking(page):
    """``speaking(voices)``: a page whose browser has these voices. Each sentence waits until it is said."""

    def with_voices(voices):
        page.add_init_script(STAND_IN.replace("VOICES", json.dumps(voices)))
        return page

    return with_voices


def spoken(page) -> list[str]:
    return [text for text, _ in page.evaluate("window.spoken")]


def button(page, content, what):
    return page.get_by_role("button", name=content.words[f"aloud-{what}"], exact=True)


def test_it_reads_from_the_heading_sentence_by_sentence_in_a_voice_of_the_device(
    speaking, open_page_at, content
):
    page = open_page_at(speaking(VOICES), "/steps")
    button(page, content, "start").click()
    for _ in range(12):
        page.evaluate("window.sayOn()")

    said = spoken(page)
    assert said[0] == content.words["steps-heading"]
    assert said[1] == content.words["steps-lead"]
    assert {name for _, name in page.evaluate("window.spoken")} == {"Near British"}
    assert content.words["menu"] not in said
    assert content.words["on-this-page"] not in said
    assert not [s for s in said if s.strip("?0123456789 ") == ""], "the small numbers of sources"


def test_it_reads_to_the_end_and_leaves_out_what_is_folded(speaking, open_page_at, content):
    page = open_page_at(speaking(VOICES), "/guide?question=help-with")
    button(page, content, "start").click()
    while page.evaluate("!!window.saying"):
        page.evaluate("window.sayOn()")

    said = spoken(page)
    question = content.question("help-with")
    assert said[0] == question.ask
    assert [a for a in question.answers.values() if a not in said] == []
    assert content.words["foot-england"] not in said
    expect(button(page, content, "start")).to_be_visible()


def test_pause_goes_on_with_the_same_sentence_and_stop_ends_it(speaking, open_page_at, content):
    page = open_page_at(speaking(VOICES), "/help")
    button(page, content, "start").click()
    page.evaluate("window.sayOn()")
    expect(button(page, content, "pause")).to_be_focused()
    button(page, content, "pause").click()
    before = spoken(page)
    assert page.evaluate("window.saying") is None
    button(page, content, "on").click()
    assert spoken(page) == [*before, before[-1]]
    button(page, content, "stop").click()

    assert page.evaluate("window.saying") is None
    expect(button(page, content, "start")).to_be_focused()
    expect(button(page, content, "stop")).to_be_hidden()


def test_its_buttons_have_no_fault_that_axe_finds(speaking, open_page_at, axe_faults, content):
    page = open_page_at(speaking(VOICES), "/help")
    assert axe_faults(page) == []
    button(page, content, "start").click()
    assert axe_faults(page) == []


def test_another_page_ends_it(speaking, open_page_at, content):
    page = open_page_at(speaking(VOICES), "/options")
    button(page, content, "start").click()
    page.evaluate("document.querySelector('.phb-top a[href=\"/help\"]').click()")
    expect(heading(page)).to_have_text(content.words["help-heading"])
    wait_until_idle(page)

    assert page.evaluate("window.saying") is None
    expect(button(page, content, "start")).to_be_visible()


@pytest.mark.parametrize(
    "voices", [[], VOICES[:1], [{"name": "F", "lang": "fr-FR", "localService": True}]]
)
def test_no_button_shows_where_the_device_has_no_voice_of_its_own(
    speaking, open_page_at, content, voices
):
    page = open_page_at(speaking(voices), "/help")

    expect(heading(page)).to_be_visible()
    expect(button(page, content, "start")).to_be_hidden()
