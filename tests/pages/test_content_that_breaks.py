"""What readers see while an editor's mistake stands in the content folder."""

import pytest

from phb.ui import shell, store
from phb.ui.store import ContentStore
from tests.pages.conftest import ROOT, go_to, markup
from tests.ui.folders import broken, mended, own_copy


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A copy of our content that the pages read, looked at anew for every page drawn."""
    copy = own_copy(ROOT / "content", tmp_path)
    monkeypatch.setattr(store, "LOOK_EVERY", 0)
    monkeypatch.setattr(shell, "content_store", ContentStore(copy))
    return copy


def test_a_mistake_while_serving_changes_nothing_for_readers(open_page, folder):
    app = open_page("options")
    before = markup(app)

    broken(folder)
    go_to(app, "options")

    assert not app.exception
    assert markup(app) == before


def test_a_mended_edit_shows_on_the_next_page_drawn(open_page, folder):
    app = open_page()
    broken(folder)
    go_to(app, "")

    mended(folder, site_name="Another name")
    go_to(app, "")

    assert "Another name" in markup(app)


def test_answers_outlive_a_change_of_the_content(open_page, folder):
    app = open_page("guide")
    app.radio(key="phb-ask-who-for").set_value("child").run()

    mended(folder, site_name="Another name")
    go_to(app, "guide", question="who-for")

    assert "Another name" in markup(app)
    assert app.radio(key="phb-ask-who-for").value == "child"


@pytest.mark.parametrize("page", ["", "guide", "stories", "about"])
def test_a_folder_broken_from_the_start_gives_one_plain_sentence(open_page, folder, page):
    broken(folder)

    app = open_page(page)

    assert not app.exception
    assert [title.value for title in app.title] == ["Back soon"]
    assert len(app.markdown) == 1
    assert "yaml" not in app.markdown[0].value.lower()
    assert markup(app) == ""


def test_the_pages_come_back_by_themselves_once_the_folder_is_mended(open_page, folder):
    broken(folder)
    app = open_page("about")

    mended(folder)
    go_to(app, "about")

    assert markup(app).count("<h1") == 1
    assert not app.title
