"""The start page and the page behind each of its three doors."""

from phb.content.library import GOING_HOME, Content
from phb.content.models import Option
from phb.content.page_models import Door
from phb.text.html import Html, element, items, join, link
from phb.views.asked import answer_address
from phb.views.cited import Cited, claims
from phb.views.frame import to_endoflife, to_letters
from phb.views.gloss import Glosses
from phb.views.marks import option_links
from phb.views.say import say
from phb.views.sections import section
from phb.views.short import to_short


def doors(content: Content) -> Html:
    """The three ways in, side by side and alike."""
    ways_in = element("div", *(_door(door) for door in content.doors), class_="phb-doors")
    return section(content, "doors", ways_in)


def to_short_answers(content: Content) -> Html:
    """For someone who came with one question, and for someone who was told no."""
    asked = link(say(content, "door-next-asked"), "/asked")
    return join(element("p", asked), element("p", to_letters(content)))


def in_a_minute(content: Content) -> Html:
    """What a personal health budget is, in a few lines."""
    text = Glosses(content).blocks(say(content, "minute-text"), top_heading=3)
    return section(content, "minute", text)


def six_ways(content: Content, options: tuple[Option, ...]) -> Html:
    """The six ways by name, in the order given, and that the order means nothing."""
    order = element("p", say(content, "mixed-order"))
    return section(content, "six-ways", order, option_links(options))


def door_page(content: Content, door: Door) -> Html:
    """What to know and do first for the person who took this door."""
    cited = Cited(content)
    return join(
        element("p", link(door.first, door.page, class_="phb-button"), class_="phb-first"),
        to_short_answers(content),
        *((to_short(content), _to_say_no(content)) if door.id in ("family", GOING_HOME) else ()),
        element("h2", say(content, "door-tips-heading")),
        claims(cited, door.tips, class_="phb-spaced"),
        element("h2", say(content, "door-next-heading")),
        items(_next(content, door)),
        element("p", to_endoflife(content)) if door.id == "family" else None,
        cited.section(),
    )


def _to_say_no(content: Content) -> Html:
    return element("p", link(say(content, "door-say-no"), answer_address("say-no")))


def _next(content: Content, door: Door) -> list[Html]:
    guide = "/guide?view=all" if door.id == "nurse" else "/guide"
    talk = (("talk", "/talk"),) if door.id == "nurse" else ()
    return [
        link(say(content, f"door-next-{name}"), to)
        for name, to in (
            *talk,
            ("guide", guide),
            ("options", "/options"),
            ("compare", "/compare"),
            ("stories", "/stories"),
            ("mix", "/mix"),
            ("worry", "/worry"),
            ("whatif", "/whatif"),
            ("money", "/money"),
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
