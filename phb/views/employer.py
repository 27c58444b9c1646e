"""Employing somebody with a direct payment, in the order of time, and what comes up after that."""

from phb.content.employer_models import EmployerDuty
from phb.content.library import Content
from phb.text.html import NOTHING, Html, element, join
from phb.views.cited import Cited, claims
from phb.views.say import say
from phb.views.sections import contents_of, section


def employer_page(content: Content) -> Html:
    """A list of all duties, what comes before them, the numbered steps with their times, and the duties of later weeks."""
    page, cited = content.employer, Cited(content)
    duties = (*page.steps, *page.later)
    return join(
        contents_of(content, ((duty.name, f"#duty-{duty.id}") for duty in duties)),
        claims(cited, page.first, class_="phb-spaced"),
        section(
            content,
            "employer-steps",
            element(
                "ol",
                *(element("li", _duty(content, step, cited, due=step.when)) for step in page.steps),
                class_="phb-steps",
            ),
        ),
        section(
            content,
            "employer-later",
            *(_duty(content, duty, cited) for duty in page.later),
        ),
        cited.section(),
    )


def _duty(content: Content, duty: EmployerDuty, cited: Cited, *, due: str = "") -> Html:
    asked = (
        join(element("h4", say(content, "employer-ask")), cited.glosses.items(duty.ask))
        if duty.ask
        else NOTHING
    )
    return join(
        element("h3", duty.name, id=f"duty-{duty.id}"),
        element("p", element("b", due)) if due else NOTHING,
        claims(cited, duty.known, class_="phb-spaced"),
        element("h4", say(content, "employer-do")),
        cited.glosses.items(duty.do),
        asked,
    )
