"""A mix as a picture of one week, and as a table with the same facts."""

from phb.content.library import Content
from phb.content.mix_models import DAYS, PAID, UNDECIDED, UNPAID, LifePart
from phb.content.models import Option
from phb.guide.mix import Mix, Placed
from phb.text.html import Html, element, join
from phb.views.charts import COLOURS, NOT_STATED_COLOUR, SHAPES
from phb.views.marks import option_short_name
from phb.views.say import say
from phb.views.tables import stacking_table

_OTHER_COLOURS = {UNPAID: "#6f6a2e", UNDECIDED: NOT_STATED_COLOUR}
_OTHER_SHAPES = {UNPAID: "cross", UNDECIDED: "stroke"}
_PALER, _ROW = 0.45, 40


def way_name(content: Content, way: str) -> str:
    """A way as it is named where there is little room: an option, or a place that is none of them."""
    return content.option(way).short_name if way in PAID else say(content, f"mix-{way}")


def listed_name(content: Content, option: Option) -> str:
    """A way's name in a list to pick from, with the other words that somebody may look for it by."""
    return say(content, f"mix-listed-{option.id}", name=option.short_name)


def way_mark(content: Content, way: str) -> Html:
    """A way with the shape that it has in the picture."""
    if way in PAID:
        return option_short_name(content.option(way))
    return join(
        element("span", class_=f"phb-mark phb-mark-{_OTHER_SHAPES[way]}", aria_hidden="true"),
        element("span", way_name(content, way), class_="phb-option-name"),
    )


def hours_in_words(content: Content, part: LifePart, one: Placed) -> str:
    if part.kind != "care":
        return say(content, "mix-hours-none")
    if one.hours is None:
        return say(content, "mix-hours-not-said")
    if part.holidays:
        return say(content, "mix-hours-in-holidays", hours=one.hours)
    return str(one.hours)


def has_a_week(content: Content, mix: Mix) -> bool:
    """Whether some part of the mix has people, whom days can be drawn for."""
    return any(_has_people(content, one) for one in mix.placed)


def week_chart(content: Content, mix: Mix) -> str:
    """A row for each part with people in each way, a field for each day that it falls on, with the way's shape.

    A part without days of its own stands on all seven, paler. The picture is as Vega-Lite reads it.
    """
    # Altair is slow to load and large in memory, and few pages need it.
    import altair as alt

    care = [one for one in mix.placed if _has_people(content, one)]
    rows = [
        {
            "row": _row(content, one),
            "day": place,
            "way": one.way,
            "fixed": bool(part.days) and one.way != UNDECIDED,
        }
        for one in care
        for part in (content.mix.by_id[one.part],)
        for place, day in enumerate(DAYS)
        if day in _days(content, mix, part)
    ]
    ways = list(dict.fromkeys(one.way for one in care))
    initials = [say(content, f"mix-{day}") for day in DAYS]
    week = alt.Chart(alt.Data(values=rows)).encode(
        x=alt.X(
            "day:O",
            title=None,
            scale=alt.Scale(domain=list(range(len(DAYS))), paddingInner=0.05),
            axis=alt.Axis(
                labelExpr=f"{initials}[datum.value]",
                labelAngle=0,
                labelOverlap=False,
                labelFlush=False,
                orient="top",
                ticks=False,
                domain=False,
                labelPadding=6,
            ),
        ),
        y=alt.Y(
            "row:N",
            sort=None,
            title=None,
            scale=alt.Scale(paddingInner=0.15),
            axis=alt.Axis(
                labelExpr="split(datum.label, '|')", labelLimit=150, ticks=False, domain=False
            ),
        ),
        opacity=alt.condition("datum.fixed", alt.value(1), alt.value(_PALER)),
        tooltip=alt.value(None),
    )
    fields = week.mark_rect(cornerRadius=3).encode(
        color=alt.Color(
            "way:N",
            scale=alt.Scale(domain=ways, range=[_colour(content, way) for way in ways]),
            legend=None,
        )
    )
    shapes = week.mark_point(size=60, filled=True, color="white").encode(
        shape=alt.Shape(
            "way:N",
            scale=alt.Scale(domain=ways, range=[_shape(content, way) for way in ways]),
            legend=None,
        )
    )
    described = say(content, "mix-chart-description")
    picture = alt.layer(fields, shapes).properties(height=alt.Step(_ROW), description=described)
    return picture.to_json()


def week_table(content: Content, mix: Mix) -> Html:
    """Every part of the mix, those that no picture can show too: its way and its hours."""
    return stacking_table(
        say(content, "mix-week-caption"),
        [say(content, f"mix-column-{name}") for name in ("part", "way", "hours")],
        [
            (part.name, way_mark(content, one.way), hours_in_words(content, part, one))
            for one in mix.placed
            for part in (content.mix.by_id[one.part],)
        ],
    )


def _days(content: Content, mix: Mix, part: LifePart) -> tuple[str, ...]:
    """The days on which a part falls, without those on which another one of the mix stands for it."""
    others = [other for other in content.mix.parts if other.in_place_of == part.id]
    taken = {day for other in others if mix.of(other.id) for day in other.days}
    return tuple(day for day in part.days or DAYS if day not in taken)


def _has_people(content: Content, one: Placed) -> bool:
    return content.mix.by_id[one.part].kind != "thing"


def _row(content: Content, one: Placed) -> str:
    return f"{content.mix.by_id[one.part].name}|{way_name(content, one.way)}"


def _colour(content: Content, way: str) -> str:
    return COLOURS[content.option(way).mark] if way in PAID else _OTHER_COLOURS[way]


def _shape(content: Content, way: str) -> str:
    return SHAPES[content.option(way).mark] if way in PAID else _OTHER_SHAPES[way]
