"""The page of a sheet: the paper with its ways out, and the list where no sheet is named."""

import pytest

from phb.ui import shell, store
from phb.ui.store import ContentStore
from tests.content.minimal import SHEET
from tests.pages.conftest import ROOT, go_to, markup
from tests.ui.folders import own_copy


@pytest.fixture
def open_sheet(open_page, tmp_path, monkeypatch):
    """``open_sheet(sheet="a-trial")``: the page of sheets, with one more sheet in the content."""
    folder = own_copy(ROOT / "content", tmp_path)
    (folder / "sheets").mkdir(exist_ok=True)
    text = SHEET.replace("[rules, report]", "nhse-options").replace("rules", "report-2025")
    (folder / "sheets/a-trial.yaml").write_text(text)
    monkeypatch.setattr(store, "LOOK_EVERY", 0)
    monkeypatch.setattr(shell, "content_store", ContentStore(folder))
    return lambda **query: open_page("sheet", **query)


def test_a_sheet_is_shown_as_the_paper_that_it_is(open_sheet, content):
    app = open_sheet(sheet="a-trial")

    assert not app.exception
    assert markup(app).count("<h1") == 1
    assert '<h2 class="phb-paper-title">For a meeting</h2>' in markup(app)
    assert content.words["paper-box"] in markup(app)
    assert "[" not in markup(app).split("phb-paper-title")[1].split("<style>")[0]


def test_large_print_is_one_press_away_and_nothing_is_picked_for_anybody(open_sheet):
    app = open_sheet(sheet="a-trial")
    assert "phb-paper-large" not in markup(app).replace(".phb-paper-large", "")

    app.radio(key="phb-ask---paper-size--a-trial").set_value("large").run()

    assert not app.exception
    assert 'class="phb-paper phb-paper-large"' in markup(app)


def test_no_button_that_would_leave_a_file_on_the_server_is_used(open_sheet):
    app = open_sheet(sheet="a-trial")

    assert not app.get("download_button")


@pytest.mark.parametrize("query", [{}, {"sheet": "nope"}, {"sheet": "<script>"}], ids=str)
def test_without_a_sheet_there_is_the_list_of_them(open_sheet, query):
    app = open_sheet(**query)

    assert not app.exception
    assert 'href="/sheet?sheet=a-trial"' in markup(app)
    assert "<script" not in markup(app)
    assert "phb-paper-title" not in markup(app)


def test_a_sheet_has_the_six_ways_in_the_mixed_order_of_the_visit(open_page, content):
    app = open_page("compare")
    seen = order_in(markup(app), content)

    assert order_in(markup(go_to(app, "sheet", sheet="ways-to-begin")), content) == seen


def order_in(shown: str, content) -> list[str]:
    return sorted(
        (o.short_name for o in content.options), key=lambda name: shown.index(f">{name}<")
    )


def test_a_sheet_says_at_its_foot_when_its_own_file_was_gone_over(open_sheet):
    app = open_sheet(sheet="a-trial")

    assert "21 May 2027" in markup(app).split("</style>")[-1]
