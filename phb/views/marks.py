"""How an option looks wherever it is named: the same shape, the same colour, the same weight."""

from collections.abc import Iterable

from phb.content.models import Option
from phb.text.html import Html, element, items, join, link


def option_mark(option: Option) -> Html:
    """The option's shape in its colour. It says nothing that the name beside it does not."""
    return element("span", class_=f"phb-mark phb-mark-{option.mark}", aria_hidden="true")


def option_name(option: Option) -> Html:
    return join(option_mark(option), element("span", option.name, class_="phb-option-name"))


def option_short_name(option: Option) -> Html:
    return join(option_mark(option), element("span", option.short_name, class_="phb-option-name"))


def option_links(options: Iterable[Option]) -> Html:
    """The options by mark and name, in the order given, each leading to its page."""
    return items(
        (link(option_name(o), f"/options?option={o.id}", class_="phb-way") for o in options),
        class_="phb-ways",
    )
