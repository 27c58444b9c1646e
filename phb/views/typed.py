"""Why a number that was typed can't be used."""

from typing import Literal

from phb.content.library import Content
from phb.guide.amounts import Fault
from phb.text.html import Html, element
from phb.views.say import say

Of = Literal["pounds", "hours", "count"]
"""What a number is of. A count has to be whole."""

_TOO_MUCH = {"pounds": "too-much", "hours": "too-many-hours", "count": "too-many"}


def not_usable(content: Content, fault: Fault, *, of: Of, most: int) -> Html:
    """What is wrong with what was typed, to stand under its field. ``most`` is the most that the field takes."""
    said: str = fault
    if fault == "too-much":
        said = _TOO_MUCH[of]
    elif of == "count" and fault in ("not-a-number", "too-fine"):
        said = "not-whole"
    values = {"most": f"{most:,}"} if fault == "too-much" else {}
    told = say(content, f"money-fault-{said}", **values)
    return element("p", told, class_="phb-warning phb-fault", role="alert")
