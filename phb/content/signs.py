"""Signs that came from elsewhere: joined letters, garbled ones, bullets, marks of a merge, what no paper can print."""

import re
import unicodedata
from collections.abc import Iterator

from phb.content.problems import Place, Problem, problem, quoted
from phb.text.printable import not_printable

_JOINED = re.compile("[\ufb00-\ufb06]")
_MERGE = re.compile(r"(<{7}|\|{7}|>{7})( |$)|={7}$")
_BULLET = re.compile(r"\s*(?:- +)?(?:[\"'] *)?(?:[·–—‐‑−]|o)\s")
_ANYWHERE = re.compile("[•‣◦●▪■□⁃∙➢➤►]")
_HIGH = "".join(
    sign for sign in (bytes([n]).decode("cp1252", "ignore") for n in range(0x80, 0xC0)) if sign
)
_GARBLED = re.compile(f"[Â-ô][{re.escape(_HIGH)}]+")
MOST_TOLD = 20
"""Of one kind in one file. More than that is one fault many times over."""


def check_signs(file: str, text: str) -> Iterator[Problem]:
    """What is wrong with the signs of a file's text, each line of it by itself."""
    told: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        for found in _in_line(Place(file, number), line):
            told[found.code] = told.get(found.code, 0) + 1
            if told[found.code] <= MOST_TOLD:
                yield found


def merge_mark(file: str, text: str) -> Problem | None:
    """The first line that a merge of two versions left in a file."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line[:1] in "<=>|" and _MERGE.match(line.rstrip()):
            return problem(
                "TEXT-8",
                Place(file, number),
                wrong=f"{quoted(line)} was left here when two versions of this file were put together.",
                fix="Keep one version of the lines that follow, or both in turn. Then delete the lines of <, = and > signs.",
            )
    return None


def _in_line(place: Place, line: str) -> Iterator[Problem]:
    if bullet := _BULLET.match(line) or _ANYWHERE.search(line):
        yield problem(
            "TEXT-9",
            _at(place, bullet),
            wrong=f"The sign {quoted(bullet.group().split()[-1])} does not make a list here: all of it is shown as one line.",
            fix="Start each entry on its own line with a dash and a space. For a pause in a sentence use a comma.",
        )
    if line.isascii():
        return
    if joined := _JOINED.search(line):
        meant = unicodedata.normalize("NFKC", joined.group())
        yield problem(
            "TEXT-10",
            _at(place, joined),
            wrong=f"The letters {quoted(meant)} are joined into one sign here. Nobody can search for it, and no paper can print it.",
            fix=f"Type {quoted(meant)} as {len(meant)} letters. It came with text that was copied from a PDF.",
        )
    garbled = next(((g, m) for g in _GARBLED.finditer(line) if (m := _meant(g.group()))), None)
    if garbled:
        found, meant = garbled
        yield problem(
            "TEXT-11",
            _at(place, found),
            wrong=f"{quoted(found.group())} was garbled on its way here. It was most likely {quoted(meant)}.",
            fix=f"Type {quoted(meant)} instead, and look at the rest of the text that was copied with it.",
        )
        return
    unknown = not_printable(_JOINED.sub("", line))
    if unknown:
        column = next((n for n, sign in enumerate(line, 1) if not_printable(sign)), 1)
        yield problem(
            "TEXT-12",
            Place(place.file, place.line, column),
            wrong=f"The papers to print cannot show {_named(unknown)}. A box with a question mark would stand there.",
            fix="Say it in letters of the alphabet, or take it out.",
        )


def _at(place: Place, found: re.Match[str]) -> Place:
    inset = len(found.group()) - len(found.group().lstrip())
    return Place(place.file, place.line, found.start() + inset + 1)


def _meant(garbled: str) -> str:
    """What a run of letters was before UTF-8 was read as Windows-1252. Empty where it never was."""
    for end in range(len(garbled), 1, -1):
        try:
            meant = garbled[:end].encode("cp1252").decode("utf-8")
        except UnicodeError:
            continue
        return meant.replace("\u00a0", " ")
    return ""


def _named(signs: str) -> str:
    shown = [sign if unicodedata.category(sign)[0] not in "MC" else "" for sign in signs[:5]]
    names = (
        " ".join(filter(None, (sign, f"(U+{ord(one):04X})")))
        for sign, one in zip(shown, signs, strict=False)
    )
    return ", ".join(names)
