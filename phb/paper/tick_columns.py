"""How many columns a list to tick stands in: short things side by side, long ones under each other."""

from collections.abc import Sequence

_LONGEST = {3: (28, 18), 2: (44, 30)}
"""Columns to the most letters that one thing may have: in normal and in large print."""


def tick_columns(items: Sequence[str], *, large: bool) -> int:
    """1, 2 or 3, so that each thing stands on one line of A4."""
    longest = max((len(item) for item in items), default=0)
    fitting = (count for count, most in _LONGEST.items() if longest <= most[large])
    return min(len(items), next(fitting, 1)) or 1
