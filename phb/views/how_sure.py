"""A verdict at a glance, and how surely what is behind it was read."""

from collections.abc import Iterable

from phb.content.library import Content
from phb.content.records import Claim
from phb.content.sure_enough import sources_of
from phb.text.html import Html, element, items, join
from phb.views.say import say


def verdict_mark(words: str, verdict: str) -> Html:
    """The verdict's words, in a border that tells it from the other verdicts."""
    return element("span", words, class_=f"phb-verdict phb-verdict-{verdict}")


def how_sure(content: Content, rule: Iterable[Claim]) -> Html:
    """The title of each source behind a rule, and how surely it was read."""
    return items(
        join(
            element("div", source.title),
            element("div", say(content, f"confidence-{source.confidence}"), class_="phb-quiet"),
        )
        for source in map(content.source, sources_of(rule))
    )
