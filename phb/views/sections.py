"""A long page in parts: each with its heading, and a list of them at the top."""

from collections.abc import Iterable

from phb.content.library import Content
from phb.text.html import Html, Part, element, items, link
from phb.views.say import say


def section(content: Content, name: str, *parts: Part) -> Html:
    """One part of a page, under the word ``<name>-heading``. A link to ``#phb-<name>`` leads there."""
    return titled(say(content, f"{name}-heading"), f"phb-{name}", *parts)


def titled(heading: str, id_: str, *parts: Part) -> Html:
    """One part of a page under a heading of its own, with the id that links lead to."""
    return element(
        "section",
        element("h2", heading, id=id_),
        *parts,
        class_="phb-section",
        aria_labelledby=id_,
    )


def on_this_page(content: Content, names: Iterable[str]) -> Html:
    """Links to the sections of these names."""
    return contents_of(
        content, ((say(content, f"{name}-heading"), f"#phb-{name}") for name in names)
    )


def contents_of(content: Content, parts: Iterable[tuple[str, str]]) -> Html:
    """Links to parts of a page, each with its words and its place."""
    label = say(content, "on-this-page")
    return element(
        "nav",
        element("p", label, aria_hidden="true"),
        items(link(words, place) for words, place in parts),
        class_="phb-contents",
        aria_label=label,
    )


def fold(heading: str, *parts: Part, class_: str = "phb-fold", **attributes: str) -> Html:
    """Something that opens when its heading is pressed."""
    return element("details", element("summary", heading), *parts, class_=class_, **attributes)
