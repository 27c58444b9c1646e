"""What holds on each page, whoever opens it and with whatever address."""

import re

import pytest

from tests.pages.conftest import PAGES, go_to, markup
from tests.views.test_raw_markdown import RAW

ADDRESSES = [
    *((name, {}) for name in PAGES),
    *(("door", {"for": door}) for door in ("family", "nurse", "discharge")),
    ("guide", {"view": "all"}),
    ("talk", {"view": "family"}),
    ("worry", {"check": "paying-family"}),
    ("whatif", {"what": "someone-dies"}),
]
UNKNOWN = [
    ("stories", {"story": "nope"}),
    ("stories", {"who-for": "nope", "option": "<script>"}),
    ("options", {"option": "nope"}),
    ("guide", {"question": "nope"}),
    ("guide", {"view": "nope"}),
    ("door", {"for": "nope"}),
    ("talk", {"view": "nope"}),
    ("worry", {"check": "nope"}),
    ("whatif", {"what": "nope"}),
]


@pytest.mark.parametrize(("name", "query"), ADDRESSES, ids=str)
def test_every_page_opens_with_one_heading_and_no_failure(open_page, name, query):
    app = open_page(name, **query)

    assert not app.exception
    assert markup(app).count("<h1") == 1
    assert "{" not in markup(app), "a word was not filled in"
    assert RAW.search(" ".join(words_of(app))) is None, "Markdown is shown as it is typed"


@pytest.mark.parametrize(("name", "query"), UNKNOWN, ids=str)
def test_an_address_with_an_unknown_name_shows_what_there_is(open_page, name, query):
    app = open_page(name)
    title, words = heading(app), words_of(app)

    go_to(app, name, **query)

    assert not app.exception
    assert "<script" not in markup(app)
    assert heading(app) == title
    assert words_of(app) == words


@pytest.mark.parametrize("name", ["", "options", "compare", "meaning", "talk"])
def test_every_option_is_named_on_every_page_that_is_about_options(open_page, content, name):
    shown = markup(open_page(name))

    missing = [o.id for o in content.options if o.name not in shown and o.short_name not in shown]
    assert missing == []


def test_every_option_and_every_story_has_a_page(open_page, content):
    app = open_page()
    for key, things in (("option", content.options), ("story", content.stories)):
        page = "options" if key == "option" else "stories"
        for thing in things:
            go_to(app, page, **{key: thing.id})

            assert not app.exception, thing.id
            title = thing.name if key == "option" else thing.title
            assert heading(app) == title.replace("'", "&#x27;"), thing.id


def test_an_option_page_leads_to_all_the_others(open_page, content):
    shown = markup(open_page("options", option="notional"))

    ways_on = shown[shown.index('id="phb-others"') :]
    others = [o.id for o in content.options if f'href="/options?option={o.id}"' in ways_on]
    assert others == [o.id for o in content.options if o.id != "notional"]


def test_the_order_of_the_options_stays_the_same_through_a_visit(open_page, content):
    app = open_page()
    first = order_on(app, content)

    go_to(app, "compare")
    go_to(app, "")

    assert order_on(app, content) == first


def test_no_option_comes_first_for_everyone(open_page, content):
    first = {order_on(open_page(), content)[0] for _ in range(12)}

    assert len(first) > 1


def test_the_door_that_was_taken_changes_words_and_no_facts(open_page, content):
    child = content.question("who-for")
    app = open_page("door", **{"for": "discharge"})

    go_to(app, "guide")

    assert child.for_discharge.why in markup(app).replace("&#x27;", "'")
    assert app.radio(key="phb-ask-who-for").options[:-1] == list(child.answers.values())


def heading(app) -> str:
    shown = markup(app)
    return shown[shown.index("<h1") : shown.index("</h1>")].split(">", 1)[1]


def words_of(app) -> list[str]:
    """The words that a reader sees, without the markup round them."""
    return re.sub(r"<[^>]*>", " ", markup(app)).split()


def order_on(app, content) -> list[str]:
    shown = markup(app)
    return sorted(
        (o.id for o in content.options), key=lambda o: shown.index(f"/options?option={o}")
    )
