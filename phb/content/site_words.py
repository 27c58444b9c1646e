"""Whether ``site.yaml`` gives every word of the frame, and each word leaves room for what it fills in."""

import re
from collections.abc import Iterator, Mapping

from phb.content.problems import Problem, did_you_mean, listed, problem, quoted
from phb.content.read import Read
from phb.content.words import WORDS

_GAP = re.compile(r"\{([^{}]*)\}")


def check_site_words(
    read: Read | None, needed: Mapping[str, tuple[str, ...]] | None = None
) -> Iterator[Problem]:
    """Words that are missing or not known, and {gaps} that are missing or not known."""
    needed = WORDS if needed is None else needed
    words = read.get(("words",)) if read else None
    if read is None or not isinstance(words, dict):
        return
    missing = [word for word in needed if word not in words]
    for word in words:
        if word not in needed:
            yield problem(
                "SITE-2",
                read.at_key(("words", word)),
                wrong=f"Nothing on the site shows the word {quoted(word)}.",
                fix=did_you_mean(word, missing, otherwise="Delete this line."),
            )
        elif isinstance(words[word], str) and ("words", word) not in read.reported:
            yield from _gaps(read, word, needed[word])
    for word in missing:
        yield problem(
            "SITE-1",
            read.at_key(("words",)),
            wrong=f"The word {quoted(word)} of the frame is missing.",
            fix=f'Add a line {quoted(word + ":")} under "words:", with the text to show.{_fills(needed[word])}',
        )


def _gaps(read: Read, word: str, names: tuple[str, ...]) -> Iterator[Problem]:
    text = str(read.get(("words", word)))
    there = _GAP.findall(text)
    place = read.at(("words", word))
    unknown = [name for name in there if name not in names]
    lost = [name for name in names if name not in there]
    for name in unknown:
        fix = did_you_mean(name, lost) if lost else "Delete it, brackets and all."
        yield problem(
            "SITE-3",
            place,
            wrong=f"Nothing can be filled in for {quoted('{' + name + '}')}.",
            fix=fix
            if fix.startswith(("Did", "Delete"))
            else f"Write {_braced(lost)} there, brackets and all.",
        )
    for name in lost if not unknown else ():
        yield problem(
            "SITE-3",
            place,
            wrong=f"The text does not say where {quoted('{' + name + '}')} goes.",
            fix=f"Write {_braced([name])} where it is to be filled in.",
        )
    if not unknown and not lost and re.search(r"[{}]", _GAP.sub("", text)):
        yield problem(
            "SITE-3",
            place,
            wrong="There is a curly bracket here without its partner.",
            fix="Add the other bracket, or take this one out.",
        )


def _braced(names: list[str]) -> str:
    return listed(f"{{{name}}}" for name in names)


def _fills(names: tuple[str, ...]) -> str:
    return (
        f" The text needs {listed(_braced([n]) for n in names).replace(' or ', ' and ')}."
        if names
        else ""
    )
