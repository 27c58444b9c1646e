"""The paper to take away: all six ways, what somebody said, questions to ask, and room for the talk."""

from collections.abc import Iterable, Sequence, Set
from datetime import date

from phb.content.library import Content
from phb.content.models import Option
from phb.content.page_models import Place
from phb.content.records import A_LOT, WHAT_MATTERS
from phb.guide.align import Alignment, align_options, little_said, nothing_said
from phb.guide.answers import Answers
from phb.guide.child_stories import child_goes_home
from phb.guide.flow import asked_answers
from phb.guide.match import is_a_childs
from phb.guide.mix import NO_MIX, Mix
from phb.guide.questions_to_take import MOST, questions_to_take
from phb.paper.answered import main_questions, row, what_matters, what_was_said
from phb.paper.document import (
    Document,
    Heading,
    Paragraph,
    Part,
    Questions,
    Table,
    Ticks,
)
from phb.paper.facts import facts_table, sources_of_facts
from phb.paper.foot import with_address
from phb.paper.hand_over import (
    TO_FILL_BLANK,
    before_home,
    by_hand,
    people_who_help,
    sources_of_before_home,
    where_from,
)
from phb.paper.mix import mix_page, sources_of_mix
from phb.paper.sureness import checked_ones, with_legend
from phb.paper.ways import (
    points_table,
    reasons_table,
    reasons_that_fit,
    situation_first,
    sources_of_points,
    sources_of_reasons,
)
from phb.views.say import day, in_a_sentence, say


def summary(
    content: Content,
    answers: Answers,
    *,
    made: date | None,
    lean: str | None = None,
    skipped: Set[str] = frozenset(),
    order: Sequence[Option] = (),
    door: str = "family",
    place: Place | None = None,
    mix: Mix = NO_MIX,
    address: str | None = None,
) -> Document:
    """All options, what was said, the lean that the person states, and questions to ask.

    ``lean`` is an option's id, or None where nothing is decided. ``skipped`` are the questions answered
    "not sure" or passed over. ``order`` is the visit's mixed order, or else that of the content.
    ``mix`` has a page of its own at the end. ``address`` is that of the site, None where it is not known.
    """
    answers = asked_answers(content, answers)
    aligned = sorted(
        situation_first(content, align_options(content, answers)),
        key=lambda a: [*(order or content.options)].index(a.option),
    )
    home = child_goes_home(content, answers, door)
    child = is_a_childs(content, answers)
    most = 1 if home else reasons_that_fit(aligned)
    little = little_said(answers)
    sources = (
        *_sources(aligned, most),
        *(sources_of_before_home(content) if home else ()),
        *sources_of_mix(content, mix),
        *sources_of_facts(content, content.options),
    )
    return _document(
        content,
        made,
        (
            Heading(say(content, "take-ways-heading")),
            facts_table(content, [a.option for a in aligned]),
            Heading(say(content, "take-reasons-heading")),
            _ways(content, aligned, most, little),
            Paragraph(say(content, "take-lean", way=in_a_sentence(_lean(content, lean)))),
            Heading(say(content, "take-said-heading")),
            *what_was_said(content, answers, skipped),
            Heading(say(content, "take-ask-heading")),
            Questions(_questions(content, answers, aligned)),
            *(before_home(content) if home else ()),
            *people_who_help(content, place, child=child, going_home=home),
            *by_hand(content),
            *where_from(content, checked_ones(content, sources)),
            *mix_page(content, mix, order or content.options, address=address),
        ),
        address,
    )


def blank(
    content: Content, *, order: Sequence[Option] = (), address: str | None = None
) -> Document:
    """The same for pen and paper, for somebody who has not used the site: nothing is filled in."""
    options = order or content.options
    facts = checked_ones(content, sources_of_facts(content, options))
    return _document(
        content,
        None,
        (
            Heading(say(content, "take-ways-heading")),
            facts_table(content, options, told=True),
            points_table(content, options),
            Heading(say(content, "take-said-heading")),
            *(
                part
                for q in main_questions(content)
                for part in _to_tick(q.ask, q.answers.values())
            ),
            *_to_tick(say(content, "take-tick-matters"), _values(content)),
            Heading(say(content, "take-ask-heading")),
            Questions(content.take.ask_first.in_order),
            *people_who_help(content, None, anybody=True),
            *by_hand(content, TO_FILL_BLANK),
            *where_from(content, (*sources_of_points(options), *facts)),
        ),
        address,
    )


def _document(
    content: Content, made: date | None, parts: Sequence[Part], address: str | None
) -> Document:
    version = content.version
    made_of = Document(
        title=say(content, "take-title"),
        lead=say(content, "take-lead"),
        parts=(
            Paragraph(
                say(content, "take-made", date=day(made), version=version)
                if made
                else say(content, "take-made-some-day", version=version),
                small=True,
            ),
            Paragraph(say(content, "decision")),
            *parts,
        ),
        foot=with_address(
            content, say(content, "take-foot", site=say(content, "site-name")), address
        ),
    )
    return with_legend(content, made_of)


def _ways(content: Content, aligned: Sequence[Alignment], most: int, little: bool) -> Table:
    if nothing_said(aligned):
        return points_table(content, [a.option for a in aligned])
    return reasons_table(content, aligned, most=most, little=little)


def _sources(aligned: Sequence[Alignment], most: int) -> tuple[str, ...]:
    if nothing_said(aligned):
        return sources_of_points(a.option for a in aligned)
    return sources_of_reasons(aligned, most=most)


def _lean(content: Content, lean: str | None) -> str:
    return content.option(lean).name if lean else say(content, "take-not-decided")


def _questions(content: Content, answers: Answers, aligned: Sequence[Alignment]) -> tuple[str, ...]:
    """Each question as it is read out: one about a single way says which. What matters most takes a place left over."""
    asked = [
        say(content, "take-ask-of", way=q.option.short_name, question=q.asks)
        if q.option
        else q.asks
        for q in questions_to_take(content, answers, aligned)
    ]
    most = what_matters(content, answers, A_LOT)
    if most and len(asked) < MOST:
        asked.append(say(content, "take-ask-matters", what=row(content, most)))
    return tuple(asked)


def _to_tick(ask: str, answers: Iterable[str]) -> tuple[Part, Part]:
    return Paragraph(ask), Ticks(tuple(answers))


def _values(content: Content) -> tuple[str, ...]:
    return tuple(q.short for q in content.questions if q.about == WHAT_MATTERS)
