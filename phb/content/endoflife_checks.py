"""Whether the page for when time is short has all six ways, evenly, and keeps to words that belong there."""

import re
from collections.abc import Iterator, Mapping

from phb.content.balance import words_in
from phb.content.endoflife_models import EndOfLifeFile
from phb.content.models import Story
from phb.content.problems import Problem, problem, quoted
from phb.content.read import Read
from phb.content.six_ways import check_all_six, check_lengths

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
    yield from check_all_six(
        read,
        ("ways",),
        page.ways,
        "CARE-2",
        left_out="No way is ruled out when time is short.",
        add='"says:", "source:", "this-week:" and "ask:"',
    )
    words = {
        option: words_in((way.says, way.this_week.says, way.ask))
        for option, way in page.ways.items()
    }
    yield from check_lengths(read, ("ways",), words, "CARE-2")


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
