"""A mix as a page of the paper to take away: its week, who does what, what is missing or doubled, what to ask."""

from collections.abc import Iterator, Sequence

from phb.content.library import Content
from phb.content.mix_models import FOUND, PAID, UNPAID
from phb.content.models import Option
from phb.guide.mix import LookedOver, Mix, hours_in_a_week, look_over
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
from phb.paper.foot import with_address
from phb.paper.hand_over import where_from
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


def mix_paper(
    content: Content, mix: Mix, order: Sequence[Option], *, address: str | None = None
) -> Document:
    """The mix alone, as a paper of its own, its ways in the order given. ``address`` is that of the site, if known."""
    return Document(
        title=say(content, "mix-paper-heading"),
        lead=say(content, "mix-paper-lead"),
        parts=(
            *_told(content, mix, order),
            *where_from(content, sources_of_mix(content, mix), most=1),
        ),
        foot=with_address(
            content, say(content, "take-foot", site=say(content, "site-name")), address
        ),
    )


def mix_page(content: Content, mix: Mix, order: Sequence[Option]) -> list[Part]:
    """The mix on a page of a longer paper, its ways in the order given. Nothing where there is no mix."""
    if not mix.placed:
        return []
    return [
        Heading(say(content, "mix-paper-heading"), new_page=True),
        Paragraph(say(content, "mix-paper-lead")),
        *_told(content, mix, order),
    ]


def _told(content: Content, mix: Mix, order: Sequence[Option]) -> list[Part]:
    over = look_over(content, mix)
    return [
        _week(content, mix),
        *_what_it_comes_to(content, mix),
        *_who_does_what(content, mix, order),
        *_looked_over(content, mix, over),
        Heading(say(content, "mix-ask-heading")),
        Questions(over.to_ask[:MOST_QUESTIONS]),
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
    left_out = [part.name for part in content.mix.parts if not mix.of(part.id)]
    said = (
        [say(content, "mix-total", hours=hours)] if (hours := hours_in_a_week(content, mix)) else []
    )
    said += [left_out_in_words(content, left_out)] if left_out else []
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
    pays = tuple(words_alone(content.mix.pays[option.id].says) for option in ways)
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
    return words_alone(option.compare[aspect].says)


def _looked_over(content: Content, mix: Mix, over: LookedOver) -> Iterator[Part]:
    yield Heading(say(content, "mix-looked-heading"))
    said = [words_alone(one.says) for kind in FOUND for one in over.found[kind]]
    said += doubled_in_words(content, mix, over)
    seen = say(content, "mix-not-seen")
    if said:
        yield Bullets(tuple(said))
        yield Paragraph(seen, small=True)
    else:
        yield Paragraph(f"{nothing_found(content, 'missing', over)} {seen}")
    if over.unsettled:
        yield Fields(tuple(question.ask for question in over.unsettled))
