"""Mixes that tests on more than one floor put together."""

from phb.content.library import Content
from phb.guide.mix import Mix, keep_known_mix

AUNT = {
    "placed": [
        ["days", "employ-pas", 18],
        ["nights", "contract", 70],
        ["back-up", "notional", None],
    ],
    "settled": {"six-am": "service", "health-tasks": "no", "one-plan": "yes", "same-home": "no"},
}
"""Days from an aunt, nights from an agency, and a notional back-up, with everything settled."""

ALL_SORTS = {
    "placed": [
        ["days", "employ-pas", 18],
        ["days", "unpaid", None],
        ["nights", "contract", 70],
        ["nights", "third-party", None],
        ["weekends", "no-phb", 40],
        ["school-holidays", "employ-pas", 30],
        ["equipment", "notional", None],
        ["breaks", "not-decided", None],
        ["back-up", "unpaid", None],
    ],
    "settled": {"six-am": "nobody-yet", "health-tasks": "yes", "same-home": "yes"},
}
"""Every way at once, with something missing, something there twice, and something left open."""


def aunts_mix(content: Content) -> Mix:
    return keep_known_mix(content, AUNT)


def all_sorts(content: Content) -> Mix:
    return keep_known_mix(content, ALL_SORTS)
