"""How an option looks wherever it is named: the same shape, the same colour, the same weight."""

from phb.content.models import Option
from phb.text.html import Html, element, join


def option_mark(option: Option) -> Html:
    """The option's shape in its colour. It says nothing that the name beside it does not."""
    return element("span", class_=f"phb-mark phb-mark-{option.mark}", aria_hidden="true")


def option_name(option: Option) -> Html:
    return join(option_mark(option), element("span", option.name, class_="phb-option-name"))


def option_short_name(option: Option) -> Html:
    return join(option_mark(option), element("span", option.short_name, class_="phb-option-name"))
