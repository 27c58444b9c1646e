"""The list of the sheets that there are."""

from phb.content.library import Content
from phb.text.html import Html, element, items, join, link
from phb.views.say import say
from phb.views.talk import CARD_PAGE


def sheet_list(content: Content) -> Html:
    """Each sheet with what it is for, leading to it, and the words of a first talk as the last of them."""
    entries = [
        *((one.title, f"/sheet?sheet={one.id}", one.lead) for one in content.sheets),
        (_card(content), CARD_PAGE, say(content, "talk-card-lead")),
    ]
    return items(
        (join(link(title, address), element("p", lead)) for title, address, lead in entries),
        class_="phb-spaced",
    )


def _card(content: Content) -> str:
    return say(content, "talk-heading", minutes=content.talk.in_all)
