"""The words round "Where are you now?": each question, and what is said to its answer."""

from collections.abc import Iterable

from phb.content.page_models import ReadyQuestion
from phb.text.html import NOTHING, Html, element, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited
from phb.views.guide import answers_by_place


def ready_ask(question: ReadyQuestion, answers: Iterable[str]) -> Html:
    """The question, and for the keeper the answers that may be given, in the order in which they stand."""
    by_place = answers_by_place(f"-{question.id}", answers)
    return element("h2", question.ask, class_="phb-ready-ask", **by_place)


def ready_reply(question: ReadyQuestion, said: str | None, *, cited: Cited) -> Html:
    """What is said to "yes" or to "not yet", which has a next step of its own. Nothing to a blank."""
    if said is None:
        return NOTHING
    words = question.yes if said == "yes" else question.not_yet
    step = element("p", link(question.link_text, question.link)) if said == "not-yet" else None
    return element(
        "div",
        element("p", join(markdown_line(words), cited.mark(question.source))),
        step,
        class_="phb-reply",
        role="status",
    )
