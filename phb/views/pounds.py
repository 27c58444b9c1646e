"""Money and rates as people write them."""

from decimal import Decimal

from phb.content.library import Content
from phb.content.money_models import Rate
from phb.views.say import say


def pounds(pence: int) -> str:
    """£1,234.50 from 123450. Round pounds keep their pence, so that columns line up."""
    return f"£{pence // 100:,}.{pence % 100:02d}"


def rate_in_words(content: Content, rate: Rate) -> str:
    """A rate with its unit, such as "£12.71 an hour"."""
    number = _money(rate.value) if rate.unit.startswith("pounds") else f"{rate.value:f}"
    return say(content, f"money-unit-{rate.unit}", number=number)


def _money(value: Decimal) -> str:
    whole = value == value.to_integral_value()
    return f"£{value:,.0f}" if whole else f"£{value:,.2f}"
