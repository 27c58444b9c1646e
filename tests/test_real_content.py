"""What the site's pages rest on is there, or is told before readers meet the gap."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from phb.content.library import SITE_PAGES, TEXT_PAGES
from phb.content.load import load_content

ROOT = Path(__file__).parents[1]


def problems_of(folder):
    loaded = load_content(folder)
    return loaded.content, [(p.code, p.file) for p in loaded.problems if p.severity == "must-fix"]


@pytest.fixture
def real(tmp_path):
    """A copy of the content that readers see."""
    return Path(shutil.copytree(ROOT / "content", tmp_path / "content"))


def test_every_page_of_the_site_and_no_other_may_be_linked_to():
    assert sorted(SITE_PAGES) == sorted(path.stem for path in (ROOT / "pages").glob("*.py"))


@pytest.mark.parametrize("page", TEXT_PAGES)
def test_a_page_that_every_foot_leads_to_is_missed(real, page):
    (real / "pages" / f"{page}.md").unlink()

    assert problems_of(real) == (None, [("FILE-1", f"pages/{page}.md")])


@pytest.mark.parametrize("link", ["/stroies", "/stroies?story=x", "/guide/now"])
def test_a_link_to_a_page_that_is_not_there_is_told(real, link):
    about = real / "pages" / "about.md"
    about.write_text(about.read_text(encoding="utf-8") + f"\n[here]({link})\n", encoding="utf-8")

    assert problems_of(real) == (None, [("LINK-4", "pages/about.md")])


def test_a_tender_answer_that_is_not_there_is_told(real):
    change(real / "questions.yaml", "tender: fast-track", "tender: fast-trakc")

    assert problems_of(real) == (None, [("POINT-3", "questions.yaml")])


def test_two_options_may_not_look_alike(real):
    change(real / "options.yaml", "mark: square", "mark: circle")

    assert problems_of(real) == (None, [("ID-6", "options.yaml")])


def change(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_nothing_that_readers_see_is_overdue_today():
    loaded = load_content(ROOT / "content", today=date.today())
    overdue = [
        f"content/{p.file}, line {p.line}: {p.wrong}" for p in loaded.problems if p.code == "DUE-1"
    ]

    assert overdue == [], (
        "Somebody has to go over these against their sources, put right what has changed, and then set"
        ' "checked-on:", "checked-by:" and a later "check-again:". Until then readers see a banner.'
    )


def test_there_is_nothing_to_mend_and_nothing_to_check():
    found = load_content(ROOT / "content").problems

    assert [f"{p.file}:{p.line} {p.wrong}" for p in found if p.severity != "idea"] == []
