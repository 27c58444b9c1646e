"""How much of each page its foot takes up."""

from math import ceil

from phb.paper.document import Document


def foot_room(document: Document, *, large: bool) -> float:
    """The margin under each page, in millimetres: enough for all lines of the foot."""
    letters, line = (56, 6.0) if large else (92, 3.8)
    lines = ceil(len(document.foot) / letters)
    return 11 + line * max(lines, 1)
