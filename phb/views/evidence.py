"""The page of figures for professionals and commissioners: what to read first, each figure's words, and traps."""

from phb.content.evidence_models import Figure
from phb.content.library import Content
from phb.text.html import Html, element, items, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited, claims
from phb.views.say import say


def read_first(content: Content, cited: Cited) -> Html:
    """What no figure here says, who has an interest, and the way to each figure."""
    figures = content.evidence.figures
    return join(
        element(
            "section",
            element("h2", say(content, "evidence-first"), id="phb-first"),
            claims(cited, content.evidence.first),
            class_="phb-notice",
            aria_labelledby="phb-first",
        ),
        element(
            "nav",
            element("h2", say(content, "evidence-contents"), id="phb-contents"),
            items(
                (
                    *(link(figure.title, f"#figure-{figure.id}") for figure in figures),
                    link(say(content, "evidence-careful-heading"), "#phb-careful"),
                ),
                tag="ol",
            ),
            class_="phb-contents",
            aria_labelledby="phb-contents",
        ),
    )


def figure_opening(content: Content, figure: Figure, cited: Cited) -> Html:
    """What is seen, what it shows and does not, and about whom, where and when."""
    facts = {
        "whom": figure.whom,
        "where": figure.where,
        "when": figure.when,
        "counts": figure.counts,
        "base": figure.base,
    }
    rows = [
        element("div", element("dt", say(content, f"evidence-{name}")), element("dd", fact))
        for name, fact in facts.items()
        if fact
    ]
    return element(
        "div",
        element("h2", figure.title, id=f"figure-{figure.id}"),
        element("p", markdown_line(figure.says), cited.mark(figure.source)),
        element("dl", *rows, class_="phb-figure-facts"),
        class_="phb-figure",
    )


def figure_closing(content: Content, figure: Figure, cited: Cited) -> Html:
    """What to be careful of, and what the figure is not for."""
    not_for = None
    if figure.not_for:
        label = element("b", say(content, "evidence-not-for"))
        not_for = element("p", label, " ", markdown_line(figure.not_for), class_="phb-not-for")
    return element(
        "div",
        element("h3", say(content, "evidence-caveats")),
        claims(cited, figure.caveats, class_="phb-reasons phb-caveats"),
        not_for,
        class_="phb-figure-end",
    )


def careful(content: Content, cited: Cited) -> Html:
    """Figures that stand elsewhere, each as it is quoted and why it cannot be taken so."""
    entries = [
        join(
            element("dt", entry.quoted),
            element("dd", claims(cited, entry.why)),
        )
        for entry in content.evidence.careful
    ]
    return element(
        "section",
        element("h2", say(content, "evidence-careful-heading"), id="phb-careful"),
        element("p", say(content, "evidence-careful-lead")),
        element("dl", *entries, class_="phb-words"),
        class_="phb-section phb-figure",
        aria_labelledby="phb-careful",
    )
