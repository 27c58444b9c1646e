"""The start page and the page behind each of its three doors."""

from phb.content.library import Content
from phb.content.models import Option
from phb.content.page_models import Door
from phb.text.html import Html, element, items, join, link
from phb.views.cited import Cited, claims
from phb.views.gloss import Glosses
from phb.views.marks import option_name
from phb.views.say import say

FIRST_STEP = {"family": "/guide", "nurse": "/compare", "discharge": "/stories?who-for=child"}
"""Where each door's first step leads."""


def doors(content: Content) -> Html:
    """The three ways in, side by side and alike."""
    return element(
        "section",
        element("p", link(say(content, "door-next-asked"), "/asked")),
        element("h2", say(content, "doors-heading"), id="phb-doors"),
        element("div", *(_door(door) for door in content.doors), class_="phb-doors"),
        class_="phb-section",
        aria_labelledby="phb-doors",
    )


def in_a_minute(content: Content) -> Html:
    """What a personal health budget is, in a few lines."""
    return element(
        "section",
        element("h2", say(content, "minute-heading"), id="phb-minute"),
        Glosses(content).blocks(say(content, "minute-text"), top_heading=3),
        class_="phb-section",
        aria_labelledby="phb-minute",
    )


def six_ways(content: Content, options: tuple[Option, ...]) -> Html:
    """The six ways by name, in the order given, and that the order means nothing."""
    return element(
        "section",
        element("h2", say(content, "six-ways-heading"), id="phb-six"),
        element("p", say(content, "mixed-order")),
        items(
            (
                link(option_name(option), f"/options?option={option.id}", class_="phb-way")
                for option in options
            ),
            class_="phb-ways",
        ),
        class_="phb-section",
        aria_labelledby="phb-six",
    )


def door_page(content: Content, door: Door) -> Html:
    """What to know and do first for the person who took this door."""
    cited = Cited(content)
    return join(
        element(
            "p", link(door.first, FIRST_STEP[door.id], class_="phb-button"), class_="phb-first"
        ),
        element("h2", say(content, "door-tips-heading")),
        claims(cited, door.tips, class_="phb-spaced"),
        element("h2", say(content, "door-next-heading")),
        items(_next(content, door)),
        cited.section(),
    )


def _next(content: Content, door: Door) -> list[Html]:
    guide = "/guide?view=all" if door.id == "nurse" else "/guide"
    return [
        link(say(content, f"door-next-{name}"), to)
        for name, to in (
            ("guide", guide),
            ("options", "/options"),
            ("compare", "/compare"),
            ("stories", "/stories"),
            ("asked", "/asked"),
            ("steps", "/steps"),
        )
    ]


def _door(door: Door) -> Html:
    return element(
        "a",
        element("span", door.name, class_="phb-door-name"),
        element("span", door.says, class_="phb-door-says"),
        href=f"/door?for={door.id}",
        class_="phb-door",
    )
