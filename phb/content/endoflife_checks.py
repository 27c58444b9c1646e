"""Whether the page for when time is short has all six ways, evenly, and keeps to words that belong there."""

import re
from collections.abc import Iterator, Mapping

from phb.content.balance import uneven, words_in
from phb.content.endoflife_models import EndOfLifeFile
from phb.content.library import OPTION_IDS
from phb.content.models import Story
from phb.content.problems import Problem, did_you_mean, problem, quoted
from phb.content.read import Read

NOT_HERE = re.compile(
    r"(?<![\w-])(?:journeys?|battl(?:e|es|ed|ing)|brave(?:ly)?|pass(?:ed|es|ing) away|loved ones?|closure"
    r"|better place|silver lining|at least|cherish(?:ed)?|precious|healing|happy|great|good news|why not)(?![\w-])|!",
    re.IGNORECASE,
)
"""What people say to smooth a death over, and what sounds cheerful beside one."""


def check_words(read: Read) -> Iterator[Problem]:
    """Words that somebody who has lost a child or a parent should not meet on this page."""
    for path in read.values:
        text = read.get(path)
        for found in NOT_HERE.findall(text) if isinstance(text, str) else ():
            yield problem(
                "CARE-1",
                read.at(path),
                wrong=f"{quoted(found)} smooths over a death, or sounds cheerful beside one.",
                fix="Say what happens in plain words, such as dying and died.",
            )


def check_ways(read: Read, page: EndOfLifeFile) -> Iterator[Problem]:
    """A way that is missing or is none of the six, and one told at more or less length than the others."""
    missing = [option for option in OPTION_IDS if option not in page.ways]
    for stray in (option for option in page.ways if option not in OPTION_IDS):
        yield problem(
            "CARE-2",
            read.at_key(("ways", stray)),
            wrong=f"There is no option with the id {quoted(stray)}.",
            fix=did_you_mean(stray, missing or OPTION_IDS),
        )
    if len(page.ways) < len(OPTION_IDS):
        for option in missing:
            yield problem(
                "CARE-2",
                read.at_key(("ways",)),
                wrong=f"The way {quoted(option)} is left out here. No way is ruled out when time is short.",
                fix=f'Add {quoted(option + ":")} with "says:", "source:" and "ask:".',
            )
    told = [*page.ways]
    words = [words_in((way.says, way.ask)) for way in page.ways.values()]
    for number, count, usual, (least, most) in uneven(words) if words else ():
        yield problem(
            "CARE-2",
            read.at_key(("ways", told[number])),
            wrong=f"{quoted(told[number])} has {count} words here. The others have about {usual:g}.",
            fix=f"Bring it to between {least} and {most} words.",
        )


def check_warned(
    read: Read, page: EndOfLifeFile, stories: Mapping[str, Story]
) -> Iterator[Problem]:
    """Stories linked from this page that have nothing under ``may-upset``."""
    for number, story in enumerate(page.to_read):
        if story in stories and not stories[story].may_upset:
            yield problem(
                "CARE-3",
                read.at(("to-read", number)),
                wrong=f"The story {quoted(story)} does not say what in it may be hard to read.",
                fix='Add "may-upset:" to the story, or take it out of this list.',
            )
