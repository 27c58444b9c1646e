"""Which questions somebody takes along: some about every way, nearest to what they said, then one about each way."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from phb.content.library import Content
from phb.content.models import Option, Reason
from phb.content.records import A_LOT, WHAT_MATTERS
from phb.content.take_models import AskIf
from phb.guide.align import Alignment
from phb.guide.answers import Answers
from phb.guide.conditions import because, holds
from phb.guide.flow import asked_answers, closed_questions

MOST = 10
"""How many questions stand on one paper. More are not asked in one talk."""

Said = Mapping[str, frozenset[str]]
"""Question id to those of its answers that were given."""


@dataclass(frozen=True)
class ToAsk:
    """One question. ``option`` is None where it is about every way."""

    asks: str
    option: Option | None = None


def questions_to_take(
    content: Content, answers: Answers, aligned: Sequence[Alignment]
) -> tuple[ToAsk, ...]:
    """Up to ten, each once: those about every way first, then the nearest one about each option.

    An option that has more pointing away is asked about as the others are: what points away may be put right.
    """
    answers = asked_answers(content, answers)
    near = _near(content, answers, room=MOST - len(aligned))
    chosen = [ToAsk(asks) for asks in _about_every_way(content, near)]
    named = _named(near, answers)
    for alignment in aligned:
        asked = {question.asks for question in chosen}
        candidates = _candidates(content, answers, alignment, named)
        chosen += islice((one for one in candidates if one.asks not in asked), 1)
    return tuple(chosen)


def about_every_way(
    content: Content, answers: Answers, aligned: Sequence[Alignment]
) -> tuple[str, ...]:
    """Those of ``questions_to_take`` that are about no single option, as they are asked."""
    return tuple(q.asks for q in questions_to_take(content, answers, aligned) if q.option is None)


def _near(content: Content, answers: Answers, *, room: int) -> list[AskIf]:
    """The questions that name what was said: one about each thing, then others where there is room.

    None names only what those before it name already.
    """
    closed = closed_questions(content, answers)
    beside = room - len(content.take.ask_first.by_about)
    near: list[AskIf] = []
    for one in content.take.ask_if:
        if not holds(one, answers, closed) or not _adds(one, near, answers):
            continue
        if one.about in {other.about for other in near}:
            if beside <= 0:
                continue
            beside -= 1
        near.append(one)
    return near


def _adds(one: AskIf, near: Sequence[AskIf], answers: Answers) -> bool:
    """Whether it names an answer that the others do not, or rests on none."""
    told = because(one, answers)
    return not told or bool(_fresh(told, _named(near, answers)))


def _about_every_way(content: Content, near: Sequence[AskIf]) -> Iterator[str]:
    yield from (one.ask for one in near)
    told = {one.about for one in near}
    yield from (
        asks for about, asks in content.take.ask_first.by_about.items() if about not in told
    )


def _named(near: Sequence[AskIf], answers: Answers) -> Said:
    """The answers that these questions rest on, by the question that they were given to."""
    named: dict[str, frozenset[str]] = {}
    for one in near:
        for question_id, given in because(one, answers).items():
            named[question_id] = named.get(question_id, frozenset()) | given
    return named


def _fresh(told: Said, named: Said) -> list[str]:
    """The questions with an answer that is not named yet."""
    return [q for q, given in told.items() if given - named.get(q, frozenset())]


def _candidates(
    content: Content, answers: Answers, alignment: Alignment, named: Said
) -> Iterator[ToAsk]:
    """An option's questions, those first that answer to what was said and no other question names."""
    reasons = sorted(
        alignment.to_ask, key=lambda reason: _how_near(content, answers, reason, named)
    )
    for asks in (*(reason.says for reason in reasons), *alignment.option.ask):
        yield ToAsk(asks, alignment.option)


def _how_near(content: Content, answers: Answers, reason: Reason, named: Said) -> int:
    """0 for a part of the situation, 1 for what matters a lot, 2 for anything else that was said.

    3 where it answers to nothing, and 4 to nothing but what is named already.
    """
    told = because(reason, answers)
    fresh = _fresh(told, named)
    if any(content.question(q).about != WHAT_MATTERS for q in fresh):
        return 0
    if any(A_LOT in told[q] for q in fresh):
        return 1
    return 2 if fresh else 4 if told else 3
