"""A mix as a page of the paper to take away: its week, who does what, what is missing or doubled, what to ask."""

from collections.abc import Iterator, Sequence

from phb.content.library import Content
from phb.content.mix_models import FOUND, PAID, UNDECIDED, UNPAID
from phb.content.models import Option
from phb.content.records import NOT_SURE
from phb.guide.mix import LookedOver, Mix, asked_about, hours_in_a_week, left_out, look_over
from phb.paper.document import (
    Bullets,
    Document,
    Fields,
    Heading,
    Paragraph,
    Part,
    Questions,
    Row,
    Table,
)
from phb.paper.foot import as_typed, with_address
from phb.paper.hand_over import where_from
from phb.paper.sureness import as_sure, checked_ones, with_legend
from phb.text.markdown import words_alone
from phb.views.mix import (
    ASPECTS,
    comes_up,
    doubled_in_words,
    left_out_in_words,
    nothing_found,
    parts_in,
)
from phb.views.mix_chart import hours_in_words, way_name
from phb.views.say import say

MOST_QUESTIONS = 4
"""On a page of a longer paper, with no room to answer. The others stand on the site, and on the paper of the mix alone."""


def mix_paper(
    content: Content, mix: Mix, order: Sequence[Option], *, address: str | None = None
) -> Document:
    """The mix alone with all that its page found, as a paper of its own, its ways in the order given.

    ``address`` is that of the site, if known.
    """
    sources = checked_ones(content, sources_of_mix(content, mix))
    made = Document(
        title=say(content, "mix-paper-heading"),
        lead=say(content, "mix-paper-lead"),
        parts=(
            *_told(content, mix, order, with_why=True),
            Heading(say(content, "mix-ask-heading")),
            Questions(_to_ask(content, mix)),
            *where_from(content, sources, most=len(sources)),
        ),
        foot=with_address(
            content, say(content, "take-foot", site=say(content, "site-name")), address
        ),
    )
    return with_legend(content, made)


def mix_page(
    content: Content, mix: Mix, order: Sequence[Option], *, address: str | None = None
) -> list[Part]:
    """The mix on a page of a longer paper, its ways in the order given. Nothing where no part has a way yet.

    It has room for some of the questions, and says where the others are.
    """
    if all(one.way == UNDECIDED for one in mix.placed):
        return []
    to_ask = _to_ask(content, mix)
    more = len(to_ask) - MOST_QUESTIONS
    where = f"{as_typed(address)}/mix" if address else say(content, "site-name")
    return [
        Heading(say(content, "mix-paper-heading"), new_page=True),
        Paragraph(say(content, "mix-paper-lead")),
        *_told(content, mix, order, with_why=False),
        Heading(say(content, "mix-ask-heading")),
        Bullets(to_ask[:MOST_QUESTIONS]),
        *([Paragraph(say(content, "mix-paper-more", count=more, where=where))] if more > 0 else []),
    ]


def _told(content: Content, mix: Mix, order: Sequence[Option], *, with_why: bool) -> list[Part]:
    over = look_over(content, mix)
    return [
        _week(content, mix),
        *_what_it_comes_to(content, mix),
        *_who_does_what(content, mix, order),
        *_looked_over(content, mix, over, with_why=with_why),
        *_what_was_said(content, mix),
        Fields((*(question.ask for question in over.unsettled), say(content, "mix-paper-six-am"))),
    ]


def sources_of_mix(content: Content, mix: Mix) -> tuple[str, ...]:
    """What the page on a mix rests on, each once."""
    options = [content.option(way) for way in PAID if way in mix.ways]
    claims = [
        *(option.compare[aspect] for option in options for aspect in ASPECTS),
        *(content.mix.pays[option.id] for option in options),
    ]
    return tuple(dict.fromkeys(source for claim in claims for source in claim.source))


def _week(content: Content, mix: Mix) -> Table:
    names = ("part", "way", "hours", "ring")
    rows = (
        Row(
            part.name,
            (way_name(content, one.way), hours_in_words(content, part, one), ""),
            content.option(one.way).mark if one.way in PAID else None,
        )
        for one in mix.placed
        for part in (content.mix.by_id[one.part],)
    )
    columns = tuple(say(content, f"mix-column-{name}") for name in names)
    return Table(say(content, "mix-week-caption"), columns, tuple(rows))


def _what_it_comes_to(content: Content, mix: Mix) -> Iterator[Part]:
    missing = left_out(content, mix)
    said = (
        [say(content, "mix-total", hours=hours)] if (hours := hours_in_a_week(content, mix)) else []
    )
    said += [left_out_in_words(content, missing)] if missing else []
    if said:
        yield Paragraph(" ".join(said))
    if any(one.way == UNPAID for one in mix.placed):
        yield Paragraph(f"{parts_in(content, mix, UNPAID)}. {words_alone(content.mix.unpaid)}")


def _who_does_what(content: Content, mix: Mix, order: Sequence[Option]) -> Iterator[Part]:
    """A column for each way, so that few ways have room: the paper is narrow."""
    ways = [option for option in order if option.id in mix.ways]
    if not ways:
        return
    names = {aspect.id: aspect.name for aspect in content.aspects}
    rows = [
        Row(names[aspect], tuple(_cell(content, mix, option, aspect) for option in ways))
        for aspect in ASPECTS
    ]
    pays = tuple(as_sure(content, content.mix.pays[option.id]) for option in ways)
    yield Table(
        say(content, "mix-who-caption"),
        (
            say(content, "mix-paper-what"),
            *(f"{option.short_name}: {parts_in(content, mix, option.id)}" for option in ways),
        ),
        (*rows, Row(say(content, "mix-column-pays"), pays)),
    )


def _cell(content: Content, mix: Mix, option: Option, aspect: str) -> str:
    if not comes_up(content, mix, option.id, aspect):
        return say(content, "mix-no-people")
    return as_sure(content, option.compare[aspect])


def _looked_over(content: Content, mix: Mix, over: LookedOver, *, with_why: bool) -> Iterator[Part]:
    """What was found. Each thing ``with_why`` it is said, where there is room."""
    yield Heading(say(content, "mix-looked-heading"))
    found = [one for kind in FOUND for one in over.found[kind]]
    said = [
        words_alone(f"{one.says} {one.because.says}" if with_why else one.says) for one in found
    ]
    said += doubled_in_words(content, mix, over)
    seen = say(content, "mix-not-seen")
    if said:
        yield Bullets(tuple(said))
        yield Paragraph(seen, small=True)
    else:
        yield Paragraph(f"{nothing_found(content, 'missing', over)} {seen}")


def _what_was_said(content: Content, mix: Mix) -> Iterator[Part]:
    """Each question about the mix that has an answer, with the answer."""
    said = [
        say(content, "mix-paper-said", ask=question.ask, answer=question.answers[answer])
        for question in asked_about(content.mix, mix)
        if (answer := mix.settled.get(question.id, NOT_SURE)) != NOT_SURE
    ]
    if said:
        yield Bullets(tuple(said))


def _to_ask(content: Content, mix: Mix) -> tuple[str, ...]:
    return tuple(map(words_alone, look_over(content, mix).to_ask))
