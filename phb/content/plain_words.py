"""Words that need care in plain text: acronyms, "carer", and names that nobody can make shorter."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from phb.content.page_texts import below
from phb.content.read import Path, Read
from phb.text.reading import words_of

NAMED_TERMS = {
    "NHS": "everybody in England knows it by its letters, and it is never written out",
    "UK": "it is better known than what it is short for",
    "GP": "people say it in place of the words",
    "AA": "it is the name of a level of accessibility, and short for nothing",
    "NICE": "its letters leave out a word of its name, which stands beside it all the same",
    "NVDA": "people who read the screen with it know it by this name",
    "JAWS": "people who read the screen with it know it by this name",
}
"""Runs of capitals that need no words beside them, each with why. Nothing else is let off."""

_NAMES = (
    ("help.yaml", "contacts.*.name"),
    ("options.yaml", "options.*.official-name"),
    ("glossary.yaml", "terms.*.term"),
    ("glossary.yaml", "terms.*.also.*"),
)
"""Names that a page cannot do without."""

SHORT_WORD = "it"
"""What a name counts as where it cannot be avoided."""

_ACRONYM = re.compile(r"(?<!\w)([A-Z][A-Z0-9]*[A-Z])s?(?!\w)")
_SMALL_WORDS = ("a", "and", "for", "in", "of", "on", "the", "to", "with")
_CARER = re.compile(
    r"(?:\b(?P<which>paid|unpaid|family)[\s-]+)?\bcarer(?:s?['’]s?|s)?(?!\w)", re.IGNORECASE
)
_QUOTES = "\"“”'‘’"


def acronyms_in(text: str) -> Iterator[tuple[int, str]]:
    """Where each run of capitals begins, and the run without the s of more than one."""
    for found in _ACRONYM.finditer(text):
        if found[1] not in NAMED_TERMS:
            yield found.start(), found[1]


@dataclass(frozen=True)
class Names:
    """Words that are explained in the glossary, and names of organisations and options.

    ``explained`` maps a run of capitals to what it is short for, and what it means, in small letters.
    """

    all: tuple[str, ...]
    explained: Mapping[str, frozenset[str]]

    @cached_property
    def _phrases(self) -> frozenset[tuple[str, ...]]:
        return frozenset(words_of(name) for name in self.all)

    @cached_property
    def _begin(self) -> frozenset[str]:
        return frozenset(phrase[0] for phrase in self._phrases if phrase)

    @cached_property
    def _longest(self) -> int:
        return max((len(phrase) for phrase in self._phrases), default=0)

    def masked(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words, with one short word in the place of each name. A name's capitals must be there too."""
        small = tuple(word.lower() for word in words)
        if self._begin.isdisjoint(words) and self._begin.isdisjoint(small):
            return words
        kept, at = [], 0
        while at < len(words):
            length = self._length(words, small, at)
            kept.append(SHORT_WORD if length else words[at])
            at += length or 1
        return tuple(kept)

    def _length(self, words: tuple[str, ...], small: tuple[str, ...], at: int) -> int:
        """How many words the longest name has that begins here. 0 where none does."""
        for length in range(min(self._longest, len(words) - at), 0, -1):
            if {words[at : at + length], small[at : at + length]} & self._phrases:
                return length
        return 0

    def stands_explained(self, sentence: str, start: int, acronym: str) -> bool:
        """Whether the words stand right before it, as in: Care Quality Commission (CQC). Or right behind it."""
        before, behind = sentence[:start].rstrip(), sentence[start:]
        if before.endswith("(") and self._is_short_for(acronym, before[:-1].rstrip()):
            return True
        inside = re.match(r"\w+\s*\(([^()]*)\)", behind)
        return inside is not None and self._is_short_for(acronym, inside[1])

    def of_entry(self, text: str) -> set[str]:
        """The runs of capitals that an entry of the glossary is about, given any one text of it."""
        return {
            short
            for short, known in self.explained.items()
            if text.lower() in known | {short.lower()}
        }

    def _is_short_for(self, acronym: str, text: str) -> bool:
        known = self.explained.get(acronym, frozenset())
        ends = (rf"(?<!\w){re.escape(name)}$" for name in known)
        return _spells(acronym, text) or any(re.search(end, text.lower()) for end in ends)


def names_in(reads: Mapping[str, Read]) -> Names:
    """Every name in the content. What is not text is left out."""
    every = (
        name
        for file, pattern in _NAMES
        if file in reads
        for name in _strings(reads[file], (), pattern)
    )
    return Names(tuple(every), _explained(reads))


def _explained(reads: Mapping[str, Read]) -> dict[str, frozenset[str]]:
    explained: dict[str, frozenset[str]] = {}
    if (read := reads.get("glossary.yaml")) is None:
        return explained
    for path in below(read, (), "terms.*"):
        names = [*_strings(read, path, "term"), *_strings(read, path, "also.*")]
        written_out = _lower(name for name in names if not _ACRONYM.fullmatch(name))
        for acronym in {run for name in names for _, run in acronyms_in(name)}:
            explained[acronym] = written_out | _lower(_strings(read, path, "means"))
    return explained


def _lower(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(text.lower() for text in texts)


def _strings(read: Read, path: Path, pattern: str) -> list[str]:
    found = (read.get(at) for at in below(read, path, pattern))
    return [text for text in found if isinstance(text, str)]


def _spells(acronym: str, text: str) -> bool:
    """Whether the last words of a text begin with the letters of an acronym. Small words may come between."""
    letters = list(acronym.lower())
    for word in reversed(re.findall(r"[\w'’]+", text.lower())):
        if not letters:
            break
        if word[0] == letters[-1]:
            letters.pop()
        elif word not in _SMALL_WORDS:
            return False
    return not letters


def bare_carers(sentences: Iterable[str]) -> Iterator[tuple[str, int]]:
    """The sentence and place of each "carer" of whom one text does not say whether they are paid.

    The word alone means somebody unpaid, so it may stand once the text has said "unpaid carer" or "family
    carer", until it says "paid carer". In quotes it is the word itself that is spoken of, and before a word
    with a capital it begins a name, as in: Carers UK.
    """
    unpaid = False
    for sentence in sentences:
        for found in _CARER.finditer(sentence):
            before, behind = sentence[: found.start()], sentence[found.end() :]
            quoted = before[-1:] and before[-1] in _QUOTES and behind[:1] and behind[0] in _QUOTES
            name = found[0][0] == "C" and re.match(r"\s+[A-Z]", behind)
            if which := found["which"]:
                unpaid = which.lower() != "paid"
            elif not (unpaid or quoted or name):
                yield sentence, found.start()
