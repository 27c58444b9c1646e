"""Pictures, each with the same facts as a table."""

from typing import TYPE_CHECKING

from phb.content.library import Content
from phb.content.models import Arranged, Story
from phb.content.records import NOT_STATED
from phb.text.html import Html, element
from phb.views.say import say

if TYPE_CHECKING:
    import altair as alt

COLOURS = {
    "circle": "#bf6030",
    "square": "#3d82bd",
    "triangle": "#3e8e5e",
    "diamond": "#8e66b8",
    "hexagon": "#b9527f",
    "ring": "#77848a",
}
"""An option's mark to its colour in charts: at least 3 to 1 on our light and on our dark ground."""

NOT_STATED_COLOUR = "#a08c6c"


def arrangement_chart(content: Content, story: Story) -> "alt.Chart":
    """A bar for each part of the care at each time, in the order told, coloured by how the money was held.

    Bars are as long as the hours a week where the account gives them for every part, else all alike.
    """
    # Altair is slow to load and large in memory, and only a story's page needs it.
    import altair as alt

    known = hours_are_known(story)
    rows = [
        {
            "row": f"{number + 1}. {part.when}: {part.part}",
            "size": part.hours if known else 1,
            "held": _held(content, part),
        }
        for number, part in enumerate(story.arrangement)
    ]
    held = list(dict.fromkeys(row["held"] for row in rows))
    colours = {_held(content, part): _colour(content, part) for part in story.arrangement}
    hours = alt.Axis(title=say(content, "chart-hours"), grid=False, tickMinStep=10)
    return (
        alt.Chart(alt.Data(values=rows))
        .mark_bar(cornerRadius=3, height={"band": 0.6})
        .encode(
            y=alt.Y(
                "row:N",
                sort=None,
                title=None,
                axis=alt.Axis(labelLimit=170, ticks=False, domain=False),
            ),
            x=alt.X("size:Q", axis=hours if known else None),
            color=alt.Color(
                "held:N",
                title=None,
                scale=alt.Scale(domain=held, range=[colours[h] for h in held]),
                legend=None,
            ),
            tooltip=alt.value(None),
        )
        .properties(
            height=alt.Step(34), description=say(content, "chart-description", title=story.title)
        )
    )


def hours_are_known(story: Story) -> bool:
    """Whether the account gives the hours of every part, so that lengths can mean something."""
    return all(part.hours is not None for part in story.arrangement)


def arrangement_table(content: Content, story: Story) -> Html:
    """Who came when, for which part, how the money was held and for how many hours.

    On a phone each row stands as a block, its cells under one another with their columns' names. The
    roles are written out because a browser forgets that a table is one when it is laid out so.
    """
    columns = {
        name: say(content, f"table-{name}") for name in ("when", "part", "who", "held", "hours")
    }
    head = [element("th", label, scope="col", role="columnheader") for label in columns.values()]
    body = [
        element(
            "tr",
            element("th", part.when, scope="row", role="rowheader"),
            *(
                element("td", text, role="cell", data_label=columns[name])
                for name, text in (
                    ("part", part.part),
                    ("who", part.who),
                    ("held", _held(content, part)),
                    ("hours", _hours(content, part)),
                )
            ),
            role="row",
        )
        for part in story.arrangement
    ]
    return element(
        "table",
        element("caption", say(content, "table-caption")),
        element("thead", element("tr", *head, role="row"), role="rowgroup"),
        element("tbody", *body, role="rowgroup"),
        class_="phb-table phb-stacks",
        role="table",
    )


def _held(content: Content, part: Arranged) -> str:
    if part.option == NOT_STATED:
        return say(content, "chart-not-stated")
    return content.option(part.option).short_name


def _colour(content: Content, part: Arranged) -> str:
    if part.option == NOT_STATED:
        return NOT_STATED_COLOUR
    return COLOURS[content.option(part.option).mark]


def _hours(content: Content, part: Arranged) -> str:
    return f"{part.hours:g}" if part.hours is not None else say(content, "table-not-said")
