"""Every page says when it was last gone over, and says so plainly once that is longer ago than it should be."""

from datetime import date

import pytest

from phb.ui import shell, store
from phb.ui.store import ContentStore
from phb.views.say import day, say
from tests.pages.conftest import PAGES, ROOT, go_to, markup

IN_TIME, LATE = date(2026, 11, 22), date(2040, 1, 1)
"""A day on which nothing in our content is overdue, and one on which all of it is."""


@pytest.fixture
def open_on(open_page, monkeypatch):
    """``open_on(date, "help")``: a visit on that day."""

    def open_it(today: date, name: str = ""):
        monkeypatch.setattr(store, "LOOK_EVERY", 0)
        held = ContentStore(ROOT / "content", today=lambda: today)
        monkeypatch.setattr(shell, "content_store", held)
        return open_page(name)

    return open_it


@pytest.mark.parametrize(("today", "is_told"), [(IN_TIME, False), (LATE, True)], ids=str)
def test_every_page_says_that_it_is_overdue_once_it_is_and_not_before(
    open_on, content, today, is_told
):
    app = open_on(today)
    banner = content.words["page-overdue"].split("{")[0]

    told = {name: banner in markup(go_to(app, name)) for name in PAGES}

    assert told == dict.fromkeys(PAGES, is_told)


def test_the_banner_stands_above_the_heading_with_the_day_that_was_missed(open_on, content):
    shown = markup(open_on(LATE, "compare"))

    due = day(content.kept["options.yaml"].check_again)
    banner = say(content, "page-overdue", date=due)
    assert banner in shown
    assert shown.index(banner) < shown.index("<h1")


def test_every_page_says_at_its_foot_when_it_was_gone_over_and_is_due_again(open_on, content):
    app = open_on(IN_TIME)
    begins = content.words["page-gone-over"].split("{")[0]
    for name in PAGES:
        shown = markup(go_to(app, name))

        assert begins in shown, name
        assert shown.rindex(begins) > shown.index("</h1>"), name
        assert shown.rindex(begins) < shown.index("phb-foot"), name


def test_an_overdue_source_says_so_where_it_is_listed(open_on, content):
    app = open_on(LATE)
    source = content.source("nhse-options")
    said = say(content, "source-overdue", date=day(source.check_again))

    for name in ("compare", "sources"):
        assert said in markup(go_to(app, name)), name
    assert said not in markup(go_to(open_on(IN_TIME), "sources"))
