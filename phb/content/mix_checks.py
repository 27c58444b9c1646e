"""Whether a mix can be looked over: parts, ways and answers that are there, and conditions that can hold."""

from collections.abc import Iterator

from phb.content.logic import check_condition, looks_back, show_ifs, unused_questions
from phb.content.mix_models import ANYWHERE, PAID, WAYS, MixFile
from phb.content.pointers import blocks, condition_lines
from phb.content.possible import Possible
from phb.content.problems import Problem, problem, quoted
from phb.content.read import Read
from phb.content.references import Ids, absent, check_questions, condition_line, ids_in

RESTED = ("look-for", "to-ask")
"""The lists in which something is told where a condition about the mix holds."""


def check_mix(read: Read, mix: MixFile, reads: dict[str, Read]) -> Iterator[Problem]:
    """Ways and hours that don't fit, and conditions on what is not there, can't come up, or nobody looks at.

    Exact, over complete mixes: every part is somewhere or left out, and all that is asked is answered.
    """
    yield from _parts(read, mix)
    yield from _pays(read, mix)
    told = [*_same_names(read, mix), *_pointers(read, mix, reads)]
    yield from told
    possible = Possible(mix.asked)
    known = tuple(one for one in mix.asked if one not in mix.questions)
    before = [(q, (*known, *mix.questions[:n])) for n, q in enumerate(mix.questions)]
    if told or not all(looks_back(question, earlier, possible) for question, earlier in before):
        return
    yield from (p for found in show_ifs(read, mix.questions, possible).values() for p in found)
    for name, conditions in zip(RESTED, (mix.look_for, mix.to_ask), strict=True):
        for number, condition in enumerate(conditions):
            yield from check_condition(read, (name, number), condition, possible, "This")
    told_of = (*mix.look_for, *mix.to_ask)
    yield from unused_questions(read, mix.questions, told_of, "MIX-5")


def _parts(read: Read, mix: MixFile) -> Iterator[Problem]:
    for number, part in enumerate(mix.parts):
        for place, way in enumerate(part.not_in):
            if way not in WAYS:
                yield absent("MIX-1", read.at(("parts", number, "not-in", place)), "way", way, WAYS)
        if part.in_place_of and part.in_place_of not in mix.by_id:
            place = read.at(("parts", number, "in-place-of"))
            yield absent("POINT-15", place, "part of a life", part.in_place_of, (*mix.by_id,))
        if (part.kind == "care") != (part.at_most is not None):
            has = "care, and has no" if part.kind == "care" else "not care, and has"
            yield problem(
                "MIX-3",
                read.at_key(("parts", number)),
                wrong=f"{quoted(part.id)} is {has} {quoted('at-most:')} hours.",
                fix='Parts with "kind: care" have hours, and "at-most:" is how many a week can hold. No others have.',
            )


def _pays(read: Read, mix: MixFile) -> Iterator[Problem]:
    for way in mix.pays:
        if way not in PAID:
            yield absent("MIX-1", read.at_key(("pays", way)), "way", way, PAID)
    for way in PAID:
        if way not in mix.pays:
            yield problem(
                "MIX-2",
                read.at_key(("pays",)),
                wrong=f"Nothing here says who pays under {quoted(way)}.",
                fix=f'Add {quoted(way + ":")} here, with "says:" and "source:" under it.',
            )


def _same_names(read: Read, mix: MixFile) -> Iterator[Problem]:
    """Conditions know parts and questions by their ids alone."""
    taken = {ANYWHERE, *mix.by_id}
    for name, things in (("parts", mix.parts), ("questions", mix.questions)):
        for number, thing in enumerate(things):
            if thing.id in (taken if name == "questions" else (ANYWHERE,)):
                yield problem(
                    "MIX-4",
                    read.at((name, number, "id")),
                    wrong=f"{quoted(thing.id)} is the name of something else in conditions here.",
                    fix="Give this another id, and use it where the file names it.",
                )


def _pointers(read: Read, mix: MixFile, reads: dict[str, Read]) -> Iterator[Problem]:
    guide = ids_in(reads)
    about: dict[str, dict[str, object]] = {
        one.id: {"answers": dict(one.answers)} for one in mix.asked
    }
    ids = Ids(guide.sources, None, about)
    for path, _ in blocks(read, ("parts",)):
        for line in condition_lines(read, (*path, "begins-when")):
            yield from condition_line(read, line, guide)
    known = (one.id for one in mix.asked if one not in mix.questions)
    yield from check_questions(read, ids, before=known)
    for name in RESTED:
        for path, _ in blocks(read, (name,)):
            for line in condition_lines(read, path):
                yield from condition_line(read, line, ids)
