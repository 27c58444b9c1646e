"""A mix: which part of a life is held in which way, for how many hours, and what is missing or doubled in it."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

from phb.content.checker_models import CheckerQuestion
from phb.content.library import Content
from phb.content.mix_models import (
    ANYWHERE,
    LEFT_OUT,
    MOST_WAYS,
    PAID,
    UNDECIDED,
    WAYS,
    Found,
    LifePart,
    LookFor,
    MixFile,
)
from phb.content.models import Story
from phb.content.records import NOT_STATED, NOT_SURE
from phb.guide.answers import Answers
from phb.guide.conditions import holds

MOST_HOURS = 336
"""Of one part in one way: two people, day and night."""


class Placed(NamedTuple):
    """One part in one way. ``hours`` are whole hours of a week, None where nobody said or where there are none."""

    part: str
    way: str
    hours: int | None = None


@dataclass(frozen=True)
class Mix:
    """``placed`` stands in the order of the content's parts. ``settled`` is question to answer, or to "not-sure"."""

    placed: tuple[Placed, ...] = ()
    settled: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, part_id: str) -> tuple[Placed, ...]:
        return tuple(one for one in self.placed if one.part == part_id)

    def hours_of(self, part_id: str) -> int:
        """The hours of a week that were said for this part, in all its ways."""
        return sum(one.hours or 0 for one in self.of(part_id))

    @property
    def ways(self) -> frozenset[str]:
        """The options that some part is in."""
        return frozenset(one.way for one in self.placed if one.way in PAID)


NO_MIX = Mix()


@dataclass(frozen=True)
class LookedOver:
    """What a mix was looked over for.

    ``found`` is by what the content calls it: missing, doubled, careful. ``crowded`` are parts with more hours than
    a week holds for one person there. ``shared`` are parts in two ways where nobody said who has which hours.
    ``unsettled`` are the questions that still wait for an answer. ``to_ask`` are all questions to take, each once.
    """

    found: Mapping[Found, tuple[LookFor, ...]]
    crowded: tuple[LifePart, ...]
    shared: tuple[LifePart, ...]
    unsettled: tuple[CheckerQuestion, ...]
    to_ask: tuple[str, ...]


def put(content: Content, mix: Mix, part_id: str, placed: tuple[Placed, ...]) -> Mix:
    """The mix with this part held so, and in no other way."""
    by_part = {part.id: mix.of(part.id) for part in content.mix.parts}
    by_part[part_id] = placed
    return replace(mix, placed=tuple(one for ones in by_part.values() for one in ones))


def settle(mix: Mix, question_id: str, answer: str | None) -> Mix:
    """The mix with one question about it answered, or left open again."""
    others = {q: given for q, given in mix.settled.items() if q != question_id}
    return replace(
        mix, settled=MappingProxyType(others | ({question_id: answer} if answer else {}))
    )


def asked_about(mix_file: MixFile, mix: Mix) -> tuple[CheckerQuestion, ...]:
    """The questions about the mix that are asked of this one."""
    _, closed = mix_answers(mix_file, mix)
    return tuple(question for question in mix_file.questions if question.id not in closed)


def look_over(content: Content, mix: Mix) -> LookedOver:
    """What is missing, doubled or to be careful about in a mix, and what to ask. Nothing is judged good or bad."""
    known, closed = mix_answers(content.mix, mix)
    found = [one for one in content.mix.look_for if holds(one, known, closed)]
    more = [one for one in content.mix.to_ask if holds(one, known, closed)]
    return LookedOver(
        found={
            kind: tuple(one for one in found if one.found == kind)
            for kind in ("missing", "doubled", "careful")
        },
        crowded=tuple(part for part in content.mix.parts if _is_crowded(part, mix)),
        shared=tuple(part for part in content.mix.parts if _is_shared(part, mix)),
        unsettled=tuple(q for q in asked_about(content.mix, mix) if q.id not in known),
        to_ask=tuple(dict.fromkeys(one.ask for one in (*found, *more))),
    )


def mix_answers(mix_file: MixFile, mix: Mix) -> tuple[Answers, Set[str]]:
    """What conditions look at, and the questions that are not asked of this mix.

    A question that is asked and has no answer yet has none here either, so that nothing rests on it.
    """
    known, closed = dict(_where(mix_file, mix)), set[str]()
    for question in mix_file.questions:
        if question.show_if is not None and holds(question.show_if, known, closed) is False:
            closed.add(question.id)
        elif mix.settled.get(question.id, NOT_SURE) != NOT_SURE:
            known[question.id] = frozenset({mix.settled[question.id]})
    return known, closed


def left_out(content: Content, mix: Mix) -> list[str]:
    """The names of the parts that are not in the mix, nor counted in another part that is."""
    return [
        part.name
        for part in content.mix.parts
        if not mix.of(part.id) and not (part.in_place_of and mix.of(part.in_place_of))
    ]


