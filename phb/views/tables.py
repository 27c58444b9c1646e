"""A table that stays one on a phone: its rows stand there as blocks, each cell under its column's name."""

from collections.abc import Iterable, Sequence

from phb.text.html import Html, Part, element


def stacking_table(
    caption: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Part]],
    *,
    heads: Sequence[Part] | None = None,
) -> Html:
    """The first cell of each row is its header. Every row has as many cells as there are columns.

    ``heads`` is what stands over each column where that is more than its name. The roles are written out because a
    browser forgets that a table is one when it is laid out in blocks.
    """
    over = heads or columns
    head = [element("th", name, scope="col", role="columnheader") for name in over]
    return element(
        "table",
        element("caption", caption),
        element("thead", element("tr", *head, role="row"), role="rowgroup"),
        element("tbody", *(_row(columns, row) for row in rows), role="rowgroup"),
        class_="phb-table phb-stacks",
        role="table",
    )


def _row(columns: Sequence[str], cells: Sequence[Part]) -> Html:
    header, *others = cells
    return element(
        "tr",
        element("th", header, scope="row", role="rowheader"),
        *(
            element("td", cell, role="cell", data_label=name)
            for name, cell in zip(columns[1:], others, strict=True)
        ),
        role="row",
    )
