"""Words that would steer a reader: verdicts, hype, fear, put-downs, and beside options savings and popularity."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from phb.content.problems import Problem, problem, quoted
from phb.content.read import Path, Read


class _Steer(NamedTuple):
    code: str
    words: str
    why: str


_ANYWHERE = (
    _Steer(
        "STEER-1",
        r"best|recommend(?:s|ed|ation)?|winner|top choice|ideal(?:ly)?|traditional|right for you|right choice"
        r"|wrong choice|you should choose|better than|worse than|superior",
        "It sounds like a verdict. The site shows every way evenly, and the reader decides.",
    ),
    _Steer(
        "STEER-2",
        r"amazing|brilliant|fantastic|wonderful|perfect(?:ly)?|transform(?:s|ed|ing|ative)?|life-changing"
        r"|empower(?:s|ed|ing|ment)?|dream|success(?:ful|fully|es)?|inspir(?:ing|ed|ational)|freedom",
        "It sells. Say what happens, and let the reader find it good or not.",
    ),
    _Steer(
        "STEER-3",
        r"scary|frightening|nightmare|terrible|disaster|dreadful|unfortunately|burden(?:s|some)?|hassle|minefield",
        "It frightens. Say what happens, and how often if that is known.",
    ),
    _Steer(
        "STEER-4",
        r"simply|simple|easy|easily|easier|merely|straightforward|just",
        "What is light for one reader is hard for the next. Say what has to be done.",
    ),
    _Steer(
        "STEER-5",
        r"cannot manage|can't manage|unable to|not able to cope|cannot cope|can't cope|incapable|too disabled"
        r"|do not want or|suffer(?:s|ing)? from|wheelchair-bound|confined to",
        "It describes people by what they lack. Say what this way is and asks for.",
    ),
)

_BESIDE_OPTIONS = (
    _Steer(
        "STEER-6",
        r"sav(?:e|es|ed|ing|ings) money|savings?|cheap(?:er|est)?|value for money|good value|costs? less|£\d[\d,.]*|\d+ ?%|per ?cent",
        "What a way saves somebody is no reason for a family to choose it. Figures belong to the page of evidence.",
    ),
    _Steer(
        "STEER-7",
        r"most people|most families|many people choose|popular|majority|common(?:est|ly)?|usual choice|default"
        r"|out of (?:10|100|ten)|\d[\d,]* (?:people|families|budgets)",
        "How many others chose it says nothing about how well it goes. Counts belong to the page of evidence.",
    ),
)

NAMED = ("best interests", "easy read")
"""Terms of the law, and names of formats, that have such a word in them."""


def check_steering(reads: dict[str, Read]) -> Iterator[Problem]:
    """Steering words in what is said of the options, in the talk, of going home, in questions, the frame and headlines."""
    for file, read in reads.items():
        if file in ("options.yaml", "talk.yaml", "home.yaml"):
            yield from _told(read, _texts(read), (*_ANYWHERE, *_BESIDE_OPTIONS))
        elif file in ("questions.yaml", "site.yaml", "myths.yaml", "take.yaml"):
            yield from _told(read, _texts(read), _ANYWHERE)
        elif file.startswith("stories/"):
            yield from _told(read, (("title",), ("summary",)), _ANYWHERE)


def _texts(read: Read) -> Iterator[Path]:
    """Every text that a reader sees: ids, sources and editors' notes are none."""
    for path in read.values:
        words = [step for step in path if isinstance(step, str)]
        if words and not {"id", "source", "mark", "todo", "if", "unless", "all-of", "any-of"} & {
            *words
        }:
            yield path


def _told(
    read: Read, paths: "Iterator[Path] | tuple[Path, ...]", steers: tuple[_Steer, ...]
) -> Iterator[Problem]:
    for path in paths:
        text = read.get(path)
        if not isinstance(text, str):
            continue
        bare = re.sub("|".join(NAMED), "", text, flags=re.IGNORECASE)
        for steer in steers:
            for found in re.findall(rf"(?<![\w-])(?:{steer.words})(?![\w-])", bare, re.IGNORECASE):
                yield problem(
                    steer.code,
                    read.at(path),
                    wrong=f"{quoted(found)} steers the reader. {steer.why}",
                    fix="Say it in other words, or leave it out.",
                )
