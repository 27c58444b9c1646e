"""Whether each part of a sheet has something under its heading, and each table can be drawn."""

from collections.abc import Iterator

from phb.content.pointers import blocks
from phb.content.problems import Problem, did_you_mean, problem, quoted
from phb.content.read import Path, Read
from phb.content.sheet_models import WAYS


def check_sheet(read: Read) -> Iterator[Problem]:
    """What one file of ``content/sheets`` gets wrong beyond a single line. Problems come in no order."""
    for path, part in blocks(read, ("parts",)):
        if not part.keys() - {"heading"}:
            yield problem(
                "SHEET-2",
                read.at_key((*path, "heading")),
                wrong="There is nothing under this heading.",
                fix='Add "says:", "tick:", "ask:", "table:", "ways:", "words:" or "write:" under it, or take the part out.',
            )
        ways = part.get("ways")
        if isinstance(ways, str) and ways and ways.strip() not in WAYS:
            yield problem(
                "POINT-13",
                read.at((*path, "ways")),
                wrong=f"There is no table of the six options with the name {quoted(ways)}.",
                fix=did_you_mean(ways, WAYS, otherwise="Take this line out."),
            )
        yield from _rows(read, (*path, "table"))


def _rows(read: Read, table: Path) -> Iterator[Problem]:
    columns, widths = read.get((*table, "columns")), read.get((*table, "widths"))
    if not isinstance(columns, list):
        return
    if isinstance(widths, list) and widths and len(widths) != len(columns):
        yield problem(
            "SHEET-1",
            read.at_key((*table, "widths")),
            wrong=f"There are {len(widths)} widths, and the table has {len(columns)} columns.",
            fix="Give each column one width, or take this line out.",
        )
    rows = read.get((*table, "rows"))
    for number, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, list) and len(row) != len(columns):
            yield problem(
                "SHEET-1",
                read.at((*table, "rows", number)),
                wrong=f"This row has {len(row)} cells, and the table has {len(columns)} columns.",
                fix='Give the row one cell for each column. Two quotes with nothing between them ("") are a cell to write in.',
            )
