"""What closes a paper: the next step, whom to turn to, how to disagree, lines to fill in by hand, the sources."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from urllib.parse import urlsplit

from phb.content.library import Content
from phb.content.models import Source
from phb.content.page_models import Contact, Place
from phb.paper.document import Bullets, Fields, Heading, Paragraph, Part, Ticks
from phb.paper.sureness import as_sure
from phb.text.markdown import words_alone
from phb.text.reading import sentences_of
from phb.views.say import day, in_a_sentence, say

MOST_SOURCES = 3
"""How many are named. The site names all of them."""

TO_FILL = ("name", "there", "agreed", "next-step", "contact", "nobody-comes", "local-help")
"""What a hand fills in at the foot of a paper, by the ends of its words."""

TO_FILL_BLANK = (
    *("name", "who", "agreed", "next-step", "look-again"),
    *("contact", "nobody-comes", "local-help"),
)
"""The same where there is more room."""


def before_home(content: Content) -> list[Part]:
    """For a first time home from hospital: what must be in place, apart from what can wait."""
    home = content.take.before_home
    waiting = " ".join(as_sure(content, c) for c in (*home.can_wait, home.begin_and_change))
    return [
        Heading(say(content, "take-home-in-place")),
        Ticks(tuple(as_sure(content, claim) for claim in home.in_place)),
        Paragraph(say(content, "take-home-can-wait", what=waiting)),
    ]


def sources_of_before_home(content: Content) -> tuple[str, ...]:
    home = content.take.before_home
    claims = (*home.in_place, *home.can_wait, home.begin_and_change)
    return tuple(source for claim in claims for source in claim.source)


def by_hand(content: Content, names: Iterable[str] = TO_FILL) -> list[Part]:
    """What only a hand fills in: who, what was agreed, whom to ring, and how somebody needs to be told things."""
    return [
        Heading(say(content, "take-hand-heading")),
        to_fill(content, names),
        Paragraph(say(content, "take-formats")),
        Ticks(content.take.formats),
    ]


def to_fill(content: Content, names: Iterable[str]) -> Fields:
    return Fields(tuple(say(content, f"take-hand-{name}") for name in names))


def people_who_help(
    content: Content,
    place: Place | None,
    *,
    child: bool = False,
    going_home: bool = False,
    anybody: bool = False,
) -> list[Part]:
    """Help where the reader lives, if that is known; for all of England; and how to ask for another look.

    A paper for going home has room for local help beside one contact for all of England. Where a paper is for
    ``anybody``, one contact is for adults and one for children.
    """
    take = content.take
    national = take.help_for_a_child if child or going_home else take.help_from
    if anybody:
        national = (*take.help_from[:1], *take.help_for_a_child[:1])
    elif place and going_home:
        national = national[:1]
    ways = "; ".join(in_a_sentence(way.name) for way in content.refused.ways)
    return [
        Heading(say(content, "take-help-heading")),
        Bullets((*_local(content, place), *_national(content, national), *_near(content))),
        Paragraph(say(content, "take-refused", ways=ways)),
    ]


def where_from(
    content: Content, source_ids: Iterable[str], *, most: int = MOST_SOURCES
) -> list[Part]:
    """The first so many sources by the day on which each was checked, and how many more, in small print."""
    ids = list(dict.fromkeys(source_ids))
    shown = sorted(
        (content.source(one) for one in ids[:most]), key=lambda source: source.checked_on
    )
    lines = [
        say(
            content,
            "take-sources",
            date=day(checked_on),
            titles="; ".join(_title(content, source) for source in those),
        )
        for checked_on, those in groupby(shown, key=lambda source: source.checked_on)
    ]
    if len(ids) > most:
        lines.append(say(content, "take-sources-more", count=len(ids) - most))
    return [Paragraph(" ".join(lines), small=True)]


def _title(content: Content, source: Source) -> str:
    """What a source is called, with how it was read where that was not in full."""
    if source.confidence == "read":
        return source.title
    how = say(content, f"take-source-{source.confidence}")
    return say(content, "take-source", title=source.title, how=how)


def _local(content: Content, place: Place | None) -> Iterator[str]:
    if place is None:
        return
    for contact in place.contacts:
        yield " ".join(
            (say(content, "take-help-place", place=place.name), _contact(content, contact))
        )


def _national(content: Content, ids: Iterable[str]) -> Iterator[str]:
    known = {contact.id: contact for contact in content.contacts}
    return (_contact(content, known[one]) for one in ids)


def _near(content: Content) -> Iterator[str]:
    known = {asked.id: asked for asked in content.elsewhere}
    for asked in (known[one] for one in content.take.help_near):
        yield say(
            content,
            "take-help-near",
            who=asked.who,
            why=sentences_of(words_alone(asked.why.says))[0],
        )


def _contact(content: Content, contact: Contact) -> str:
    site = urlsplit(contact.link or "").netloc.removeprefix("www.")
    reach = ", ".join(part for part in (contact.phone, site) if part)
    return say(
        content,
        "take-help-contact",
        name=contact.name,
        whom=in_a_sentence(contact.for_),
        reach=reach or say(content, "take-help-ask"),
    )
