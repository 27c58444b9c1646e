"""The right to a budget, the six steps, and what to do when refused, cut or stuck."""

from phb.content.library import Content
from phb.content.page_models import Step, Way
from phb.content.records import Claim
from phb.text.html import Html, element, items, join
from phb.views.cited import Cited, claims
from phb.views.frame import to_endoflife, to_whatif
from phb.views.say import say
from phb.views.sections import fold, on_this_page, section


def steps_page(content: Content) -> Html:
    """Who has the right to a budget, what that means and does not, the six steps, and how to disagree."""
    cited = Cited(content)
    return join(
        on_this_page(content, ("right", "six-steps", "refused")),
        element("p", to_endoflife(content), class_="phb-aside"),
        _right(content, cited),
        section(
            content,
            "six-steps",
            element("ol", *(_step(content, s, cited) for s in content.steps), class_="phb-steps"),
            element("p", to_whatif(content)),
        ),
        _refused(content, cited),
        cited.section(),
    )


def _right(content: Content, cited: Cited) -> Html:
    right = content.right
    groups = (
        join(
            element("b", f"{group.name}. "),
            cited.glosses.line(group.says),
            cited.mark(group.source),
        )
        for group in right.groups
    )
    return section(
        content,
        "right",
        cited.glosses.blocks(right.in_short),
        element("h3", say(content, "right-who")),
        items(groups, class_="phb-spaced"),
        element("h3", say(content, "right-means")),
        claims(cited, right.means, class_="phb-spaced"),
        element("h3", say(content, "right-does-not-mean")),
        claims(cited, right.does_not_mean, class_="phb-spaced"),
    )


def _step(content: Content, step: Step, cited: Cited) -> Html:
    return element(
        "li",
        element("h3", step.name),
        element("p", cited.claim(step.happens)),
        element(
            "dl",
            element("dt", say(content, "step-who")),
            element("dd", cited.claim(step.who)),
            element("dt", say(content, "step-how-long")),
            element("dd", _how_long(content, step.how_long, cited)),
            class_="phb-facts",
        ),
        element("h4", say(content, "step-expect")),
        claims(cited, step.expect),
        element("h4", say(content, "step-ask")),
        cited.glosses.items(step.ask),
        fold(say(content, "step-bring"), cited.folded().glosses.items(step.bring)),
        fold(say(content, "step-stuck"), claims(cited.folded(), step.stuck)),
    )


def _how_long(content: Content, how_long: Claim | None, cited: Cited) -> str:
    return cited.claim(how_long) if how_long else say(content, "step-how-long-unknown")


def _refused(content: Content, cited: Cited) -> Html:
    refused = content.refused
    return section(
        content,
        "refused",
        cited.glosses.blocks(refused.in_short),
        element("h3", say(content, "refused-ways")),
        element("ol", *(_way(way, cited) for way in refused.ways), class_="phb-ordered"),
        element("h3", say(content, "refused-besides")),
        claims(cited, refused.besides, class_="phb-spaced"),
        element("h3", say(content, "refused-decisions")),
        element("p", say(content, "refused-decisions-line")),
        claims(cited, refused.decisions),
    )


def _way(way: Way, cited: Cited) -> Html:
    return element("li", element("b", f"{way.name}. "), cited.claim(way))
