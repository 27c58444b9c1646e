"""The words of a first talk on paper, for the nurse to hold beside the turned screen."""

from collections.abc import Iterator, Sequence

from phb.content.library import Content
from phb.content.models import Option
from phb.content.talk_models import TalkStep
from phb.paper.document import Bullets, Document, Heading, Paragraph, Part, Row, Table
from phb.paper.foot import sheet_foot
from phb.paper.hand_over import to_fill, where_from
from phb.paper.sheet import MOST_SOURCES
from phb.paper.sureness import as_sure, checked_ones, with_legend
from phb.views.say import say

_SCREEN_TURNED_BACK = "what-matters"
"""The step that begins the second page: those before it are said beside the turned screen."""

_NAME_TO_WORDS = (7, 27)
"""How wide a way's name is beside the words on it."""

_TO_FILL = ("contact", "nobody-comes", "local-help")


def talk_card(
    content: Content, *, order: Sequence[Option] = (), address: str | None = None
) -> Document:
    """The four steps with what to say, the introductions under theirs, lines for whom to ring under the last, and
    then what a family may ask.

    ``order`` is the visit's mixed order of the options, or else that of the content. ``address`` is that of the
    site, None where it is not known.
    """
    talk = content.talk
    beside: dict[str, tuple[Part, ...]] = {
        "six-ways": (
            Paragraph(talk.in_every_way.says),
            _introductions(content, order or content.options),
        ),
        "next": (to_fill(content, _TO_FILL),),
    }
    steps = [part for step in talk.steps for part in _step(content, step, beside.get(step.id, ()))]
    told = (talk.in_every_way, *talk.introductions, *talk.if_asked)
    sources = [source for one in told for source in one.source]
    made = Document(
        say(content, "talk-heading", minutes=talk.in_all),
        say(content, "talk-card-lead"),
        (
            *steps,
            *_if_asked(content),
            *where_from(content, checked_ones(content, sources), most=MOST_SOURCES),
        ),
        sheet_foot(content, talk, address),
    )
    return with_legend(content, made)


def _step(content: Content, step: TalkStep, beside: Sequence[Part]) -> Iterator[Part]:
    name = say(content, "talk-step-name", name=step.name, minutes=step.minutes)
    yield Heading(name, new_page=step.id == _SCREEN_TURNED_BACK)
    yield Bullets(step.say)
    yield from beside
    check = "talk-card-check-if-time" if step.check_can_wait else "talk-card-check"
    yield Paragraph(say(content, check, check=step.check))


def _introductions(content: Content, options: Sequence[Option]) -> Table:
    told = {one.option: one.says for one in content.talk.introductions}
    return Table(
        say(
            content,
            "sheet-ways-caption",
            what=say(content, "talk-ways-heading"),
            order=say(content, "take-ways-caption"),
        ),
        (say(content, "take-way"), say(content, "talk-step-say")),
        tuple(Row(option.short_name, (told[option.id],), option.mark) for option in options),
        widths=_NAME_TO_WORDS,
        aloud=True,
    )


def _if_asked(content: Content) -> tuple[Part, Part]:
    asked = tuple(f"{one.ask} {as_sure(content, one)}" for one in content.talk.if_asked)
    return Heading(say(content, "talk-if-asked-heading")), Bullets(asked)
