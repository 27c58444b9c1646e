"""The list of the sheets that there are."""

from phb.content.library import Content
from phb.text.html import Html, element, items, join, link
from phb.views.say import say


def sheet_list(content: Content) -> Html:
    """Each sheet with what it is for, leading to it."""
    entries = [
        join(link(one.title, f"/sheet?sheet={one.id}"), element("p", one.lead))
        for one in content.sheets
    ]
    return items(entries, class_="phb-spaced") or element("p", say(content, "sheet-none"))
