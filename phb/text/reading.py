"""How hard a text is to read: its paragraphs, sentences, words and syllables, and a grade made of them."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from markdown_it import MarkdownIt
from pyphen import Pyphen

ABBREVIATIONS = frozenset(
    ("e.g.", "i.e.", "cf.", "vs.", "approx.", "dr.", "mr.", "mrs.", "ms.", "prof.", "st.")
)
"""Their full stop does not end a sentence. "etc." and "p.m." may stand at the end of one, so are not here."""

_MARKDOWN = MarkdownIt("commonmark").enable("table")
_MAY_BE_MARKDOWN = re.compile(r"[*_\[\]`<>#|\\&~\n]|^\s*(?:[-+=]|\d+[.)])")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*\s+(?=[\"'“‘(\[]*([^\s\"'“‘(\[]))")
_SIGNS = "\"'“”‘’()[]{}.,;:!?…*_-–"
_LETTERS = re.compile(r"[^\W\d_]+")

_HYPHENS = Pyphen(lang="en_GB")
_VOWELS = re.compile(r"[aeiouyà-æè-ïò-öø-ý]+")
_SILENT = re.compile(
    r"(?<=[^aeiouy])(?:(?<![^aeiouy]l)e|(?<![sxzcg])(?<![sc]h)(?<![^aeiouy]l)es|(?<![td])ed)$"
)


class Count(NamedTuple):
    """How much of each a text has."""

    sentences: int
    words: int
    syllables: int

    @property
    def grade(self) -> float:
        """The Flesch-Kincaid grade: a year of school in the United States. Five more is about the age.

        Raises ZeroDivisionError where there are no words.
        """
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59


@lru_cache(maxsize=8192)
def paragraphs_of(text: str) -> tuple[tuple[str, ...], ...]:
    """The sentences of each paragraph, without Markdown. A heading, bullet or table cell is a paragraph."""
    blocks = _blocks(text) if _MAY_BE_MARKDOWN.search(text) else (text,)
    paragraphs = (
        tuple(sentence for sentence in _sentences(" ".join(block.split())) if words_of(sentence))
        for block in blocks
    )
    return tuple(paragraph for paragraph in paragraphs if paragraph)


def sentences_of(text: str) -> tuple[str, ...]:
    """Every sentence of a text in Markdown. What ends a paragraph ends a sentence, full stop or not."""
    return tuple(sentence for paragraph in paragraphs_of(text) for sentence in paragraph)


@lru_cache(maxsize=16384)
def words_of(sentence: str) -> tuple[str, ...]:
    """What stands between spaces and has a letter or digit in it, without the signs around it."""
    parts = (part.strip(_SIGNS) for part in sentence.replace("—", " ").split())
    return tuple(part for part in parts if any(sign.isalnum() for sign in part))


def count_of(sentences: Iterable[tuple[str, ...]]) -> Count:
    """The sentences given as their words, counted together."""
    counts = [(1, len(words), _syllables_in(words)) for words in sentences]
    return (
        Count(*(sum(column) for column in zip(*counts, strict=True))) if counts else Count(0, 0, 0)
    )


@lru_cache(maxsize=16384)
def _syllables_in(words: tuple[str, ...]) -> int:
    return sum(syllables_of(word) for word in words)


@lru_cache(maxsize=16384)
def syllables_of(word: str) -> int:
    """How many syllables a word has, about. Figures and runs of capitals count as one, as Flesch has it."""
    return max(1, sum(_syllables(part) for part in re.split(r"[-–/]", word)))


def _blocks(text: str) -> Iterator[str]:
    for token in _MARKDOWN.parse(text):
        if token.type == "inline":
            yield "".join(_shown(child.type, child.content) for child in token.children or ())
        elif token.type in ("fence", "code_block"):
            yield token.content


def _shown(kind: str, content: str) -> str:
    """What a reader sees of a piece of Markdown: of a link, its text."""
    return " " if kind in ("softbreak", "hardbreak") else content


def _sentences(paragraph: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(paragraph):
        last = paragraph[start : end.end()].split()[-1]
        if not end[1].islower() and last.lstrip("\"'“‘([").lower() not in ABBREVIATIONS:
            yield paragraph[start : end.end()].rstrip()
            start = end.end()
    yield paragraph[start:]


def _syllables(part: str) -> int:
    if any(sign.isdigit() for sign in part) or part.rstrip("s").isupper():
        return 1
    letters = "".join(_LETTERS.findall(part)).lower()
    return sum(_sounds(piece) for piece in _HYPHENS.inserted(letters).split("-") if piece)


def _sounds(piece: str) -> int:
    """The vowel sounds of one piece of a word.

    The hyphens alone are too few: nobody breaks a line after the first letter of a word, or before its last.
    """
    heard = _VOWELS.findall(_SILENT.sub("", piece))
    return max(1, len(heard))
