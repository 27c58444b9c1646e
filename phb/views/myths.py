"""What people say about budgets: how far it holds at a glance, and the rule behind it one press away."""

from phb.content.library import Content
from phb.content.talk_models import Myth
from phb.text.html import Html, element, join
from phb.text.markdown import markdown_line
from phb.views.cited import Cited, claims
from phb.views.how_sure import how_sure, verdict_mark
from phb.views.say import say
from phb.views.sections import fold


def myths(content: Content, cited: Cited) -> Html:
    """Each thing that people say with its verdict, folded round the rule, its sources and a sentence to say."""
    return element("div", *(_myth(content, myth, cited.folded()) for myth in content.myths))


def _myth(content: Content, myth: Myth, cited: Cited) -> Html:
    verdict = verdict_mark(say(content, f"myth-{myth.verdict}"), myth.verdict)
    return fold(
        join(element("q", markdown_line(myth.heard)), " ", verdict),
        element("h3", say(content, "myth-say")),
        element("p", element("q", markdown_line(myth.say)), class_="phb-to-say"),
        element("h3", say(content, "myth-rule")),
        claims(cited, myth.rule),
        element("h3", say(content, "myth-sure")),
        how_sure(content, myth.rule),
        class_="phb-fold phb-myth",
        id=f"myth-{myth.id}",
    )
