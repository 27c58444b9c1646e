"""The words round a link that holds answers: what to know before it is made, the link, and what one brought."""

from phb.content.library import Content
from phb.guide.carried import Carried
from phb.text.html import Html, element, items, join
from phb.text.markdown import markdown
from phb.views.say import say

PAGE = "/meaning"
"""Where a link with answers leads."""

_FIELD = "phb-carry-link"


def carry_address(word: str) -> str:
    """The address that brings these answers, below that of the site. What stands after # is sent to nobody."""
    return f"{PAGE}#answers={word}"


def carry_warning(content: Content) -> Html:
    return markdown(say(content, "carry-warning"))


def carry_link(content: Content, address: str) -> Html:
    """The link in a field of its own, with a button that copies it."""
    return element(
        "div",
        element("label", say(content, "carry-label"), for_=_FIELD),
        element("textarea", address, id=_FIELD, rows="3", readonly=True, spellcheck="false"),
        element(
            "button",
            say(content, "carry-copy"),
            type="button",
            data_copy=_FIELD,
            data_copied=say(content, "carry-copied"),
        ),
        element("p", role="status"),
        class_="phb-carry",
    )


def what_arrived(content: Content, came: Carried | None, *, to_choose: bool = False) -> Html:
    """How many answers came with a link, and which no longer apply.

    With ``to_choose`` the tab holds other answers: nothing has changed yet, and buttons follow.
    """
    return element(
        "div",
        element("p", _how_many(content, came)),
        _named(content, "arrived-gone", came.gone) if came else None,
        _named(content, "arrived-not-asked", came.not_asked) if came else None,
        element("p", element("b", say(content, "arrived-which"))) if to_choose else None,
        class_="phb-notice",
        role="status",
    )


def _how_many(content: Content, came: Carried | None) -> str:
    if came is None:
        return say(content, "arrived-unreadable")
    count = sum(len(picked) for picked in came.answers.values())
    if count == 1:
        return say(content, "arrived-one")
    return say(content, "arrived-many", count=count) if count else say(content, "arrived-none")


def _named(content: Content, word: str, names: tuple[str, ...]) -> Html | None:
    return join(element("p", say(content, word)), items(names)) if names else None
