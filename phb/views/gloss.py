"""Terms of the field, explained in brackets where a page first uses them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase

from phb.content.library import Content
from phb.content.page_models import Term
from phb.text.html import Additions, Html, element, items, join
from phb.text.markdown import markdown, markdown_line

_END_OF_SENTENCE = re.compile(r"[.!?][\"'”’)]*\s+|\Z")
_SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_BRACKETS_NEXT = re.compile(r"\s\(([^()]*)\)")
_WHO = re.compile(r",\swho\b")
_NAME_AFTER = re.compile(r"\s+[A-Z][a-z]")
_WORD = re.compile(r"[a-z0-9]+")
_SMALL_WORDS = frozenset(
    (
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "is",
        "it",
        "of",
        "on",
        "one",
        "or",
        "own",
        "s",
        "that",
        "the",
        "their",
        "they",
        "this",
        "to",
        "who",
        "with",
        "you",
        "your",
    )
)
_MOST = 0.6
"""Where a sentence has so much of the words of a gloss, it says the same, and the gloss would only repeat it."""
_IS_A = re.compile(r"\s(?:(?:is|are)\san?|means?)\s")


class Glosses:
    """What one page has explained so far. Its prose is written out through here, in reading order.

    The first use wins, as that is where a reader stumbles. A sentence has room for one pair of brackets,
    because two are hard to follow: a term that finds no room waits for its next use on the page.
    What the author explains is left as it is. Nothing is put into headings, links and brackets.
    """

    def __init__(self, content: Content) -> None:
        self._glossary = _glossary(content)
        self._explained: set[str] = set()

    def folded(self) -> "Glosses":
        """For what stands in a fold, which may stay closed: what is explained there counts there alone."""
        inside = copy(self)
        inside._explained = set(self._explained)
        return inside

    def line(self, said: str) -> Html:
        """One line of Markdown."""
        return markdown_line(said, explain=self._explain)

    def blocks(self, said: str, *, top_heading: int = 2) -> Html:
        """Paragraphs, headings and lists in Markdown."""
        return markdown(said, top_heading=top_heading, explain=self._explain)

    def items(self, said: Iterable[str], **attributes: str) -> Html:
        """A list of lines of Markdown."""
        return items((self.line(one) for one in said), **attributes)

    def _explain(self, said: str) -> Additions:
        start = 0
        for stop in _END_OF_SENTENCE.finditer(said):
            for at, gloss in self._explain_sentence(said[start : stop.end()]):
                yield start + at, gloss
            start = stop.end()

    def _explain_sentence(self, sentence: str) -> Additions:
        brackets = [found.span() for found in _BRACKETS.finditer(sentence)]
        full = False
        for term, used in self._glossary.uses(sentence):
            within = any(opens < used.start() < closes for opens, closes in brackets)
            if within or term.id in self._explained or _in_a_name(sentence, used):
                continue
            named = _BRACKETS_NEXT.match(sentence, used.end())
            if self._author_tells(sentence, term, used, named):
                self._explained.add(term.id)
            elif not full and (named or not brackets):
                self._explained.add(term.id)
                full = True
                yield _inside(term, named) if named else _behind(term, used)

    def _author_tells(
        self, sentence: str, term: Term, used: re.Match[str], named: re.Match[str] | None
    ) -> bool:
        """Whether the sentence says what the term is. Another of its names in brackets does not."""
        if named and self._glossary.called(named[1]) is not term:
            return True
        after = (named or used).end()
        if says_as_much(sentence, term):
            return True
        begins = sentence[: used.start()].strip().lower() in ("", "a", "an", "the")
        return bool(_WHO.match(sentence, after) or (begins and _IS_A.match(sentence, after)))


def says_as_much(sentence: str, term: Term) -> bool:
    """Whether most words of the term's meaning stand in the sentence, its names and small words aside."""
    names = _words(" ".join((term.term, *term.also)))
    means = _words(term.means) - names or _words(term.means)
    return len(means & _words(sentence)) >= _MOST * len(means)


def _words(text: str) -> set[str]:
    return {word.rstrip("s") for word in _WORD.findall(text.lower())} - _SMALL_WORDS


def _in_a_name(sentence: str, used: re.Match[str]) -> bool:
    """Whether somebody's name goes on behind it, as in "Advocacy Anytown", which a gloss would break."""
    named = sentence[used.start() : used.start() + 2].istitle()
    return named and bool(_NAME_AFTER.match(sentence, used.end()))


@dataclass(frozen=True)
class _Glossary:
    """Every term by each of its names in small letters, and what finds a name, the longest first."""

    terms: Mapping[str, Term]
    pattern: re.Pattern[str]
    letters: frozenset[str]

    def uses(self, sentence: str) -> Iterator[tuple[Term, re.Match[str]]]:
        """Each term that may be explained, with the name that it is used by."""
        for found in self.pattern.finditer(sentence.translate(_SMALL)):
            term = self.called(found[0])
            if term and term.in_text != "never" and self._as_written(sentence, found):
                yield term, found

    def _as_written(self, sentence: str, found: re.Match[str]) -> bool:
        """Whether letters that stand for words are capital here too: "pass" is no number of PAs."""
        name = _plain(found[0])
        known = name if name in self.terms else name.removesuffix("s")
        return known not in self.letters or sentence[found.start() : found.start() + 2].isupper()

    def called(self, words: str) -> Term | None:
        """The term that has this name, for one or for many."""
        name = _plain(words)
        return self.terms.get(name) or self.terms.get(name.removesuffix("s"))


@lru_cache(maxsize=4)
def _glossary(content: Content) -> _Glossary:
    terms = {
        name: term
        for term in content.terms
        for given in (term.term, *term.also)
        for name in (_plain(given), re.sub("y$", "ie", _plain(given)))
    }
    longest_first = sorted(terms, key=len, reverse=True)
    names = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest_first)
    # Before an apostrophe or a dash, a name is part of something longer, which a gloss would break.
    given = (name for term in content.terms for name in (term.term, *term.also))
    letters = frozenset(_plain(name) for name in given if name[:2].isupper() and len(name) > 1)
    return _Glossary(terms, re.compile(rf"(?<![\w-])(?:{names or '(?!)'})s?(?![\w'’-])"), letters)


def _plain(name: str) -> str:
    return " ".join(name.lower().split())


def _behind(term: Term, used: re.Match[str]) -> tuple[int, Html]:
    return used.end(), join(
        " ", element("span", "(", markdown_line(term.means), ")", class_="phb-gloss")
    )


def _inside(term: Term, named: re.Match[str]) -> tuple[int, Html]:
    """Into brackets that hold another of its names, behind that name."""
    return named.end() - 1, element("span", ": ", markdown_line(term.means), class_="phb-gloss")
