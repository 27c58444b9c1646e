"""Why a number that was typed can't be used."""

from typing import Literal

from phb.content.library import Content
from phb.guide.amounts import Fault, Unit
from phb.text.html import Html, element
from phb.views.say import say

Of = Literal["pounds", "hours", "count"]
"""What a number is of. A count has to be whole."""

_TOO_MUCH = {"pounds": "too-much", "hours": "too-many-hours", "count": "too-many"}


def not_usable(
    content: Content, fault: Fault, *, field: str, of: Of, unit: Unit, most: int
) -> Html:
    """What is wrong with what was typed, to stand under its field. ``most`` is the most that the field takes.

    ``field`` is the key of the field, to which the page's script ties this.
    """
    said: str = fault
    if fault == "too-much":
        said = _TOO_MUCH[of]
    elif of == "count" and fault in ("not-a-number", "too-fine"):
        said = "not-whole"
    values = {"most": f"{most:,}"} if fault == "too-much" else {}
    if fault == "other-unit":
        values["unit"] = say(content, "-".join(filter(None, ("money-unit", unit.of, unit.per))))
    told = say(content, f"money-fault-{said}", **values)
    return element(
        "p",
        told,
        class_="phb-warning phb-fault",
        role="alert",
        id=f"phb-fault-{field}",
        data_field=field,
    )
