"""What every page owes to everyone: WCAG 2.2 AA as far as a machine can tell, on a phone and a desk, by day and night."""

from collections.abc import Callable, Iterator
from functools import cache
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.conftest import RULES, wait_until_idle
from tests.browser.guiding import heading, pick

WIDTHS = (320, 1280)
PAPER = {"light": "rgb(251, 248, 243)", "dark": "rgb(20, 32, 31)"}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
ADDRESSES = {
    "start": "/",
    "door for a family": "/door?for=family",
    "door for a nurse": "/door?for=nurse",
    "door for going home": "/door?for=discharge",
    "guide, first question": "/guide",
    "guide, tick all that fit": "/guide?question=changing",
    "guide, all at once": "/guide?view=all",
    "guide, what matters": "/guide?view=what-matters",
    "meaning, nothing said": "/meaning",
    "meaning, answered": "/meaning",
    "options": "/options",
    "one option": "/options?option=hybrid",
    "compare": "/compare",
    "matters": "/matters",
    "now": "/now",
    "stories": "/stories",
    "sheets": "/sheet",
    "one story": "/stories?story=days-with-aunt-nights-with-team",
    "steps": "/steps",
    "words": "/words",
    "help": "/help",
    "asked": "/asked",
    "asked, one": "/asked?answer=nobody-comes",
    "first talk": "/talk",
    "worries": "/worry",
    "a worry, answered": "/worry?check=who-signs",
    "first talk, turned to the family": "/talk?view=family",
    "home": "/home",
    "evidence": "/evidence",
    "standards": "/standards",
    "take, nothing said": "/take",
    "take, blank": "/take?paper=blank",
    "about": "/about",
    "privacy": "/privacy",
    "accessibility": "/accessibility",
    "sources": "/sources",
    "short": "/short",
    "letters": "/letters",
    "letters, one": "/letters?letter=cut",
    "being an employer": "/employer",
    "end of life": "/endoflife",
    "what ifs": "/whatif",
    "jobs": "/jobs",
    "mix": "/mix",
    "what if, one": "/whatif?what=a-paid-carer-leaves",
    "money": "/money",
}
STATES = {"guide, tick all that fit", "guide, all at once", "meaning, answered"}
"""The same pages as others in another state: their titles may be the same."""

FITS = """() => [document.documentElement, ...document.querySelectorAll('[data-testid="stMain"]')]
  .every(e => e.scrollWidth <= e.clientWidth)"""

AMBIGUOUS = """() => {
  const to = {};
  for (const a of document.querySelectorAll('main a[href], .phb-top a[href], .phb-foot a[href]')) {
    if (!a.checkVisibility() || a.hasAttribute('aria-label')) continue;
    const name = a.innerText.trim().replace(/\\s+/g, ' ').toLowerCase();
    (to[name] = to[name] || new Set()).add(new URL(a.href).href);
  }
  return Object.entries(to).filter(([name, hrefs]) => hrefs.size > 1 || !name)
    .map(([name, hrefs]) => name + ': ' + [...hrefs].join(' '));
}"""

SMALL = """() => [...document.querySelectorAll(
    'button, summary, select, label:has(input), [role="combobox"], nav a, .phb-top a, .phb-way, .phb-door, .phb-button'
  )].filter(e => e.checkVisibility() && !e.closest('[data-testid="stHeader"], [aria-hidden="true"]'))
  .map(e => [e, e.getBoundingClientRect()])
  .filter(([e, box]) => box.width > 1 && (box.width < 24 || box.height < 24))
  .map(([e, box]) => `${e.outerHTML.slice(0, 120)} ${Math.round(box.width)}x${Math.round(box.height)}`)"""

UNSEEN = """() => {
  const seen = new Set(), unseen = new Set();
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const said = texts.currentNode.textContent.trim(), holder = texts.currentNode.parentElement;
    if (holder.checkVisibility()) seen.add(said);
    else if (!holder.closest('style, script, details:not([open]), .phb-aloud > button, [class*="-phb-folded-"]')) unseen.add(said);
  }
  return [...unseen].filter(said => said && !seen.has(said));
}"""
"""What is said nowhere in sight, besides folds and the buttons that only show where the browser can read aloud."""
UNFOLD = """async folded => {
  folded.querySelector('summary').click();
  const tall = after => new Promise(done => setTimeout(() => done(folded.offsetHeight), after));
  return [await tall(120), await tall(900)];
}"""


@pytest.fixture(scope="module")
def desk(browser, server) -> Iterator[BrowserContext]:
    """One visitor's browser for all these pages: what was fetched once is not fetched again."""
    context = browser.new_context(
        base_url=server.url, bypass_csp=True, locale="en-GB", reduced_motion="reduce"
    )
    context.set_default_timeout(20_000)
    yield context
    context.close()


