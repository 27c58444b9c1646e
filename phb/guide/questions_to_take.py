"""Which questions somebody takes along: some about every way, then as many about each way still in play."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from phb.content.library import Content
from phb.content.models import Option, Reason
from phb.content.records import A_LOT, WHAT_MATTERS
from phb.guide.align import Alignment, little_said
from phb.guide.answers import Answers
from phb.guide.conditions import because

MOST = 10
"""How many questions stand on one paper. More are not asked in one talk."""

MOST_EACH = 3
"""How many of them are about one option."""


@dataclass(frozen=True)
class ToAsk:
    """One question. ``option`` is None where it is about every way."""

    asks: str
    option: Option | None = None


def in_play(
    answers: Answers, aligned: Sequence[Alignment], lean: str | None = None
) -> tuple[Alignment, ...]:
    """The options that do not have more pointing away, and the one that the person leans to.

    All, if none is left or too little was said to leave one out.
    """
    if little_said(answers):
        return tuple(aligned)
    left = tuple(a for a in aligned if a.group != "more-points-away" or a.option.id == lean)
    return left or tuple(aligned)


def questions_to_take(
    content: Content, answers: Answers, aligned: Sequence[Alignment], lean: str | None = None
) -> tuple[ToAsk, ...]:
    """Up to ten, each once: those about every way first, then one after another about each option in play.

    Each option in play has as many as the others, so that none is gone into further than the rest.
    """
    general = tuple(ToAsk(asks) for asks in content.take.ask_first.in_order)
    options = in_play(answers, aligned, lean)
    rounds = max(1, min(MOST_EACH, (MOST - len(general)) // len(options)))
    asked = {question.asks for question in general}
    left = [_candidates(content, answers, alignment) for alignment in options]
    chosen: list[list[ToAsk]] = [[] for _ in options]
    for _ in range(rounds):
        for candidates, of_option in zip(left, chosen, strict=True):
            following = next((one for one in candidates if one.asks not in asked), None)
            if following:
                asked.add(following.asks)
                of_option.append(following)
    return (*general, *(one for of_option in chosen for one in of_option))


def _candidates(content: Content, answers: Answers, alignment: Alignment) -> Iterator[ToAsk]:
    """An option's questions, those first that answer to what matters a lot to the person."""
    reasons = sorted(alignment.to_ask, key=lambda reason: _how_near(content, answers, reason))
    for asks in (*(reason.says for reason in reasons), *alignment.option.ask):
        yield ToAsk(asks, alignment.option)


def _how_near(content: Content, answers: Answers, reason: Reason) -> int:
    """0 where it answers to what matters a lot, 1 where to anything else that was said, else 2."""
    told = because(reason, answers)
    lot = any(
        A_LOT in given and content.question(q).about == WHAT_MATTERS for q, given in told.items()
    )
    return 0 if lot else 1 if told else 2
