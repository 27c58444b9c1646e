"""What in a story could tell who it is about: an exact age, a date, a name, a place, spoken words, an address."""

import re
from collections.abc import Iterator

from phb.content.problems import Problem, problem, quoted
from phb.content.read import Path, Read

TOLD = (
    "title", "summary", "told-by", "close-to", "happened", "arrangement", "what-helped",
    "what-was-hard", "what-we-do-not-know", "may-upset", "body",
)  # fmt: skip
"""The parts of a story that readers see as its account."""

NAMED = (
    "NHS", "England", "English", "Ombudsman", "PHB", "PHBs", "PA", "PAs", "CQC",
    "Care Quality Commission", "Continuing Healthcare", "Mental Health Act", "Access to Work",
)  # fmt: skip
"""Names that point to nobody."""

LONG_QUOTATION = 30
"""Words. More than that is copied, not only spoken."""

_NUMBER = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)"
_MONTHS = "January|February|April|June|July|August|September|October|November|December"
_PLACES = (
    "centre", "clinic", "club", "college", "council", "hospice", "hospital", "house", "road",
    "school", "street", "surgery", "trust", "university", "ward",
)  # fmt: skip

_RULES = (
    (
        "ANON-7",
        re.compile(
            r"\S+@\S+\.\w+|https?://[^\s)]+|\bwww\.\S+|\b[\w-]+\.(?:com|gov|net|nhs|org|uk)\b\S*"
            r"|(?<!\d)(?:\+44|0)(?: ?\d){9,10}\b"
        ),
    ),
    (
        "ANON-3",
        re.compile(
            r"“[^”]+”|\"[^\"]+\"|(?<!\w)‘[^‘]+?’(?!\w)|(?<!\w)'[^'\n]+'(?!\w)|^> ?.+", re.MULTILINE
        ),
    ),
    (
        "ANON-1",
        re.compile(
            rf"\b(?:aged?|age of) {_NUMBER}\b|\b{_NUMBER}[- ]years?[- ]old\b"
            r"|\b(?:man|woman|boy|girl|child|son|daughter|person|teenager) of \d{1,3}\b(?! or )"
            r"|\b(?:is|was|turned|at) (?!1[68]\b)\d{1,2}(?=[,.;:)]|$| (?:and|when|he|she|they)\b)",
            re.IGNORECASE,
        ),
    ),
    (
        "ANON-2",
        re.compile(
            rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_MONTHS})\b(?: \d{{4}})?"
            r"|\b(?:in|by|since|until|last|early|late|\d{1,2}(?:st|nd|rd|th)?) (?:March|May)\b(?: \d{4})?"
            r"|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b"
            r"|(?<!\b[Aa]bout )(?<!\b[Aa]round )(?<!\bbefore )(?<!\bafter )(?<!\breport of )\b(?:19|20)\d\d\b"
        ),
    ),
    ("ANON-8", re.compile(r"\b\d+\.\d+(?= hours?\b)|^\d+\.\d+$")),
)
"""Each with its code, in the order in which they look. Legal ages, rough years and bands are no match."""

_NAMES_OF_NOBODY = re.compile(rf"\b(?:{'|'.join(sorted(NAMED, key=len, reverse=True))})\b")
_CAPITALS = re.compile(r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_BEFORE_A_SENTENCE = re.compile(r"(?:^|[.?!:\n])[\s\"'“‘(*_#>-]*$")
_KIND_OF_PLACE = re.compile(rf" ?\b(?:{'|'.join(_PLACES)})\b", re.IGNORECASE)

_SAYS = {
    "ANON-1": ("is an exact age.", 'Give a band, such as "in her 20s", or leave the age out.'),
    "ANON-2": ("is an exact date, month or year.", 'Say about when, such as "about 2019".'),
    "ANON-3": ("looks like somebody's own words.", "Tell it in your own words, without quotation marks."),
    "ANON-4": ("is a long quotation.", "Tell it in your own words. People can search for a sentence."),
    "ANON-5": ("may be a name.", "Say who it is in general words, such as her sister or a nurse."),
    "ANON-6": ("may be the name of a place or organisation.", "Say what kind it is, such as a hospital."),
    "ANON-7": ("is a way to reach somebody.", "Take it out. The source of the story stands below it."),
    "ANON-8": ("gives hours too exactly.", "Round it to whole hours."),
}  # fmt: skip


def check_anonymity(reads: dict[str, Read]) -> Iterator[Problem]:
    """Each thing once for each story that has it. In no order."""
    for name, read in reads.items():
        if name.startswith("stories/"):
            yield from _check(read)


def _check(read: Read) -> Iterator[Problem]:
    seen = set()
    for path in read.values:
        text = read.get(path)
        if not isinstance(text, str) or path[0] not in TOLD:
            continue
        for code, typed, at in _found(text):
            if (code, typed) not in seen:
                seen.add((code, typed))
                wrong, fix = _SAYS[code]
                line = _first_line(read, path) + text.count("\n", 0, at)
                yield problem(
                    code, read.find(typed, line), wrong=f"{quoted(typed)} {wrong}", fix=fix
                )


def _first_line(read: Read, path: Path) -> int:
    return read.body_line if path == ("body",) else read.at(path).line


def _found(text: str) -> Iterator[tuple[str, str, int]]:
    """Code, words and where they start. What one rule has found is hidden from those after it."""
    for code, rule in _RULES:
        for match in rule.finditer(text):
            typed = match.group()
            is_long = code == "ANON-3" and len(typed.split()) > LONG_QUOTATION
            yield "ANON-4" if is_long else code, typed, match.start()
        text = rule.sub(_hidden, text)
    text = _NAMES_OF_NOBODY.sub(_hidden, text)
    for match in _CAPITALS.finditer(text):
        yield from _name(text, match)


def _hidden(match: re.Match[str]) -> str:
    return "x" * len(match.group())


def _name(text: str, match: re.Match[str]) -> Iterator[tuple[str, str, int]]:
    """A name where words with capitals are more than the start of a sentence."""
    typed, at = match.group(), match.start()
    starts = _BEFORE_A_SENTENCE.search(text[:at]) is not None
    if starts and " " not in typed:
        return
    place = _KIND_OF_PLACE.search(typed) or _KIND_OF_PLACE.match(text, match.end())
    if starts and not place:
        first = typed.index(" ") + 1
        typed, at = typed[first:], at + first
    yield "ANON-6" if place else "ANON-5", typed, at