@pytest.fixture(scope="module")
def drawn(desk) -> Callable[[str], Page]:
    """``drawn("compare")``: that page with everything that folds opened. Each is drawn once, in a tab of its own."""

    @cache
    def draw(name: str) -> Page:
        page = desk.new_page()
        page.goto("/guide?view=all" if name == "meaning, answered" else ADDRESSES[name])
        wait_until_idle(page)
        if name == "meaning, answered":
            for answer in ("A child under 16", "Nights", "Too many people come"):
                pick(page, answer)
            page.get_by_role("link", name="See what it means for you").click()
            heading(page).filter(has_text="What it means").wait_for()
            wait_until_idle(page)
        if name == "a worry, answered":
            pick(page, "18 or over")
            pick(page, "Yes")
            page.locator(".phb-answer").wait_for()
            wait_until_idle(page)
        page.locator("main details:not(.phb-menu-narrow)").evaluate_all(
            "all => all.forEach(one => one.open = true)"
        )
        return page

    def at_front(name: str) -> Page:
        page = draw(name)
        page.bring_to_front()
        return page

    return at_front


def look_by(page: Page, scheme: str) -> None:
    """Change between light and dark, as a device does at dusk, and wait until the page has followed."""
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function(
        "paper => getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor === paper",
        arg=PAPER[scheme],
    )
    wait_until_idle(page)


def expect_no_sideways_scroll(page: Page) -> None:
    """Once a picture has had the time to take its new width."""
    page.wait_for_function(FITS, timeout=5_000)


@pytest.mark.parametrize("name", ADDRESSES)
def test_no_page_has_a_fault_that_axe_finds(drawn, axe_faults, name):
    """Everything on a small phone by day and on a desk by night; the colours alone the other way round."""
    page, found = drawn(name), {}
    for width, scheme, rules in (
        (320, "light", RULES),
        (320, "dark", COLOURS),
        (1280, "dark", RULES),
        (1280, "light", COLOURS),
    ):
        page.set_viewport_size({"width": width, "height": 800})
        look_by(page, scheme)
        found[f"{width} {scheme}"] = axe_faults(page, rules)

    assert {at: faults for at, faults in found.items() if faults} == {}


@pytest.mark.parametrize("name", ADDRESSES)
def test_every_page_fits_a_small_phone_and_its_links_and_controls_can_be_told_and_hit(drawn, name):
    page, unseen = drawn(name), []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        wait_until_idle(page)

        expect_no_sideways_scroll(page)
        assert page.evaluate(AMBIGUOUS) == [], f"{width}: the same words lead to different places"
        assert page.evaluate(SMALL) == [], f"{width}: too small to hit"
        unseen.append({*page.evaluate(UNSEEN)})
    assert set.intersection(*unseen) == set(), "it is there, and nobody sees it at any width"
    assert heading(page).count() == 1
    assert page.evaluate("document.documentElement.lang") == "en-GB"


def test_the_menu_of_a_phone_has_no_fault_when_it_is_open(drawn, axe_faults):
    page = drawn("start")
    page.set_viewport_size({"width": 320, "height": 800})
    page.get_by_text("Menu", exact=True).click()

    assert axe_faults(page) == []
    expect_no_sideways_scroll(page)
    assert page.evaluate(SMALL) == []
    page.get_by_text("Menu", exact=True).click()


@pytest.mark.parametrize("path", ["/stories", "/take"])
def test_what_unfolds_does_so_at_once_for_whoever_wants_less_motion(page, open_page_at, path):
    """A press while it moved would miss what it was meant for."""
    open_page_at(page, path)

    soon, later = page.locator('[class*="st-key-phb-"] details').first.evaluate(UNFOLD)

    assert soon == later > 60


def test_every_page_has_a_title_of_its_own(drawn):
    titles = {name: drawn(name).title() for name in ADDRESSES if name not in STATES}

    same = {
        title: [name for name in titles if titles[name] == title]
        for title in titles.values()
        if list(titles.values()).count(title) > 1
    }
    assert same == {}


def test_no_page_asks_anyone_but_our_own_server(desk, server, open_page_at):
    """The test of the ground looks at the start page. This one also draws a chart and fills in the guide."""
    page, asked = desk.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))

    for name in ("guide, all at once", "one story", "help", "sources"):
        open_page_at(page, ADDRESSES[name])

    hosts = {urlsplit(url).netloc for url in asked if not url.startswith(("blob:", "data:"))}
    assert hosts == {f"{server.host}:{server.port}"}
    page.close()
