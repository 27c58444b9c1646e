"""The page on money besides its result: what each line is, what a price has in it, a trade, and the rates."""

from phb.content.library import Content
from phb.content.money_models import CostLine, Rate, WayToPay
from phb.guide.rates import out_of_force
from phb.text.html import NOTHING, Html, element, items, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited, claims
from phb.views.frame import notice
from phb.views.marks import option_name
from phb.views.pounds import rate_in_words
from phb.views.say import day, in_a_sentence, say
from phb.views.sections import fold, on_this_page, section
from phb.views.tables import stacking_table

WAYS = {"employ-pas": "employing", "contract": "agency"}
"""The two of the six ways in which a family pays an hour itself, and the words for each."""


def cost_line(content: Content, line: str) -> CostLine:
    """What the content says of one of the lines of ``phb.guide.employing.LINES``."""
    return getattr(content.money.lines, line.replace("-", "_"))


PARTS = ("job", "count", "beside", "result", "in", "trade", "other", "rates")


def line_in_a_sentence(content: Content, line: str) -> str:
    """A line's name as it stands inside a sentence. The law's own names keep their capitals."""
    name = cost_line(content, line).name
    return name if name.istitle() and " " in name else in_a_sentence(name)


def contents(content: Content) -> Html:
    """Links to the parts of the page."""
    return on_this_page(content, (f"money-{part}" for part in PARTS))


def part_opening(content: Content, part: str) -> Html:
    """The heading of a part that has fields in it, and the line under it."""
    return element(
        "div",
        element("h2", say(content, f"money-{part}-heading"), id=f"phb-money-{part}"),
        element("p", say(content, f"money-{part}-lead")),
        class_="phb-section",
    )


def line_opening(content: Content, line: str, cited: Cited) -> Html:
    """The name of a line, and folded under it what the line is."""
    about = cost_line(content, line)
    return join(
        element("h3", about.name),
        fold(
            say(content, "money-what-is", name=line_in_a_sentence(content, line)),
            claims(cited.folded(), about.says),
        ),
    )


def whom_to_ask(content: Content, line: str) -> Html:
    """Who may know the figure that a line asks for. Nothing where none is typed."""
    told = cost_line(content, line).whom_to_ask
    return element("p", markdown_line(told), class_="phb-quiet") if told else NOTHING


def careful(content: Content) -> Html:
    """What the sums are not. It stands before them, and beside the result."""
    return notice(*content.money.careful)


def out_of_date(content: Content) -> Html:
    """Which rates have run out, so that nothing is added up."""
    late = (
        say(content, "money-out-of-date-rate", name=rate.name, date=day(rate.until))
        for rate in out_of_force(content.rates, content.today)
    )
    return element(
        "div", element("p", say(content, "money-out-of-date")), items(late), class_="phb-notice"
    )


def every_line(content: Content, lines: tuple[str, ...], cited: Cited) -> Html:
    """What each line is, with nothing to type: for when the page adds nothing up."""
    return section(
        content,
        "money-count",
        *(
            join(
                element("h3", cost_line(content, line).name),
                claims(cited, cost_line(content, line).says),
            )
            for line in lines
        ),
    )


def what_is_in_a_price(content: Content, order: tuple[str, ...], cited: Cited) -> Html:
    """For both ways alike, in the order given: what is in the price, what is not, what to ask."""
    told = {"employing": content.money.employing, "agency": content.money.agency}
    cards = (
        _price(content, option, told[way], cited)
        for option, way in ((option, WAYS[option]) for option in order)
    )
    return section(content, "money-in", element("div", *cards, class_="phb-cards"))


def trade(content: Content, cited: Cited, *, adds_up: bool) -> Html:
    """What one family did with a budget, with the numbers of their account and no others.

    ``adds_up`` says whether the page has fields in which to try the like.
    """
    told = content.money.trade
    return section(
        content,
        "money-trade",
        claims(cited, told.says),
        element("p", say(content, "money-trade-try")) if adds_up else None,
        element("p", link(say(content, "money-trade-story"), f"/stories?story={told.story}")),
    )


def other_ways(content: Content, cited: Cited) -> Html:
    return section(content, "money-other", claims(cited, content.money.other_ways))


def rates_table(content: Content, cited: Cited) -> Html:
    """Every rate, those out of force too, with its days, what it is, its sources and how surely they were read."""
    columns = [
        say(content, f"money-rate{name}") for name in ("", "-value", "-days", "-used", "-sure")
    ]
    return section(
        content,
        "money-rates",
        element("p", say(content, "money-rates-lead")),
        fold(
            say(content, "money-rates-show"),
            stacking_table(
                say(content, "money-rates-caption"),
                columns,
                (_rate(content, rate, cited) for rate in content.rates),
            ),
            id="money-rates-shown",
        ),
    )


def ways_on(content: Content) -> Html:
    """To the two ways that this page is about, to all six, and to people who help."""
    to = {
        "employ": "/options?option=employ-pas",
        "contract": "/options?option=contract",
        "compare": "/compare",
        "help": "/help",
    }
    return section(
        content,
        "money-next",
        items(link(say(content, f"money-next-{name}"), where) for name, where in to.items()),
    )


def _price(content: Content, option_id: str, way: WayToPay, cited: Cited) -> Html:
    option = content.option(option_id)
    return element(
        "div",
        element("h3", option_name(option)),
        element("h4", say(content, "money-has-in-it")),
        claims(cited, way.has_in_it),
        element("h4", say(content, "money-leaves-out")),
        claims(cited, way.leaves_out),
        element("h4", say(content, "money-ask")),
        items(map(markdown_line, way.ask)),
        class_=f"phb-card phb-edge phb-edge-{option.mark}",
    )


def _rate(content: Content, rate: Rate, cited: Cited) -> tuple[Html | str, ...]:
    surely = dict.fromkeys(
        say(content, f"confidence-{content.source(source).confidence}") for source in rate.source
    )
    days = say(content, "money-rate-from-until", first=day(rate.from_), last=day(rate.until))
    return (
        rate.name,
        join(rate_in_words(content, rate), cited.mark(rate.source)),
        days,
        join(markdown_line(rate.what_it_is), " ", markdown_line(rate.how_it_is_used)),
        ". ".join(surely),
    )
