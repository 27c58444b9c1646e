"""Slips in the mix builder, and in the rows of stories that name a part of it."""

from tests.content.broken import STORY, Broken

MIX = "mix.yaml"

PARTS_AND_WAYS = [
    Broken(
        "a part that can't be in a way that is not there",
        MIX,
        "not-in: unpaid",
        "not-in: unpayed",
        "MIX-1",
        "    not-in: unpayed",
    ),
    Broken(
        "a part that can't be in one of two ways, of which one is not there",
        MIX,
        "not-in: unpaid",
        "not-in: [unpaid, hybrid]",
        "MIX-1",
        "    not-in: [",
    ),
    Broken(
        "who pays in a way that is made of the others",
        MIX,
        "unpaid: Nobody",
        "  hybrid: {says: Both pay., source: rules}\nunpaid: Nobody",
        "MIX-1",
        "  hybrid",
    ),
    Broken(
        "a way of which nothing says who pays",
        MIX,
        "  notional: {says: The NHS pays., source: rules}\n",
        "",
        "MIX-2",
        "pays:",
    ),
    Broken("care that has no hours", MIX, "    at-most: 70\n", "", "MIX-3", "  - id: nights"),
    Broken(
        "back-up that has hours",
        MIX,
        "    not-in: unpaid",
        "    not-in: unpaid\n    at-most: 5",
        "MIX-3",
        "  - id: back-up",
    ),
    Broken(
        "a part called as the care as a whole is",
        MIX,
        "id: nights",
        "id: anywhere",
        "MIX-4",
        "  - id: anywhere",
    ),
    Broken(
        "a question called as a part is",
        MIX,
        "  - id: six-am",
        "  - id: days",
        "MIX-4",
        "  - id: days\n    ask",
        ("POINT-2",),
    ),
    Broken(
        "a part of a life that the mix does not have",
        STORY,
        "who: A team",
        "who: A team\n    mix-part: nihgts",
        "POINT-15",
        "    mix-part",
    ),
]

CONDITIONS_OF_A_MIX = [
    Broken(
        "a mix looked over for a part that is not there",
        MIX,
        "unless: {back-up: notional}",
        "unless: {backup: notional}",
        "POINT-2",
        "    unless: {backup",
    ),
    Broken(
        "a mix looked over for a way that a part can't be in",
        MIX,
        "{back-up: notional}",
        "{back-up: unpaid}",
        "POINT-3",
        "    unless: {back-up",
    ),
    Broken(
        "care that is nowhere as a way",
        MIX,
        "{anywhere: employ-pas}",
        "{anywhere: left-out}",
        "POINT-3",
        "      if: {anywhere",
    ),
    Broken(
        "a part that begins when an answer of the guide is given that is not there",
        MIX,
        "    at-most: 40\n",
        "    at-most: 40\n    begins-when:\n      if: {who-for: childd}\n",
        "POINT-3",
        "      if: {who-for",
    ),
    Broken(
        "a question to ask that can't come up",
        MIX,
        "    if: {back-up: left-out}",
        "    if: {six-am: us}\n    any-of: [{unless: {anywhere: employ-pas}}]",
        "LOGIC-2",
        "    any-of",
    ),
    Broken(
        "a part that is left out and somewhere",
        MIX,
        "    if: {back-up: left-out}",
        "    all-of: {back-up: [left-out, notional]}",
        "LOGIC-2",
        "  - id: no-back-up",
    ),
]

MIX_SLIPS = [*PARTS_AND_WAYS, *CONDITIONS_OF_A_MIX]
"""What must be put right."""

IDLE = [
    Broken(
        "a question about a mix that nothing rests on",
        MIX,
        "look-for:\n",
        "  - id: idle\n    ask: And so?\n    answers: {a: A, b: B}\n    find-out: Ask.\nlook-for:\n",
        "MIX-5",
        "  - id: idle",
    ),
]
"""What is pointed out, and keeps nothing back."""
