"""What stands at the foot of each page, and how much of the page that takes up."""

from math import ceil

from phb.content.library import Content
from phb.content.records import Kept
from phb.paper.document import Document
from phb.views.say import day, say


def with_address(content: Content, foot: str, address: str | None) -> str:
    """The foot with the address of the site behind it, as it is typed, where that is known."""
    if address is None:
        return foot
    return f"{foot} {say(content, 'paper-address', address=as_typed(address))}"


def as_typed(address: str) -> str:
    """An address as somebody types it."""
    return address.removeprefix("https://").rstrip("/")


def sheet_foot(content: Content, kept: Kept, address: str | None) -> str:
    """The foot of a sheet, with the days between which what it says holds."""
    checked, again = day(kept.checked_on), day(kept.check_again)
    site = say(content, "site-name")
    foot = say(content, "sheet-foot", site=site, checked=checked, again=again)
    return with_address(content, foot, address)


def foot_room(document: Document, *, large: bool) -> float:
    """The margin under each page, in millimetres: enough for all lines of the foot."""
    letters, line = (56, 6.0) if large else (92, 3.8)
    lines = ceil(len(document.foot) / letters)
    return 11 + line * max(lines, 1)
