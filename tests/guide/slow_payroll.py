"""What employing costs, once more: slowly, in decimals, person by person and week by week. It shares no code with the sums."""

from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 60
PENNY = Decimal("0.01")
TABLE = {
    "5.6 weeks": Decimal("5.6"),
    "12.07%": Decimal("0.1207"),
    "trigger": Decimal(10000),
    "from": Decimal(6240),
    "to": Decimal(50270),
    "pension": Decimal("0.03"),
    "ni": Decimal("0.15"),
    "ni from": Decimal(96),
    "allowance": Decimal(10500),
    "sick": Decimal("123.25"),
    "sick share": Decimal("0.8"),
}
"""The rates of April 2026, typed in by hand."""


def pounds_a_year(job) -> dict[str, Decimal]:
    """Each line that counts, in pounds, from the payslips of every person in every week."""
    lines = {
        name: Decimal(0) for name in ("wage", "holiday", "pension", "national-insurance", "sick")
    }
    gross = Decimal(0)
    for _week in range(52):
        for _person in range(job.people):
            pay = Decimal(job.wage) / 100 * job.hours.numerator
            pay = (pay / (job.hours.denominator * job.people)).quantize(PENNY, ROUND_HALF_UP)
            holiday = Decimal(0) if "holiday" in job.off else _holiday(pay, job)
            gross = pay + holiday
            lines["wage"] += pay
            lines["holiday"] += holiday
            lines["pension"] += _pension(gross)
            if gross > TABLE["ni from"]:
                owed = (gross - TABLE["ni from"]) * TABLE["ni"]
                lines["national-insurance"] += owed.quantize(PENNY, ROUND_HALF_DOWN)
    if job.with_allowance:
        left = lines["national-insurance"] - TABLE["allowance"]
        lines["national-insurance"] = left if left > 0 else Decimal(0)
    sick = lines.pop("sick")
    if job.sick_days is not None and job.days is not None:
        share = gross * TABLE["sick share"]
        for_a_week = share if share < TABLE["sick"] else TABLE["sick"]
        sick = for_a_week * job.sick_days / job.days
        lines["sick-pay"] = sick.quantize(PENNY, ROUND_HALF_UP)
    for name, pence in job.amounts.items():
        lines[name] = Decimal(pence) / 100
    return {name: cost for name, cost in lines.items() if name == "wage" or name not in job.off}


def _holiday(pay: Decimal, job) -> Decimal:
    if job.hours_vary:
        return (pay * TABLE["12.07%"]).quantize(PENNY, ROUND_HALF_UP)
    weeks = TABLE["5.6 weeks"]
    if job.days in (6, 7):
        days = Decimal(28)
        return (pay * days / (52 * job.days - days)).quantize(PENNY, ROUND_HALF_UP)
    return (pay * weeks / (52 - weeks)).quantize(PENNY, ROUND_HALF_UP)


def _pension(gross: Decimal) -> Decimal:
    if gross * 52 <= TABLE["trigger"]:
        return Decimal(0)
    counts = min(gross * 52, TABLE["to"]) - TABLE["from"]
    return (
        (counts * TABLE["pension"] / 52).quantize(PENNY, ROUND_HALF_UP)
        if counts > 0
        else Decimal(0)
    )
