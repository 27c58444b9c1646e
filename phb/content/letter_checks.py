"""Whether each letter keeps to half a page, and each of its blanks can be filled in."""

from collections.abc import Iterator

from phb.content.balance import words_in
from phb.content.letter_models import BLANK, MOST_WORDS, choices_of
from phb.content.pointers import named
from phb.content.problems import Problem, problem
from phb.content.read import Path, Read

SENT = (("opening",), ("asks",))
"""The parts of a letter that are sent."""


def check_letter(read: Read) -> Iterator[Problem]:
    """What one file of ``content/letters`` gets wrong beyond a single line. Problems come in no order."""
    texts = [(path, text) for part in SENT for path, text in named(read, part)]
    for path, text in texts:
        yield from _blanks(read, path, text)
    count = words_in(text for _, text in texts)
    if count > MOST_WORDS:
        yield problem(
            "LETTER-2",
            read.at_key(("opening",)),
            wrong=f"This letter has {count} words. The most is {MOST_WORDS}, so that it stays half a page.",
            fix='Take some out of "opening:" and "asks:", or move what the reader should know to "rests-on:".',
        )


def _blanks(read: Read, path: Path, text: str) -> Iterator[Problem]:
    if any(sign in BLANK.sub("", text) for sign in "[]"):
        yield problem(
            "LETTER-1",
            read.at(path),
            wrong="A square bracket here has no partner, or stands inside another blank.",
            fix="Write each blank as [what to fill in], with one bracket before and one after it.",
        )
    elif not all(all(choices_of(inside)) for inside in BLANK.findall(text)):
        yield problem(
            "LETTER-1",
            read.at(path),
            wrong="This blank, or one of its choices, does not say what to fill in.",
            fix="Name it between the brackets, such as [date], and part choices by a bar, such as [a cut | a stop].",
        )
