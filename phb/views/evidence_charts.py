"""The pictures of the page of figures, each with the same numbers as a table."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from phb.content.evidence_models import Figure
from phb.content.library import Content
from phb.text.html import Html, element
from phb.views.say import say

if TYPE_CHECKING:
    import altair as alt

BARS = ("#2b8a86", "#a1752a", "#6f7f86")
"""A figure's series in order. No option's colours; each at least 3 to 1 on our light and on our dark ground."""

PLAIN = "#8a8478"
"""The whole behind a share, drawn pale; and text, where our style sheet does not reach it."""

LETTER = 8
TEXT_SIZE = 15
"""Of the text in a picture, in pixels: its size, and the room that one letter takes."""

MOST_LETTERS = 20
"""Labels up to this long stand beside their bars, which leaves a small phone room for the bars; longer ones above."""


class Line(NamedTuple):
    """One line of a picture: a bar with its number, and its label where that stands beside it; or text above bars."""

    label: str
    colour: str = ""
    number: int | None = None
    shown: str = ""


@lru_cache(maxsize=2)
def figure_charts(content: Content) -> Mapping[str, str]:
    """Each figure's id to its picture as JSON. Kept, because Altair takes half a second for all of them."""
    return MappingProxyType(
        {figure.id: figure_chart(content, figure).to_json() for figure in content.evidence.figures}
    )


def figure_chart(content: Content, figure: Figure) -> "alt.LayerChart | alt.FacetChart":
    """A bar for each number, with its name before it and the number after it.

    A share stands on a pale bar as long as its whole. What the source does not give has its words and no bar.
    """
    # Altair is slow to load and large in memory, and few pages need it.
    import altair as alt

    lines = _lines(content, figure)
    most = figure.out_of or max(line.number or 0 for line in lines) or 1
    rows = [
        {
            "line": f"{number:02d} {line.label if line.shown else ''}",
            "size": line.number or 0,
            "end": figure.out_of or line.number or 0,
            "shown": line.shown or line.label,
            "colour": line.colour,
        }
        for number, line in enumerate(lines)
    ]
    longest = max((len(line.label) for line in lines if line.shown), default=0)
    beside = LETTER * longest + 10 if longest else 0
    room = (
        LETTER * max((len(line.shown) for line in lines if line.number is not None), default=0) + 14
    )
    down = alt.Y(
        "line:N",
        title=None,
        scale=alt.Scale(domain=[row["line"] for row in rows]),
        axis=alt.Axis(
            labelExpr="slice(datum.label, 3)",
            labelAlign="left",
            labelPadding=beside,
            labelLimit=beside,
            labelFontSize=TEXT_SIZE,
            labelOverlap=False,
            ticks=False,
            domain=False,
            aria=False,
        ),
    )
    along = alt.Scale(domain=[0, most], range=[0, alt.ExprRef(f"width - {room}")], nice=False)
    bars = alt.Chart(alt.Data(values=[row for row in rows if row["colour"]])).encode(y=down)
    size = bars.encode(x=alt.X("size:Q", axis=None, scale=along))
    end = bars.encode(x=alt.X("end:Q", axis=None, scale=along))
    above = alt.Chart(alt.Data(values=[row for row in rows if not row["colour"]])).encode(y=down)
    bar = {"height": {"band": 0.64}, "cornerRadiusEnd": 3, "aria": False}
    text = {"align": "left", "fontSize": TEXT_SIZE, "color": PLAIN, "aria": False}
    return alt.layer(
        end.mark_bar(**bar, color=PLAIN, opacity=0.25),
        size.mark_bar(**bar).encode(color=alt.Color("colour:N", scale=None, legend=None)),
        end.mark_text(**text, dx=7, fontWeight=600).encode(text="shown:N"),
        above.mark_text(**text, dx=-beside, dy=7, fontWeight="bold").encode(
            text="shown:N", x=alt.value(0)
        ),
        height=alt.Step(29),
        background="transparent",
        description=say(content, "evidence-description", title=figure.title),
    )


def figure_table(content: Content, figure: Figure) -> Html:
    """Every number of the figure, a row for each thing and a column for each series, with the totals given."""
    columns = (figure.rows_are, *figure.series.values())
    head = [element("th", label, scope="col", role="columnheader") for label in columns]
    foot = None
    if figure.totals:
        total = {series: figure.totals.get(series) for series in figure.series}
        label = say(content, "evidence-total")
        foot = element("tfoot", _row(content, figure, label, total), role="rowgroup")
    return element(
        "table",
        element("caption", _caption(content, figure)),
        element("thead", element("tr", *head, role="row"), role="rowgroup"),
        element(
            "tbody",
            *(_row(content, figure, row.name, row.numbers) for row in figure.rows),
            role="rowgroup",
        ),
        foot,
        class_="phb-table phb-numbers" + (" phb-stacks" if len(figure.series) > 2 else ""),
        role="table",
    )


def _caption(content: Content, figure: Figure) -> str:
    return say(
        content, "evidence-caption", counts=figure.counts, where=figure.where, when=figure.when
    )


def _row(content: Content, figure: Figure, name: str, numbers: dict[str, int | None]) -> Html:
    return element(
        "tr",
        element("th", name, scope="row", role="rowheader"),
        *(
            element("td", _shown(content, figure, numbers[series]), role="cell", data_label=label)
            for series, label in figure.series.items()
        ),
        role="row",
    )


def _shown(content: Content, figure: Figure, number: int | None) -> str:
    if number is None:
        return say(content, "evidence-not-given")
    if figure.out_of:
        return say(content, "evidence-share", number=f"{number:,}", whole=f"{figure.out_of:,}")
    return f"£{number:,}" if figure.unit == "pounds" else f"{number:,}"


def _lines(content: Content, figure: Figure) -> tuple[Line, ...]:
    """Rows have their names beside their bars if all are short and bars need no more room; else above them."""
    grouped = figure.picture == "grouped"
    above = figure.picture != "bars" or max(len(row.name) for row in figure.rows) > MOST_LETTERS
    lines = []
    for row in figure.rows:
        if above:
            lines.append(Line(row.name))
        for (series, label), colour in zip(figure.series.items(), BARS, strict=False):
            number = row.numbers[series]
            beside = label if grouped else ("" if above else row.name)
            lines.append(Line(beside, colour, number, _shown(content, figure, number)))
    return tuple(lines)
