"""What people say about budgets: how far it holds at a glance, and the rule behind it one press away."""

from phb.content.library import Content
from phb.content.talk_models import Myth
from phb.text.html import Html, element, items, join
from phb.views.cited import Cited, claims
from phb.views.say import say
from phb.views.sections import fold


def myths(content: Content, cited: Cited) -> Html:
    """Each thing that people say with its verdict, folded round the rule, its sources and a sentence to say."""
    return element("div", *(_myth(content, myth, cited.folded()) for myth in content.myths))


def _myth(content: Content, myth: Myth, cited: Cited) -> Html:
    verdict = element(
        "span",
        say(content, f"myth-{myth.verdict}"),
        class_=f"phb-verdict phb-verdict-{myth.verdict}",
    )
    return fold(
        join(element("q", myth.heard), " ", verdict),
        element("h3", say(content, "myth-say")),
        element("p", element("q", myth.say), class_="phb-to-say"),
        element("h3", say(content, "myth-rule")),
        claims(cited, myth.rule),
        element("h3", say(content, "myth-sure")),
        items(_how_sure(content, myth)),
        class_="phb-fold phb-myth",
        id=f"myth-{myth.id}",
    )


def _how_sure(content: Content, myth: Myth) -> list[Html]:
    """The title of each source behind the rule, and how surely it was read."""
    ids = dict.fromkeys(source for claim in myth.rule for source in claim.source)
    return [
        join(
            element("div", source.title),
            element("div", say(content, f"confidence-{source.confidence}"), class_="phb-quiet"),
        )
        for source in map(content.source, ids)
    ]
