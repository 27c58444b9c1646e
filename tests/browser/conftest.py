"""The real server, a phone's page, how to open one of ours, and how to check it with axe."""

import shutil
from collections.abc import Iterator, Mapping

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.running import Server, start_server, stop_server

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

PHONE = {"width": 390, "height": 844}
IDLE = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  return !!app && app.getAttribute('data-test-script-state') === 'notRunning'
    && app.getAttribute('data-test-connection-state') === 'CONNECTED';
}"""
"""Streamlit marks its root with what its script is doing. The one internal name that tests lean on."""

LISTENING = "() => window.phbKeeper?.screen !== undefined"
"""Our own script is loaded after the page is drawn: until then nothing listens for a link, a print or a pick."""

RULES = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
}
TALLEST = 40_000
HEIGHT = """() => Math.max(document.documentElement.scrollHeight,
  ...[...document.querySelectorAll('main, [data-testid="stMain"]')].map(e => e.scrollHeight)) + 120"""


def pytest_collection_modifyitems(items):
    """Every test in this folder needs a browser."""
    for item in items:
        if "tests/browser/" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The explorer with its own content, or that in PHB_CONTENT. One for all tests: leave it as you found it."""
    try:
        running = start_server()
    except RuntimeError as why:
        pytest.fail(str(why), pytrace=False)
    yield running
    stop_server(running)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium: the one on the PATH, else Playwright's own."""
    own = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=own, args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """A page on a phone, with nothing kept from any other test. ``page.goto("/guide")`` is ours.

    Axe has to be let in, so the page's own content security policy is lifted; test_front.py tries that.
    """
    context = browser.new_context(
        base_url=server.url,
        viewport=PHONE,
        bypass_csp=True,
        locale="en-GB",
        reduced_motion="reduce",
    )
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()


@pytest.fixture
def open_page_at():
    """``open_page_at(page, "/guide")``: open it and wait until everything is drawn."""

    def open_it(page: Page, path: str = "/") -> Page:
        page.goto(path)
        wait_until_idle(page)
        return page

    return open_it


def wait_until_idle(page: Page) -> None:
    """Until the server has drawn what there is to draw, and our script listens."""
    page.wait_for_function(IDLE)
    page.wait_for_function(LISTENING)
    expect(page.locator('[data-testid="stSkeleton"]')).to_have_count(0)


@pytest.fixture
def axe_faults():
    """``axe_faults(page)``: what axe finds against WCAG 2.2 A and AA and its own advice, a line for each.

    Empty is good. ``axe_faults(page, rules)`` looks at these rules alone, named as axe's runOnly does.
    """
    from axe_playwright_python.sync_playwright import Axe

    def faults(page: Page, rules: Mapping[str, object] = RULES) -> list[str]:
        # Streamlit scrolls inside its main part, and axe skips the contrast of what is scrolled out of sight.
        before = page.viewport_size
        page.set_viewport_size(before | {"height": min(page.evaluate(HEIGHT), TALLEST)})
        wait_until_idle(page)
        found = Axe().run(page, options={"runOnly": rules})
        page.set_viewport_size(before)
        return [
            f"{rule['id']}: {rule['help']}: {node['target']} {node['html'][:160]}"
            for rule in found.response["violations"]
            for node in rule["nodes"]
        ]

    return faults
