"""Whether the rows of a table are folded, so that fewer cells stand beside each other."""

from phb.paper.document import Table

_MOST_ACROSS = 3
"""Columns that large print has room for beside each other, with more than a few words to a line."""


def is_folded(table: Table, *, large: bool) -> bool:
    """True in large print for many columns of words: a row's head and first cell then stand above its others.

    Cells to write in stand beside what they are for.
    """
    full = all(row.head and all(row.cells) for row in table.rows)
    return large and full and len(table.columns) > _MOST_ACROSS
