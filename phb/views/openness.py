"""What the site tells of itself: who is behind it, and how far it meets the standards for aids to a decision."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import get_args

from phb.content.library import Content
from phb.content.openness_models import Item, Standard, Status, Tested
from phb.content.records import NOT_STATED
from phb.text.html import Html, element, items, join
from phb.text.markdown import markdown, markdown_line
from phb.views.cited import Cited, claims
from phb.views.say import say
from phb.views.sections import section, titled
from phb.views.tables import stacking_table
from phb.views.texts import text_page


def about_page(content: Content) -> Html:
    """The page's text, then who is behind the site, fact by fact."""
    cited = Cited(content)
    rows = (
        join(element("dt", say(content, f"publisher-{name}")), element("dd", fact))
        for name, fact in _facts(content, cited)
    )
    return join(
        text_page(content, content.page("about")),
        section(content, "publisher", element("dl", *rows, class_="phb-facts")),
        cited.section(),
    )


def standards_page(content: Content) -> Html:
    """Each standard with its count and its table, what is not met before what is."""
    cited = Cited(content)
    return join(
        *(_standard(content, standard, cited) for standard in content.standards),
        cited.section(),
    )


def _facts(content: Content, cited: Cited) -> Iterator[tuple[str, Html]]:
    told = content.publisher
    yield "publisher", _stated(content, told.publisher)
    yield "contact", _stated(content, told.contact)
    yield "made-by", _stated(content, told.made_by)
    yield "made-by-knows", _stated(content, told.made_by_knows)
    yield "paid-by", _stated(content, told.paid_by)
    yield "interests", claims(cited, told.interests, class_="phb-spaced")
    yield "checks", _stated(content, told.checking.who)
    yield "how-often", _stated(content, told.checking.how_often)
    yield "sooner", _list(content, told.checking.sooner)
    yield "reading-level", _stated(content, told.reading_level)
    yield "tested", _tested(content, told.tested)
    if told.still_to_test:
        yield "still-to-test", _list(content, told.still_to_test)


def _stated(content: Content, text: str) -> Html:
    if text == NOT_STATED:
        return join(say(content, "publisher-not-stated"))
    return markdown_line(text)


def _list(content: Content, texts: Iterable[str]) -> Html:
    return items(_stated(content, text) for text in texts)


def _tested(content: Content, tested: tuple[Tested, ...]) -> Html:
    if not tested:
        return element("b", say(content, "publisher-not-tested"))
    return items(
        join(element("b", f"{t.with_whom}, {t.when}. "), _stated(content, t.found)) for t in tested
    )


def _standard(content: Content, standard: Standard, cited: Cited) -> Html:
    order = get_args(Status)
    columns = [say(content, f"standards-{name}") for name in ("asks", "status", "how")]
    return titled(
        standard.name,
        f"standard-{standard.id}",
        markdown(standard.about, top_heading=3),
        element("p", element("b", _count(content, standard)), cited.mark(standard.source)),
        stacking_table(
            say(content, "standards-caption", name=standard.name),
            columns,
            [
                _row(content, item)
                for item in sorted(standard.items, key=lambda item: order.index(item.status))
            ],
        ),
    )


def _count(content: Content, standard: Standard) -> str:
    """How many of those that apply are met, partly met and not met yet."""
    count = Counter(item.status for item in standard.items)
    return say(
        content,
        "standards-count",
        met=count["met"],
        partly=count["partly"],
        not_yet=count["not-yet"],
        total=len(standard.items) - count["does-not-apply"],
    )


def _row(content: Content, item: Item) -> tuple[Html, Html, Html]:
    return (
        join(element("span", item.id.upper(), class_="phb-quiet"), " ", markdown_line(item.says)),
        element("b", say(content, f"status-{item.status}")),
        markdown_line(item.how),
    )
