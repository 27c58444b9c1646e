"""A paper in a real browser: what the printer gives, and what can be saved, with the server there or not."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import IDLE, PHONE, wait_until_idle
from tests.browser.running import Server, start_server, stop_server
from tests.content.minimal import SHEET
from tests.ui.folders import own_copy

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def with_sheet(tmp_path_factory) -> Iterator[Server]:
    """A server whose content has one more sheet, of two pages."""
    folder = own_copy(ROOT / "content", tmp_path_factory.mktemp("papers"))
    (folder / "sheets").mkdir(exist_ok=True)
    text = SHEET.replace("[rules, report]", "nhse-options").replace("rules", "report-2025")
    text = text.replace("blank-rows: 2", "blank-rows: 20")
    (folder / "sheets/a-trial.yaml").write_text(text)
    running = start_server(content=folder)
    yield running
    stop_server(running)


@pytest.fixture
def sheet(browser, with_sheet) -> Iterator[Page]:
    context = browser.new_context(base_url=with_sheet.url, viewport=PHONE, bypass_csp=True)
    page = context.new_page()
    page.goto("/sheet?sheet=a-trial")
    wait_until_idle(page)
    expect(page.locator(".phb-papers a")).to_have_count(3)
    yield page
    context.close()


def test_the_sheet_of_every_size_has_no_fault_that_axe_finds(sheet, axe_faults):
    assert axe_faults(sheet) == []
    sheet.get_by_text("Large print", exact=True).click()
    expect(sheet.locator(".phb-paper-large")).to_have_count(1)
    assert axe_faults(sheet) == []
    assert sheet.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_the_printer_gives_the_paper_and_nothing_of_the_page_round_it(sheet):
    made = PdfReader(io.BytesIO(sheet.pdf(prefer_css_page_size=True)))

    text = "\n".join(page.extract_text() for page in made.pages)
    assert len(made.pages) == 2
    assert {tuple(round(float(s)) for s in page.mediabox) for page in made.pages} == {
        (0, 0, 595, 842)
    }
    assert "What to take along." in text
    assert "Page 1 of 2" in text
    for word in ("Menu", "Clear my answers", "Large print", "Your privacy"):
        assert word not in text, word


def test_every_file_is_in_the_page_already_and_opens_without_the_server(sheet, with_sheet):
    asked: list[str] = []
    sheet.on("request", lambda request: asked.append(request.url))
    sheet.context.set_offline(True)
    begins = {".pdf": b"%PDF", ".html": b"<!doctype html>", ".txt": b"For a meeting"}

    for link in sheet.locator(".phb-papers a").all():
        with sheet.expect_download() as waiting:
            link.click()
        saved = Path(waiting.value.path()).read_bytes()
        name = waiting.value.suggested_filename
        assert Path(name).stem == "a-trial"
        assert saved.startswith(begins.pop(Path(name).suffix))

    assert begins == {}
    assert [url for url in asked if not url.startswith(("blob:", "data:"))] == []
    sheet.context.set_offline(False)
    sheet.wait_for_function(IDLE)
    assert "a-trial" not in with_sheet.log.read_text(errors="replace")
