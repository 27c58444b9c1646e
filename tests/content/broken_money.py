"""Slips in the rates behind the sums on money, and in the page on money."""

from tests.content.broken import Broken

FIG, MON = "figures.yaml", "money.yaml"
_WAGE = """\
  - id: minimum-wage-21
    name: The rate called minimum-wage-21
    value: "10"
    unit: pounds-an-hour
    from: 2026-04-06
    until: 2099-04-05
    what-it-is: It is minimum-wage-21.
    how-it-is-used: It is used.
    source: hearsay
"""

MONEY = [
    Broken("a rate that is not there", FIG, _WAGE, "", "MONEY-1", "rates:"),
    Broken(
        "a rate that no sum knows",
        FIG,
        "id: holiday-share",
        "id: holiday-shares",
        "MONEY-2",
        "  - id: holiday-shares",
    ),
    Broken(
        "a rate in another unit",
        FIG,
        "unit: pounds-a-week",
        "unit: pounds-a-year",
        "MONEY-3",
        "    unit: pounds-a-year\n    from: 2026-04-06\n    until: 2099-04-05\n    what-it-is: It is ni-threshold",
    ),
    Broken("a wage in pence", FIG, 'value: "10"', 'value: "1271"', "MONEY-3", '    value: "1271"'),
    Broken(
        "a rate that ends before it begins",
        FIG,
        "until: 2099-04-05",
        "until: 2025-04-05",
        "MONEY-4",
        "    until: 2025",
    ),
    Broken(
        "two rates for the same days",
        FIG,
        _WAGE,
        _WAGE + _WAGE.replace("2026-04-06", "2030-01-01"),
        "MONEY-5",
        "    from: 2030",
    ),
    Broken(
        "a rate with a pound sign",
        FIG,
        'value: "10"',
        "value: £12.71",
        "WORD-8",
        "    value: £",
    ),
    Broken(
        "a rate with three digits after the point",
        FIG,
        'value: "10"',
        'value: "12.715"',
        "WORD-8",
        '    value: "12',
    ),
    Broken(
        "a rate without its source", FIG, "    source: hearsay\n", "", "WORD-2", "  - id: minimum"
    ),
    Broken(
        "a rate without its first day",
        FIG,
        "    from: 2026-04-06\n",
        "",
        "WORD-2",
        "  - id: minimum",
    ),
    Broken(
        "a rate without its last day",
        FIG,
        "    until: 2099-04-05\n",
        "",
        "WORD-2",
        "  - id: minimum",
    ),
    Broken(
        "a trade of a story that is not there",
        MON,
        "story: days-with-aunt",
        "story: days-with-aint",
        "POINT-14",
        "  story: days",
    ),
]
"""What must be put right."""

OUT_OF_DATE = [
    Broken(
        "a rate that ran out",
        FIG,
        "until: 2099-04-05",
        "until: 2026-11-30",
        "MONEY-6",
        "    until: 2026",
    ),
    Broken(
        "a rate that soon runs out",
        FIG,
        "until: 2099-04-05",
        "until: 2027-01-30",
        "MONEY-7",
        "    until: 2027",
    ),
]
"""What is pointed out, and keeps nothing back. A page that adds up nothing still says what each line is."""
