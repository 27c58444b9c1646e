"""The words round the paper to take away."""

from phb.content.library import Content
from phb.guide.answers import Answers
from phb.text.html import Html, element, join, link
from phb.text.markdown import markdown
from phb.views.say import say

BLANK = "blank"
"""What ``paper`` in the address says where the blank paper is wanted."""


MIX = "mix"
"""The same for the mix alone."""


def what_happens_to_it(content: Content, answers: Answers) -> Html:
    """That the paper is made for this reader and kept nowhere; and for one without answers, how to add some."""
    private = element("div", markdown(say(content, "take-private")))
    return private if answers else join(_unanswered(content), private)


def lean_ask(content: Content) -> Html:
    return join(
        element("h2", say(content, "take-lean-ask"), class_="phb-ready-ask"),
        element("p", say(content, "take-lean-why")),
    )


def paper_heading(content: Content) -> Html:
    return element("h2", say(content, "take-paper-heading"))


def note_heading(content: Content) -> Html:
    return element("h2", say(content, "take-note-heading"))


def note_lead(content: Content) -> Html:
    return element("p", say(content, "take-note-lead"))


def to_the_blank_one(content: Content) -> Html:
    return element("p", link(say(content, "take-blank-link"), f"/take?paper={BLANK}"))


def to_the_mix_alone(content: Content) -> Html:
    return element("p", link(say(content, "mix-to-paper"), f"/take?paper={MIX}"))


def to_the_parents_one(content: Content) -> Html:
    """For somebody whose child is to come home: a paper with what to ask, and room for the answers."""
    return element("p", link(say(content, "home-parents-paper"), content.home.parents_paper))


def to_the_filled_one(content: Content) -> Html:
    return element("p", link(say(content, "take-filled-link"), "/take"))


def _unanswered(content: Content) -> Html:
    return element(
        "div",
        element("p", say(content, "take-unanswered")),
        element("p", link(say(content, "take-unanswered-link"), "/guide")),
        class_="phb-notice",
    )
