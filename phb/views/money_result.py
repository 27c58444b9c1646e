"""What the sums on money come to: a sentence, a table of the lines, both ways side by side, hours for a budget."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from phb.content.library import Content
from phb.guide.employing import (
    MANY_HOURS_A_WEEK,
    OWED,
    WEEKS,
    Cost,
    Job,
    a_week,
    employing_cost,
    hours_at,
    hours_bought,
    nearest,
)
from phb.guide.money_typed import COUNTS, UNITS, Typed
from phb.guide.rates import Rates
from phb.text.html import NOTHING, Html, element, join, link
from phb.views.money import WAYS, cost_line, line_in_a_sentence
from phb.views.pounds import pounds
from phb.views.say import in_a_sentence, say
from phb.views.sections import section
from phb.views.tables import stacking_table
from phb.views.typed import not_usable


def result(content: Content, typed: Typed, rates: Rates, order: Sequence[str]) -> Html:
    """All that can be said of what was typed. ``order`` has the two options of ``WAYS``, as the visit has them."""
    cost = employing_cost(typed.job, rates) if typed.job else None
    return section(
        content,
        "money-result",
        _to_mend(content, typed),
        element("p", say(content, "money-need")) if typed.nothing else None,
        _employing(content, typed.job, cost, rates) if typed.job and cost else None,
        None if typed.nothing else _side_by_side(content, typed, cost, rates, order),
    )


def so_far(content: Content, typed: Typed, rates: Rates) -> Html:
    """What an hour comes to by now, to stand beside the fields that change it. Nothing until there is a job."""
    if typed.job is None:
        return NOTHING
    hour = pounds(employing_cost(typed.job, rates).hour)
    return element(
        "p",
        element("b", say(content, "money-so-far", hour=hour)),
        " ",
        link(say(content, "money-to-result"), "#phb-money-result"),
    )


def fault(content: Content, typed: Typed, field: str) -> Html:
    """Why what was typed in a field can't be used, to stand under it. Nothing where it can, or is empty."""
    found = typed.faults.get(field)
    if found is None:
        return NOTHING
    of = "hours" if field == "hours" else "count" if field in COUNTS else "pounds"
    key, unit = f"phb-money-{field}", UNITS[field]
    return not_usable(content, found, field=key, of=of, unit=unit, most=typed.most[field])


def field_name(content: Content, field: str) -> str:
    """The label over a field."""
    if f"money-{field}" in content.words:
        return say(content, f"money-{field}")
    about = cost_line(content, field)
    return about.type_in or about.name


def _to_mend(content: Content, typed: Typed) -> Html:
    if not typed.faults:
        return NOTHING
    what = ", ".join(in_a_sentence(field_name(content, field)) for field in typed.faults)
    return element("p", say(content, "money-mend", what=what), class_="phb-warning")


def _employing(content: Content, job: Job, cost: Cost, rates: Rates) -> Html:
    in_words = say(
        content,
        "money-in-words",
        hour=pounds(cost.hour),
        week=pounds(cost.week),
        year=pounds(cost.year),
    )
    return join(
        element("p", in_words, class_="phb-lead", role="status"),
        element("p", _not_counted(content, cost)),
        _taken_off(content, job, cost, rates),
        _many_hours(content, job),
        _needs_days(content, job),
        _low_pay(content, job, rates),
        _lines(content, job, cost),
        element("p", say(content, "money-shared"), class_="phb-quiet") if job.people > 1 else None,
        *(
            element("p", text, class_="phb-quiet")
            for text in say(content, "money-rounding").split("\n\n")
        ),
    )


def _not_counted(content: Content, cost: Cost) -> str:
    """The lines that are in no sum, those first that an employer may owe."""
    owed = [line for line in cost.not_counted if line in OWED]
    others = [line for line in cost.not_counted if line not in OWED]
    said = (
        (say(content, "money-left-out-owed", lines=_names(content, owed)) if owed else ""),
        (say(content, "money-not-counted", lines=_names(content, others)) if others else ""),
    )
    return " ".join(filter(None, said)) or say(content, "money-all-counted")


def _names(content: Content, lines: Sequence[str]) -> str:
    return ", ".join(line_in_a_sentence(content, line) for line in lines)


def _needs_days(content: Content, job: Job) -> Html:
    if job.sick_days is None or job.days is not None or "sick-pay" in job.off:
        return NOTHING
    return element("p", say(content, "money-need-days"), class_="phb-warning")


def _low_pay(content: Content, job: Job, rates: Rates) -> Html:
    if job.wage >= rates.minimum_wage_21:
        return NOTHING
    least = pounds(int(rates.minimum_wage_21))
    return element("p", say(content, "money-low-pay", least=least), class_="phb-warning")


