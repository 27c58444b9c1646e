"""The pages of plain reading: steps and rights, words, help, sources, and the pages in Markdown."""

from phb.content.library import Content
from phb.content.page_models import Contact, Page, Step, Term
from phb.text.html import Html, element, items, join, link
from phb.views.cited import Cited, claims, source_lines
from phb.views.gloss import Glosses
from phb.views.say import say


def steps_page(content: Content) -> Html:
    """Who has the right to a budget, what that means and does not, and the six steps."""
    cited, right = Cited(content), content.right
    return join(
        _section(
            content,
            "right",
            cited.glosses.blocks(right.in_short),
            element("h3", say(content, "right-who")),
            items(
                (
                    join(
                        element("b", f"{group.name}. "),
                        cited.glosses.text(group.says),
                        cited.mark(group.source),
                    )
                    for group in right.groups
                ),
                class_="phb-spaced",
            ),
            element("h3", say(content, "right-means")),
            claims(cited, right.means, class_="phb-spaced"),
            element("h3", say(content, "right-does-not-mean")),
            claims(cited, right.does_not_mean, class_="phb-spaced"),
        ),
        _section(
            content,
            "six-steps",
            element("ol", *(_step(content, s, cited) for s in content.steps), class_="phb-steps"),
        ),
        cited.section(),
    )


def words_page(content: Content) -> Html:
    """The words of the field, from a to z."""
    cited = Cited(content)
    terms = sorted(content.terms, key=lambda term: term.term.lower())
    return join(
        element("dl", *(_term(content, term, cited) for term in terms), class_="phb-words"),
        cited.section(),
    )


def help_page(content: Content) -> Html:
    """Whom to turn to."""
    cited = Cited(content)
    return join(
        element(
            "div",
            *(_contact(content, contact, cited) for contact in content.contacts),
            class_="phb-cards",
        ),
        cited.section(),
    )


def sources_page(content: Content) -> Html:
    """Everything that the site rests on, with how surely it was read."""
    return items((source_lines(content, source) for source in content.sources), class_="phb-spaced")


def text_page(content: Content, page: Page) -> Html:
    return Glosses(content).blocks(page.body)


def _step(content: Content, step: Step, cited: Cited) -> Html:
    return element(
        "li",
        element("h3", step.name),
        element("p", cited.claim(step.happens)),
        element("h4", say(content, "step-expect")),
        claims(cited, step.expect),
        element("h4", say(content, "step-ask")),
        cited.glosses.items(step.ask),
    )


def _term(content: Content, term: Term, cited: Cited) -> Html:
    also = say(content, "also", words=", ".join(term.also)) if term.also else None
    return element(
        "div",
        element("dt", term.term[0].upper() + term.term[1:], id=f"word-{term.id}"),
        element(
            "dd",
            element("p", element("b", term.means[0].upper() + term.means[1:] + "."), " ", also),
            element("p", term.more, cited.mark(term.source)),
        ),
    )


def _contact(content: Content, contact: Contact, cited: Cited) -> Html:
    heading = f"contact-{contact.id}"
    number = contact.phone
    return element(
        "section",
        element("h2", contact.name, id=heading),
        element("p", say(content, "contact-for", who=contact.for_), class_="phb-quiet"),
        element("p", cited.glosses.text(contact.helps_with), cited.mark(contact.source)),
        element(
            "p", say(content, "contact-phone"), " ", link(number, "tel:" + number.replace(" ", ""))
        )
        if number
        else None,
        element("p", link(say(content, "contact-site", name=contact.name), contact.link))
        if contact.link
        else None,
        class_="phb-card",
        aria_labelledby=heading,
    )


def _section(content: Content, name: str, *parts: Html) -> Html:
    return element(
        "section",
        element("h2", say(content, f"{name}-heading"), id=f"phb-{name}"),
        *parts,
        class_="phb-section",
        aria_labelledby=f"phb-{name}",
    )
