"""A paper in a real browser: what the printer gives, and what can be saved, with the server there or not."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from phb.paper.signs import with_signs
from phb.paper.summary import blank, summary
from phb.paper.to_html import whole_page
from tests.browser.conftest import IDLE, PHONE, wait_until_idle
from tests.browser.running import Server, start_server, stop_server
from tests.content.minimal import SHEET
from tests.guide.build import answers_of
from tests.ui.folders import own_copy

ROOT = Path(__file__).parents[2]
MOTHER = answers_of(
    who_for="child",
    where_now="hospital",
    changing=["first-home"],
    help_with=["health-tasks", "nights", "family-break"],
    someone_in_mind=["relative-elsewhere"],
    how_soon="weeks",
    time_to_run="no",
    cover_at_home="short-time",
    same_faces="a-lot",
    back_up="a-lot",
)


@pytest.fixture(scope="module")
def with_sheet(tmp_path_factory) -> Iterator[Server]:
    """A server whose content has one more sheet, of two pages."""
    folder = own_copy(ROOT / "content", tmp_path_factory.mktemp("papers"))
    (folder / "sheets").mkdir(exist_ok=True)
    text = SHEET.replace("[rules, report]", "nhse-options").replace("rules", "report-2025")
    text = text.replace("blank-rows: 2", "blank-rows: 20")
    text = text.replace("[Name]", f"[{', '.join(f'Name {n}' for n in range(20))}]")
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
    # The page goes on asking whether the line is back, and for nothing else.
    theirs = [url for url in asked if not url.endswith("/healthz")]
    assert [url for url in theirs if not url.startswith(("blob:", "data:"))] == []
    sheet.context.set_offline(False)
    sheet.wait_for_function(IDLE)
    assert "a-trial" not in with_sheet.log.read_text(errors="replace")


@pytest.fixture
def open_sheet(page):
    """``open_sheet("meeting", large=True)``: our own sheet in the size asked for."""

    def opened(name: str, *, large: bool = False) -> Page:
        page.goto(f"/sheet?sheet={name}")
        wait_until_idle(page)
        expect(page.locator(".phb-papers a")).to_have_count(3)
        if large:
            page.get_by_test_id("stRadioGroup").get_by_text("Large print", exact=True).click()
            expect(page.locator(".phb-paper-large")).to_have_count(1)
            wait_until_idle(page)
        return page

    return opened


@pytest.mark.parametrize(("name", "pages"), [("meeting", 2), ("tasks", 1), ("covered", 1)])
def test_a_sheet_to_fill_in_comes_out_of_the_printer_on_its_pages(open_sheet, name, pages):
    made = PdfReader(io.BytesIO(open_sheet(name).pdf(prefer_css_page_size=True)))

    assert len(made.pages) == pages


@pytest.mark.parametrize(("large", "pages"), [(False, 3), (True, 6)], ids=["normal", "large"])
@pytest.mark.parametrize("filled", [False, True], ids=["blank", "filled"])
def test_the_web_page_of_the_paper_prints_on_three_pages_and_six_in_large_print(
    browser, content, filled, large, pages
):
    document = summary(content, MOTHER, made=None, door="discharge") if filled else blank(content)
    page = browser.new_page()
    page.set_content(whole_page(with_signs(content, document), large=large))

    made = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    page.close()

    assert len(made.pages) <= pages


def test_large_print_is_not_made_smaller_to_fit_the_printers_page(open_sheet):
    made = PdfReader(io.BytesIO(open_sheet("meeting", large=True).pdf(prefer_css_page_size=True)))

    assert min(sizes_in(made)) >= 13.9, "14 point, but for rounding"


def sizes_in(made: PdfReader) -> set[float]:
    """Every size of letters on the paper itself, in points."""
    found: set[float] = set()

    def note(text, to_page, to_text, _font, size):
        if text.strip():
            found.add(abs(size * to_text[3] * to_page[3]))

    for page in made.pages:
        page.extract_text(visitor_text=note)
    return found


POKES_OUT = """() => {
  const paper = document.querySelector('.phb-paper');
  const edge = paper.getBoundingClientRect().right - parseFloat(getComputedStyle(paper).paddingRight);
  return [...paper.querySelectorAll('table, th, td')]
    .filter(one => one.getBoundingClientRect().right > edge + 1).map(one => one.textContent.slice(0, 40));
}"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll('.phb-paper *')]
  .filter(one => one.tagName !== 'STYLE' && [...one.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
  .map(one => parseFloat(getComputedStyle(one).fontSize) * 0.75))"""


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_no_table_pokes_out_of_the_paper_at_any_width_and_large_print_is_large(open_sheet, large):
    shown = open_sheet("meeting", large=large)

    for width in (320, 390, 480, 620, 700, 800, 1280):
        shown.set_viewport_size({"width": width, "height": 900})
        shown.wait_for_function("width => innerWidth === width", arg=width)
        assert shown.evaluate(POKES_OUT) == [], width
        assert shown.evaluate(SMALLEST) >= (13.99 if large else 9), width