def _taken_off(content: Content, job: Job, cost: Cost, rates: Rates) -> Html:
    if not cost.taken_off:
        return NOTHING
    without = employing_cost(replace(job, with_allowance=False), rates)
    said = say(
        content,
        "money-allowance-took",
        amount=pounds(cost.taken_off),
        hour=pounds(without.hour),
    )
    return element("p", said)


def _many_hours(content: Content, job: Job) -> Html:
    each = job.hours / job.people
    if each <= MANY_HOURS_A_WEEK:
        return NOTHING
    said = say(content, "money-many-hours", hours=_hours(each))
    return element("p", said, class_="phb-warning")


def _lines(content: Content, job: Job, cost: Cost) -> Html:
    people = (
        say(content, "money-person")
        if job.people == 1
        else say(content, "money-people-count", count=job.people)
    )
    columns = [
        say(content, f"money-column-{name}") for name in ("line", "year", "week", "hour", "share")
    ]
    rows = [
        (cost_line(content, line).name, *_amounts(cost, year), _share(content, year, share))
        for (line, year), share in zip(cost.lines.items(), cost.shares.values(), strict=True)
    ]
    whole = (
        say(content, "money-total"),
        *_amounts(cost, cost.year),
        _share(content, cost.year, sum(cost.shares.values())),
    )
    caption = say(content, "money-table-caption", hours=_hours(job.hours), people=people)
    return element(
        "div", stacking_table(caption, columns, [*rows, whole]), class_="phb-money-lines"
    )


def _amounts(cost: Cost, year: int) -> tuple[str, str, str]:
    return pounds(year), pounds(a_week(year)), pounds(cost.an_hour(year))


def _share(content: Content, year: int, share: int) -> str:
    if year and not share:
        return say(content, "money-under-one")
    return say(content, "money-percent", number=share)


def _side_by_side(
    content: Content, typed: Typed, cost: Cost | None, rates: Rates, order: Sequence[str]
) -> Html:
    """What was typed, each way: an hour, these hours in a week and a year, and hours for the budget."""
    rows = {
        "employing": _row_employing(typed, cost, rates),
        "agency": _row_price(typed, typed.agency),
        "second": _row_price(typed, typed.second),
    }
    ways = [WAYS[option] for option in order]
    ways.insert(ways.index("agency") + 1, "second")
    shown = {way: rows[way] for way in ways if rows[way]}
    columns = (
        say(content, "money-side-way"),
        *(say(content, f"money-column-{name}") for name in ("hour", "week", "year")),
        *((say(content, "money-side-hours"),) if typed.budget else ()),
    )
    unknown = say(content, "money-side-none")
    made = [
        (_way(content, way, cost), *(cell or unknown for cell in row)) for way, row in shown.items()
    ]
    return join(
        element("h3", say(content, "money-side-heading")),
        element("p", say(content, "money-side-lead")),
        stacking_table(say(content, "money-side-caption"), columns, made),
        _budget_in_words(content, typed, shown),
    )


def _way(content: Content, way: str, cost: Cost | None) -> str:
    """What a row is called. That of employing names each line that is not in it."""
    if way != "employing" or cost is None or not cost.not_counted:
        return say(content, f"money-side-{way}")
    return say(content, "money-side-employing-less", lines=_names(content, cost.not_counted))


def _row_employing(typed: Typed, cost: Cost | None, rates: Rates) -> tuple[str | None, ...]:
    if cost is None or typed.job is None:
        return ()
    bought = (str(hours_bought(typed.budget, typed.job, rates)),) if typed.budget else ()
    return (pounds(cost.hour), pounds(cost.week), pounds(cost.year), *bought)


def _row_price(typed: Typed, price: int | None) -> tuple[str | None, ...]:
    """The same hours at this price. Without a job the hours are not known."""
    if price is None:
        return ()
    bought = (str(hours_at(typed.budget, price)),) if typed.budget else ()
    if typed.job is None:
        return (pounds(price), None, None, *bought)
    week = nearest(price * typed.job.hours)
    return (pounds(price), pounds(week), pounds(nearest(WEEKS * price * typed.job.hours)), *bought)


def _budget_in_words(
    content: Content, typed: Typed, rows: Mapping[str, tuple[str | None, ...]]
) -> Html:
    if not typed.budget:
        return NOTHING
    each = "; ".join(
        say(content, f"money-budget-{way}", hours=row[-1]) for way, row in rows.items()
    )
    said = say(content, "money-budget-words", budget=pounds(typed.budget), each=each)
    return element("p", said, role="status")


def _hours(hours: Fraction) -> str:
    """At most two digits after the point."""
    return f"{(Decimal(nearest(hours * 100)) / 100).normalize():f}"
