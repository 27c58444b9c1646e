"""What stands round every page: the name, the menu, the foot."""

from phb.content.library import Content
from phb.text.html import Html, element, items, join, link
from phb.text.markdown import markdown_line
from phb.views.say import say

MENU = (
    *("guide", "meaning", "take", "options", "compare", "stories", "asked"),
    *("mix", "worry", "home", "steps", "words", "help"),
)
FOOT = (
    *("help", "talk", "home", "short", "endoflife", "sheet"),
    *("letters", "whatif", "jobs", "employer", "money"),
    *("about", "standards", "evidence", "privacy", "accessibility", "sources"),
)


WAY_OUT = "https://www.bbc.co.uk/weather"
"""Where "Exit this page" leads: a page that many people open and that says nothing of the one who does."""


def top_bar(content: Content, here: str) -> Html:
    """The site's name and its menu: in a row where there is room, else behind one button."""
    entries = items(_menu_link(content, name, here) for name in MENU)
    return element(
        "div",
        link(say(content, "site-name"), "/", class_="phb-home", aria_current=_current("", here)),
        exit_link(content),
        element("nav", entries, class_="phb-menu-wide", aria_label=say(content, "menu")),
        element(
            "details",
            element("summary", say(content, "menu")),
            element("nav", entries, aria_label=say(content, "menu")),
            class_="phb-menu-narrow",
        ),
        class_="phb-top",
    )


def exit_link(content: Content) -> Html:
    """The way off this site at one press. The keeper clears what the tab holds as it is followed."""
    return link(say(content, "exit-page"), WAY_OUT, class_="phb-exit", rel="noreferrer")


def foot(content: Content) -> Html:
    """What holds everywhere: for England, informs and does not decide, and the pages about the site."""
    return element(
        "div",
        element("p", say(content, "foot-informs")),
        element("p", say(content, "foot-england")),
        element(
            "nav",
            items(link(say(content, f"menu-{name}"), f"/{name}") for name in FOOT),
            aria_label=say(content, "foot-menu"),
        ),
        class_="phb-foot",
    )


def page_heading(content: Content, heading: str, *, screen: str, lead: str = "") -> Html:
    """The page's one h1, with a line under it. ``screen`` tells the keeper that it has been drawn."""
    return element(
        "div",
        element("h1", heading),
        element("p", markdown_line(lead), class_="phb-lead") if lead else None,
        read_aloud(content),
        class_="phb-heading",
        data_screen=screen,
    )


def read_aloud(content: Content) -> Html:
    """Buttons that have the page read out. They show where the browser has a voice of its own, and not elsewhere."""
    buttons = (
        element("button", say(content, f"aloud-{what}"), type="button", data_aloud=what)
        for what in ("start", "pause", "on", "stop")
    )
    return element("div", *buttons, class_="phb-aloud")


def decision(content: Content) -> Html:
    """What there is to decide and what there is not, wherever the six ways stand side by side."""
    return element("p", say(content, "decision"), class_="phb-decision")


def notice(*parts: str) -> Html:
    """Something set apart from the text around it."""
    return element(
        "div", *(element("p", markdown_line(part)) for part in parts), class_="phb-notice"
    )


def to_endoflife(content: Content) -> Html:
    """The way to the page for when somebody is near the end of life, or has died."""
    return link(say(content, "to-endoflife"), "/endoflife")


def to_letters(content: Content) -> Html:
    """The way to the letters to send."""
    return link(say(content, "to-letters"), "/letters")


def to_employer(content: Content) -> Html:
    """The way to the steps of somebody who is about to employ."""
    return link(say(content, "to-employer"), "/employer")


def to_whatif(content: Content) -> Html:
    """The way to what each of the six ways can mean when something changes."""
    return link(say(content, "to-whatif"), "/whatif")


def to_mix(content: Content) -> Html:
    """The way to putting the parts of a life into different ways."""
    return link(say(content, "to-mix"), "/mix")


def to_jobs(content: Content) -> Html:
    """The way to the jobs of a week in each of the six ways."""
    return link(say(content, "to-jobs"), "/jobs")


def crumb(text: str, to: str) -> Html:
    """The way back to the page above this one."""
    return element("p", link(join("\u2190 ", text), to), class_="phb-crumb")


def _menu_link(content: Content, name: str, here: str) -> Html:
    return link(say(content, f"menu-{name}"), f"/{name}", aria_current=_current(name, here))


def _current(name: str, here: str) -> str | None:
    return "page" if name == here else None
