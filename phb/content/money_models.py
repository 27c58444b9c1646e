"""What the files behind the page on money hold: the rates of the law, and what each cost of employing is."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Id, Ids, Kept, Label, Record, Text

Unit = Literal[
    "pounds-an-hour", "pounds-a-week", "pounds-a-year", "percent", "weeks-a-year", "days-a-year"
]

NEEDED: dict[str, Unit] = {
    "minimum-wage-21": "pounds-an-hour",
    "holiday-weeks": "weeks-a-year",
    "holiday-days": "days-a-year",
    "holiday-share": "percent",
    "pension-trigger": "pounds-a-year",
    "pension-from": "pounds-a-year",
    "pension-to": "pounds-a-year",
    "pension-employer": "percent",
    "ni-employer": "percent",
    "ni-threshold": "pounds-a-week",
    "employment-allowance": "pounds-a-year",
    "sick-pay-most": "pounds-a-week",
    "sick-pay-share": "percent",
}
"""Every rate that the sums rest on, and the unit that they take it in. ``figures.yaml`` lists the same ids."""

MOST: dict[Unit, int] = {
    "pounds-an-hour": 1_000,
    "pounds-a-week": 10_000,
    "pounds-a-year": 1_000_000,
    "percent": 100,
    "weeks-a-year": 26,
    "days-a-year": 182,
}
"""The most that a rate in each unit can be. More is a slip of the point."""


class Rate(Record):
    """One figure of the law, in force from the first day to the last. A new one stands beside it, with days of its own."""

    id: Id
    name: Label
    value: Annotated[Decimal, Field(ge=0, max_digits=12, decimal_places=2)]
    unit: Unit
    from_: date
    until: date
    what_it_is: Text
    how_it_is_used: Text
    source: Ids
    todo: str = ""


class FiguresFile(Kept):
    rates: Annotated[tuple[Rate, ...], Field(min_length=1)]


Claims = Annotated[tuple[Claim, ...], Field(min_length=1)]


class CostLine(Record):
    """One cost of employing: what it is, and where a reader types an amount, what to type and who may know it."""

    name: Label
    says: Claims
    type_in: Label | None = None
    whom_to_ask: Text | None = None


class CostLines(Record):
    """Every cost of employing that the page knows, in the order in which it is shown."""

    wage: CostLine
    holiday: CostLine
    pension: CostLine
    national_insurance: CostLine
    sick_pay: CostLine
    cover: CostLine
    insurance: CostLine
    payroll: CostLine
    training: CostLine
    recruitment: CostLine


class WayToPay(Record):
    """What a way's price has in it, what it leaves out, and what to ask before it is set beside another."""

    has_in_it: Claims
    leaves_out: Claims
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]


class Trade(Record):
    """What one family did with a budget, told with the numbers that their account gives and no others."""

    says: Claims
    story: Id


class MoneyFile(Kept):
    """``careful`` says what the sums are not, beside them."""

    title: Label
    lead: Text
    careful: Annotated[tuple[Text, ...], Field(min_length=1)]
    lines: CostLines
    employing: WayToPay
    agency: WayToPay
    other_ways: Claims
    trade: Trade