def hours_in_a_week(content: Content, mix: Mix) -> int:
    """The hours of a week outside the holidays, as far as they were said."""
    return sum(mix.hours_of(part.id) for part in content.mix.parts if not part.holidays)


def hours_in_way(content: Content, mix: Mix, way: str) -> int:
    """Those of them that are in one way."""
    parts = content.mix.by_id
    return sum(
        one.hours or 0 for one in mix.placed if one.way == way and not parts[one.part].holidays
    )


def begin_from_answers(content: Content, answers: Answers) -> Mix:
    """The parts that the guide's answers speak of, none of them in a way yet."""
    return Mix(
        tuple(
            Placed(part.id, UNDECIDED)
            for part in content.mix.parts
            if part.begins_when is not None and holds(part.begins_when, answers)
        )
    )


def mixes_of(content: Content, story: Story) -> tuple[tuple[str, Mix], ...]:
    """What a story tells as a mix, at each of its times in order. Only parts that the mix builder has are in it."""
    times = dict.fromkeys(row.when for row in story.arrangement)
    told = ((when, Mix(tuple(_placed_in(content, story, when)))) for when in times)
    return tuple((when, mix) for when, mix in told if mix.placed)


def as_plain(mix: Mix) -> dict[str, object]:
    """The mix as plain data, as ``keep_known_mix`` reads it."""
    return {"placed": [list(one) for one in mix.placed], "settled": dict(mix.settled)}


def keep_known_mix(content: Content, given: object) -> Mix:
    """The part of a stored mix that still fits the content. Never raises."""
    if not isinstance(given, Mapping):
        return NO_MIX
    placed = [one for one in map(_read_placed, _listed(given.get("placed"))) if one]
    mix = NO_MIX
    for part in content.mix.parts:
        ways = {one.way: one for one in placed if one.part == part.id and one.way in part.ways}
        kept = tuple(ways.values())[:MOST_WAYS]
        if part.kind != "care":
            kept = tuple(one._replace(hours=None) for one in kept)
        mix = put(content, mix, part.id, kept)
    settled = given.get("settled")
    for question in content.mix.questions:
        answer = settled.get(question.id) if isinstance(settled, Mapping) else None
        if isinstance(answer, str) and answer in (*question.answers, NOT_SURE):
            mix = settle(mix, question.id, answer)
    return mix


def _where(mix_file: MixFile, mix: Mix) -> Iterator[tuple[str, frozenset[str]]]:
    care = set[str]()
    for part in mix_file.parts:
        ways = frozenset(one.way for one in mix.of(part.id))
        care |= ways if part.kind == "care" else set()
        yield part.id, ways or frozenset({LEFT_OUT})
    yield ANYWHERE, frozenset(care)


def _is_crowded(part: LifePart, mix: Mix) -> bool:
    return mix.hours_of(part.id) > (part.at_most or MOST_HOURS * MOST_WAYS)


def _is_shared(part: LifePart, mix: Mix) -> bool:
    """Whether two ways pay for one part, and nobody said which has how many hours of it."""
    ones = [one for one in mix.of(part.id) if one.way in PAID]
    return len(ones) > 1 and (part.kind != "care" or any(one.hours is None for one in ones))


def _placed_in(content: Content, story: Story, when: str) -> Iterator[Placed]:
    rows = [row for row in story.arrangement if row.when == when and row.mix_part]
    for part in content.mix.parts:
        told: dict[str, list[float | None]] = {}
        for row in rows:
            way = UNDECIDED if row.option == NOT_STATED else row.option
            if row.mix_part == part.id and way in part.ways:
                told.setdefault(way, []).append(row.hours)
        for way in [*told][:MOST_WAYS]:
            yield Placed(part.id, way, _together(told[way]) if part.kind == "care" else None)


def _together(hours: list[float | None]) -> int | None:
    """Whole hours of several rows, None where one of them does not say."""
    known = [one for one in hours if one is not None]
    return round(sum(known)) or None if len(known) == len(hours) else None


def _listed(given: object) -> list[object]:
    return given if isinstance(given, list) else []


def _read_placed(given: object) -> Placed | None:
    """One line of a stored mix, or None for what is none. Hours that can't be are left out."""
    if not (isinstance(given, list) and len(given) == 3):
        return None
    part, way, said = given
    if not isinstance(part, str) or way not in WAYS:
        return None
    if isinstance(said, str) and said.isdecimal() and len(said) <= len(str(MOST_HOURS)):
        said = int(said)
    known = isinstance(said, int) and not isinstance(said, bool) and 0 < said <= MOST_HOURS
    return Placed(part, way, int(said) if known else None)
