"""Markdown that would be shown as it is typed, and texts that say nothing."""

import re
from collections.abc import Iterator

from phb.content.problems import Problem, problem, quoted
from phb.content.read import Path, Read
from phb.text.markdown import shown_raw, words_alone

_LINK = re.compile(r"\][ \t]*[(\[]|<(?=\w+:|\S+@)|^\[[^\]]*\]:")
_STARS = re.compile(r"\*+|__+|~~+|`+")
_HEADING = re.compile(r"^#+|##+")
_RULE = re.compile(r"([-=_~*]\s*){3,}$|>|\|.*\||<<<+|>>>+")
_LETTER = re.compile(r"[^\W_]")
_SIGNS = re.compile(r"[*_~`#\[\]<>|=&\\]|^\s*(?:[-+]|\d+[.)])[ -]", re.MULTILINE)

MARKDOWN_WORDS = re.compile(
    r".*-lead|minute-text|answers-notice|values-opening|take-private|carry-warning|worry-change|two-meanings-ask"
)
"""The words of the frame in which Markdown works. Every other one is a button, a heading or part of a line."""


def says_something(text: str) -> bool:
    """Whether a text has a letter or a digit in it."""
    return bool(_LETTER.search(text))


def has_signs(text: str) -> bool:
    """Whether a text may have Markdown in it, right or wrong."""
    return bool(_SIGNS.search(text))


def check_markup(read: Read, path: Path, text: str, first_line: int) -> Iterator[Problem]:
    """What is wrong with a text as it is shown. ``first_line`` is that of the file on which it starts."""
    if not says_something(text):
        yield problem(
            "WORD-20",
            read.at(path),
            wrong=f"{quoted(text)} has no letters in it, so it says nothing.",
            fix="Write the text. Where nothing is known yet, say so in words, or delete the line if it is not needed.",
        )
        return
    if not has_signs(text):
        return
    for words, line in shown_raw(text):
        for pattern, wrong, fix in _KINDS:
            found = pattern.match(words) if pattern is _RULE else pattern.search(words)
            if found:
                typed = found.group().strip()
                near = words[max(0, found.start() - 12) : found.end() + 24]
                yield problem(
                    "LINK-5",
                    read.find(typed, first_line + line),
                    wrong=wrong.format(near=quoted(near)),
                    fix=fix,
                )
                return


def check_name(read: Read, path: Path, text: str) -> Iterator[Problem]:
    """What is wrong with a name or heading, which is shown as it is typed."""
    if words_alone(text).split() != text.split():
        yield problem(
            "LINK-6",
            read.at(path),
            wrong=f"{quoted(text)} is shown as it is typed here: a name or heading has no links, bold words or lists.",
            fix="Write plain words. Put a link or bold words into the text that follows.",
        )


_KINDS = (
    (
        _LINK,
        "The link in {near} does not work, and readers see its brackets.",
        "Write it as [words](https://the.address) with no space between ] and (, and none within the round brackets.",
    ),
    (
        _STARS,
        "The signs in {near} are shown to readers as they are.",
        "Put **two stars** straight before and after the words to be bold, or take the signs out.",
    ),
    (
        _HEADING,
        "{near} is shown with its # signs.",
        "Put one space after the # signs of a heading, and the heading on a line of its own.",
    ),
    (
        _RULE,
        "The signs in {near} are shown to readers as they are.",
        "Take the signs out. Text can have headings, lists, bold words and links, and no lines, quotes or tables.",
    ),
)
