"""Whether the rows of a table are folded, so that fewer cells stand beside each other."""

from phb.paper.document import Table


def is_folded(table: Table, *, large: bool) -> bool:
    """True in large print for a table that folds, unless there is a cell to write in: it stands beside what it is for."""
    return large and table.folds and all(row.head and all(row.cells) for row in table.rows)
