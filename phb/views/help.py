"""Whom to turn to: organisations for the whole of England, then help in one area after another."""

from phb.content.due import is_overdue
from phb.content.library import Content
from phb.content.page_models import Asked, Contact, Place
from phb.text.html import Html, element, items, join, link
from phb.views.cited import Cited, claims
from phb.views.frame import notice, to_endoflife, to_letters
from phb.views.say import day, say
from phb.views.sections import fold, on_this_page, section


def help_page(content: Content) -> Html:
    """National contacts by what they are for, help by Place, how to find more, and what to do with old numbers."""
    cited = Cited(content)
    groups = [
        (f"help-{name}", tuple(c for c in content.contacts if c.group == name))
        for name in dict.fromkeys(contact.group for contact in content.contacts)
    ]
    return join(
        on_this_page(content, (*(name for name, _ in groups), "where-you-live", "stale")),
        element("p", to_endoflife(content), class_="phb-aside"),
        *(
            section(
                content,
                name,
                _after_a_no(content) if name == "help-disagree" else None,
                contact_cards(content, contacts, cited, level="h3"),
            )
            for name, contacts in groups
        ),
        section(
            content,
            "where-you-live",
            element("p", say(content, "where-you-live-lead")),
            *(_place(content, place, cited.folded()) for place in content.places),
            _elsewhere(content, cited.folded()),
        ),
        section(
            content,
            "stale",
            element("p", say(content, "stale-lead")),
            items(cited.glosses.line(what) for what in content.stale),
        ),
        cited.section(),
    )


def _after_a_no(content: Content) -> Html:
    check = link(say(content, "worry-after-no"), "/worry?check=refused-cut-stopped")
    return join(element("p", check), element("p", to_letters(content)))


def phone_link(number: str) -> Html:
    """A number that a phone rings when it is pressed."""
    return link(number, "tel:" + number.replace(" ", ""))


def _place(content: Content, place: Place, cited: Cited) -> Html:
    return fold(
        element("h3", place.name),
        _overdue(content, place),
        element("p", cited.glosses.line(place.area)),
        element("h4", say(content, "place-known")),
        claims(cited, place.known, class_="phb-spaced"),
        _contacts(content, place, cited),
        _not_found(content, place, cited),
        element("h4", say(content, "place-ask")),
        cited.glosses.items(place.ask),
        _gone_over(content, place),
        id=f"place-{place.id}",
        class_="phb-fold phb-place",
    )


def _contacts(content: Content, place: Place, cited: Cited) -> Html | None:
    if not place.contacts:
        return None
    return join(
        element("h4", say(content, "place-contacts")),
        contact_cards(content, place.contacts, cited, level="h5", of=f"{place.id}--"),
    )


def _not_found(content: Content, place: Place, cited: Cited) -> Html | None:
    if not place.not_found:
        return None
    return join(
        element("h4", say(content, "place-not-found")), cited.glosses.items(place.not_found)
    )


def _elsewhere(content: Content, cited: Cited) -> Html:
    return fold(
        element("h3", say(content, "elsewhere-heading")),
        element("p", say(content, "elsewhere-lead")),
        *(_asked(content, asked, cited) for asked in content.elsewhere),
        id="place-elsewhere",
        class_="phb-fold phb-place",
    )


def _asked(content: Content, asked: Asked, cited: Cited) -> Html:
    return join(
        element("h4", asked.who, id=f"who-{asked.id}"),
        element("p", cited.claim(asked.why)),
        element("p", say(content, "elsewhere-ask")),
        cited.glosses.items(asked.ask),
    )


def contact_cards(
    content: Content, contacts: tuple[Contact, ...], cited: Cited, *, level: str, of: str = ""
) -> Html:
    """Each contact on a card. ``of`` keeps apart the headings of two areas that name the same service."""
    return element(
        "div",
        *(
            _contact(content, contact, cited, level=level, heading=f"contact-{of}{contact.id}")
            for contact in contacts
        ),
        class_="phb-contacts",
    )


def _contact(content: Content, contact: Contact, cited: Cited, *, level: str, heading: str) -> Html:
    # No landmark: there are too many to be told apart, and their headings lead from one to the next.
    return element(
        "div",
        element(level, contact.name, id=heading),
        element("p", say(content, "contact-for", who=contact.for_), class_="phb-quiet"),
        element("p", cited.glosses.line(contact.helps_with), cited.mark(contact.source)),
        _phone(content, contact.phone),
        element("p", link(say(content, "contact-site", name=contact.name), contact.link))
        if contact.link
        else None,
        class_="phb-card",
    )


def _phone(content: Content, number: str | None) -> Html | None:
    if number is None:
        return None
    return element("p", say(content, "contact-phone"), " ", phone_link(number))


def _overdue(content: Content, place: Place) -> Html | None:
    if not is_overdue(place.check_again, content.today):
        return None
    return notice(say(content, "place-overdue", date=day(place.check_again)))


def _gone_over(content: Content, place: Place) -> Html:
    checked, again = day(place.checked_on), day(place.check_again)
    said = say(content, "page-gone-over", checked=checked, again=again)
    return element("p", said, class_="phb-quiet")
