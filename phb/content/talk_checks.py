"""Whether the first talk adds up, introduces all six options alike, and judges no more than its sources bear."""

from collections.abc import Iterator
from math import ceil, floor
from statistics import median

from phb.content.balance import words_in
from phb.content.library import OPTION_IDS
from phb.content.models import SourcesFile
from phb.content.problems import Problem, listed, problem, quoted
from phb.content.read import Read
from phb.content.references import absent
from phb.content.sure_enough import check_sure_enough
from phb.content.talk_models import MythsFile, TalkFile

ALOUD = (35, 55)
"""Words of one introduction: about 20 seconds when read aloud."""

ALIKE = (0.8, 1.25)
"""Words of one introduction to the median of all. Nearer than parts of a page: a listener hears who gets more."""


def check_talk(read: Read, file: TalkFile) -> Iterator[Problem]:
    """Minutes that do not add up, and introductions that are missing, doubled or told at another length."""
    minutes = sum(step.minutes for step in file.steps)
    if minutes != file.in_all:
        yield problem(
            "TALK-1",
            read.at(("in-all",)),
            wrong=f"The steps of the talk take {minutes} minutes together, and this says {file.in_all}.",
            fix=f"Write {minutes} here, or change the minutes of a step.",
        )
    yield from _all_six(read, file)
    yield from _lengths(read, file)


def check_myths(read: Read, file: MythsFile, sources: SourcesFile) -> Iterator[Problem]:
    """Something called true or false with no source behind it that was read."""
    yield from check_sure_enough(read, "myths", file.myths, sources, "MYTH-1")


def _all_six(read: Read, file: TalkFile) -> Iterator[Problem]:
    told = [one.option for one in file.introductions]
    for number, option in enumerate(told):
        place = read.at(("introductions", number, "option"))
        if option not in OPTION_IDS:
            yield absent("POINT-4", place, "option", option, OPTION_IDS)
        elif option in told[:number]:
            yield problem(
                "TALK-2",
                place,
                wrong=f"{quoted(option)} is introduced here for a second time.",
                fix="Keep one of the two.",
            )
    missing = [option for option in OPTION_IDS if option not in told]
    if missing and set(told) <= set(OPTION_IDS):
        yield problem(
            "TALK-2",
            read.at_key(("introductions",)),
            wrong=f"Nothing introduces {listed(map(quoted, missing))}.",
            fix="Add an introduction for each of the six options, in about as many words as the others have.",
        )


def _lengths(read: Read, file: TalkFile) -> Iterator[Problem]:
    words = [words_in((one.says,)) for one in file.introductions]
    usual = median(words)
    least = max(ALOUD[0], ceil(usual * ALIKE[0]))
    most = min(ALOUD[1], floor(usual * ALIKE[1]))
    for number, count in enumerate(words):
        if not least <= count <= most:
            yield problem(
                "TALK-3",
                read.at(("introductions", number, "option")),
                wrong=f"This introduction has {count} words. The others have about {usual:g}.",
                fix=f"Bring it to between {least} and {most} words, so that each takes as long to read aloud.",
            )
