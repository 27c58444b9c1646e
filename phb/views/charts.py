"""Pictures, each with the same facts as a table."""

from typing import TYPE_CHECKING

from phb.content.library import Content
from phb.content.models import Arranged, Story
from phb.content.records import NOT_STATED
from phb.text.html import Html
from phb.views.say import say
from phb.views.tables import stacking_table

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

SHAPES = {
    "circle": "circle",
    "square": "square",
    "triangle": "triangle-up",
    "diamond": "diamond",
    "hexagon": "M-1,0L-0.5,-0.87L0.5,-0.87L1,0L0.5,0.87L-0.5,0.87Z",
    "ring": "M-1,0A1,1,0,1,1,1,0A1,1,0,1,1,-1,0ZM-0.5,0A0.5,0.5,0,1,0,0.5,0A0.5,0.5,0,1,0,-0.5,0Z",
}
"""An option's mark to its shape in charts, so that it can be told apart in grey."""


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
    """Who came when, for which part, how the money was held and for how many hours."""
    return stacking_table(
        say(content, "table-caption"),
        [say(content, f"table-{name}") for name in ("when", "part", "who", "held", "hours")],
        [
            (part.when, part.part, part.who, _held(content, part), _hours(content, part))
            for part in story.arrangement
        ],
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
