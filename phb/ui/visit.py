"""What one visit holds, and the plain data that a browser tab keeps of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from phb.content.library import DOORS, Content
from phb.guide.answers import NO_ANSWERS, Answers, keep_known
from phb.guide.mix import NO_MIX, Mix, as_plain, keep_known_mix

READY = ("yes", "not-yet")
"""What may be said to each question of "Where are you now?"."""


@dataclass(frozen=True)
class Visit:
    """One visit. ``seed`` decides the mixed order of the options and says nothing about the visitor."""

    seed: int
    answers: Answers = field(default_factory=lambda: NO_ANSWERS)
    skipped: frozenset[str] = frozenset()
    """Questions that were passed over, or answered with "not sure"."""
    unsure: frozenset[str] = frozenset()
    """Those of them that were answered with "not sure"."""
    at: str | None = None
    door: str = DOORS[0]
    ready: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Question of "Where are you now?" to one of ``READY``. It feeds nothing else."""
    lean: str | None = None
    """The id of the option that the visitor leans to, by their own word. None: not decided."""
    without_stories: bool = False
    """Whether pages that are not about stories leave them out."""
    mix: Mix = NO_MIX


def as_told(visit: Visit) -> dict[str, object]:
    """The visit as plain data.

    The order of the options is kept even where nothing was answered: a reload must not look like a verdict.
    """
    return {
        "seed": visit.seed,
        "answers": {q: sorted(given) for q, given in visit.answers.items()},
        "skipped": sorted(visit.skipped),
        "unsure": sorted(visit.unsure),
        "at": visit.at,
        "door": visit.door,
        "lean": visit.lean,
        "without-stories": visit.without_stories,
        "ready": dict(sorted(visit.ready.items())),
        "mix": as_plain(visit.mix) if visit.mix != NO_MIX else {},
    }


def with_what_was_told(
    content: Content, visit: Visit, told: Mapping[str, object], *, lean: str | None
) -> Visit:
    """The visit with what a tab kept of it. What was said since then stands before what is older.

    What a tab sends is a stranger's text: anything that does not fit is left out.
    """
    known = [question.id for question in content.questions]
    older, older_unsure = (_known_in(told.get(word), known) for word in ("skipped", "unsure"))
    answers = {**keep_known(content, told.get("answers")), **visit.answers}
    at, door, seed = told.get("at"), told.get("door"), told.get("seed")
    return replace(
        visit,
        seed=seed if isinstance(seed, int) and 0 < seed < 2**31 else visit.seed,
        answers=MappingProxyType({q: a for q, a in answers.items() if q not in visit.skipped}),
        skipped=frozenset(older | visit.skipped) - visit.answers.keys(),
        unsure=frozenset((older_unsure - visit.skipped) | visit.unsure) - visit.answers.keys(),
        at=visit.at or (at if at in known else None),
        door=door if door in DOORS and visit.door == DOORS[0] else visit.door,
        lean=lean,
        without_stories=visit.without_stories or told.get("without-stories") is True,
        mix=keep_known_mix(content, told.get("mix")) if visit.mix == NO_MIX else visit.mix,
        ready=MappingProxyType({**_known_ready(content, told.get("ready")), **visit.ready}),
    )


def _known_in(given: object, known: Iterable[str]) -> set[str]:
    return {q for q in known if q in given} if isinstance(given, list) else set()


def _known_ready(content: Content, given: object) -> dict[str, str]:
    """The part of what was once said to "Where are you now?" that still fits its questions."""
    if not isinstance(given, Mapping):
        return {}
    said = {question.id: given.get(question.id) for question in content.ready}
    return {q: one for q, one in said.items() if isinstance(one, str) and one in READY}
