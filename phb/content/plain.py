"""Whether pages are in plain language: how hard they read, long sentences, long paragraphs, words left bare.

Each rule is one that the NHS or GOV.UK gives its writers; the number stands beside it.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile

from phb.content.page_texts import FAMILIES, FRAME, PageText, PageTexts, page_texts
from phb.content.plain_words import Names, acronyms_in, bare_carers, names_in
from phb.content.problems import Place, Problem, problem, quoted
from phb.content.read import Read
from phb.text.reading import count_of, paragraphs_of, sentences_of, words_of

MOST_WORDS = 25
"""In a sentence. GOV.UK: people lose the thread of a longer one, however plain its words are."""

FEW_WORDS, MOST_LONG = 20, 0.05
"""The NHS asks for sentences of 20 words or fewer. One in twenty may be longer, up to ``MOST_WORDS``."""

MOST_SENTENCES = 3
"""In a paragraph. The NHS asks for it: a wall of text is passed over."""

FEWEST_WORDS = 100
"""On a page, for its grade to be held against it. With fewer, one long word moves it by a year of school."""

COULD_BE_PLAINER = 5.0
"""A page for families above this grade is pointed out before it is too hard. The NHS aims at ages 9 to 11."""

_TABLE_NOTES = (
    "Grade is what a page is held to: names and explained words count as one short word each. Raw is without that.",
    "To 20 is the part of the sentences that have 20 words or fewer. Longest is the words of the longest.",
    "A grade is a smoke alarm, not proof: words in any order can score well. People have to try the pages.",
)

_NAMED = 3
"""How many of a page's worst sentences are named."""

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class PageReading:
    """How a page reads. ``grade`` counts each name that cannot be avoided as one short word; ``raw`` does not.

    ``most`` is the highest grade for its readers, ``long`` how many sentences have more than 20 words, and
    ``longest`` how many words the longest has.
    """

    page: str
    sentences: int
    words: int
    grade: float
    raw: float
    most: float
    long: int
    longest: int


def check_plain(reads: Mapping[str, Read]) -> tuple[list[Problem], tuple[PageReading, ...]]:
    """What is wrong, in no order, and how each page reads. Nothing here keeps content from being used."""
    names = names_in(reads)
    pages = [p for p in page_texts(reads) if any(sentences_of(text.text) for text in p.texts)]
    readings = tuple(_reading(page, names) for page in pages)
    texts = {(text.file, text.path): text for page in pages for text in page.texts}
    problems = [p for text in texts.values() for p in _in_text(reads, text)]
    for page, reading in zip(pages, readings, strict=True):
        problems += _in_page(reads, page, reading)
    return [*problems, *_acronyms(reads, pages, names)], readings


def _reading(page: PageTexts, names: Names) -> PageReading:
    words = [words_of(sentence) for text in page.texts for sentence in sentences_of(text.text)]
    lengths = [len(sentence) for sentence in words]
    return PageReading(
        page=page.page,
        sentences=len(lengths),
        words=sum(lengths),
        grade=round(count_of(names.masked(sentence) for sentence in words).grade, 1),
        raw=round(count_of(words).grade, 1),
        most=page.most,
        long=sum(length > FEW_WORDS for length in lengths),
        longest=max(lengths),
    )


def _in_text(reads: Mapping[str, Read], text: PageText) -> Iterator[Problem]:
    sentences = sentences_of(text.text)
    for sentence in sentences:
        length = len(words_of(sentence))
        if length > MOST_WORDS:
            yield problem(
                "PLAIN-2",
                _place(reads, text, sentence),
                wrong=f"The sentence that begins {_beginning(sentence)} has {length} words. The most is {MOST_WORDS}.",
                fix="Make two sentences of it, or take words out.",
            )
    for paragraph in paragraphs_of(text.text):
        if len(paragraph) > MOST_SENTENCES:
            yield problem(
                "PLAIN-4",
                _place(reads, text, paragraph[0]),
                wrong=f"The paragraph that begins {_beginning(paragraph[0])} has {len(paragraph)} sentences. The most is {MOST_SENTENCES}.",
                fix="Take some out, or make two paragraphs or a list of it where its place allows that.",
            )
    for sentence, start in bare_carers(sentences):
        yield problem(
            "PLAIN-6",
            _place(reads, text, sentence[start:]),
            wrong='This does not say whether the "carer" is paid.',
            fix='Write "paid carer" here. For somebody unpaid, write "unpaid carer" the first time.',
        )


def _in_page(reads: Mapping[str, Read], page: PageTexts, reading: PageReading) -> Iterator[Problem]:
    first = page.texts[0]
    too_hard = reading.grade > page.most
    nearly = page.most == FAMILIES and reading.grade > COULD_BE_PLAINER
    if (too_hard or nearly) and reading.words >= FEWEST_WORDS:
        most = "The most for its readers is" if too_hard else "It is good to stay well below"
        yield problem(
            "PLAIN-1" if too_hard else "PLAIN-7",
            _place(reads, first, first.text),
            wrong=f"The page {quoted(page.page)} has a reading grade of {reading.grade}. {most} {page.most}.",
            fix=f"Use shorter sentences and shorter words, first here: {_worst(reads, page, _syllables)}.",
        )
    if reading.long > reading.sentences * MOST_LONG:
        yield problem(
            "PLAIN-3",
            _place(reads, *_by(page, _length)[0]),
            wrong=f"On the page {quoted(page.page)} {reading.long} of {reading.sentences} sentences have more than {FEW_WORDS} words. No more than 1 in 20 may.",
            fix=f"Shorten the longest: {_worst(reads, page, _length)}.",
        )


def _acronyms(
    reads: Mapping[str, Read], pages: Iterable[PageTexts], names: Names
) -> Iterator[Problem]:
    """Each run of capitals that stands on a page before its words do, told once with all those pages."""
    bare: dict[tuple[Place, str], list[str]] = defaultdict(list)
    for page in pages:
        for text, sentence, start, acronym in _bare_acronyms(page, names):
            bare[_place(reads, text, sentence[start:]), acronym].append(page.page)
    for (place, acronym), where in bare.items():
        some = (
            f"{quoted(where[0])} and {len(where) - 1} more" if len(where) > 1 else quoted(where[0])
        )
        yield problem(
            "PLAIN-5",
            place,
            wrong=f"{quoted(acronym)} stands here before what it is short for, on the page {some}.",
            fix=f"The first time, write the words and then ({acronym}) in brackets, or do without the letters.",
        )


def _bare_acronyms(page: PageTexts, names: Names) -> Iterator[tuple[PageText, str, int, str]]:
    """The first of each, in a text that a reader can meet without the words that it is short for."""
    if page.page == FRAME:
        return
    known: set[str] = set()
    beside: set[str] = set()
    apart = None
    for text in page.texts:
        if text.apart != apart:
            apart, beside = text.apart, set()
        if text.file == "glossary.yaml":
            beside |= names.of_entry(text.text)
        for sentence in sentences_of(text.text):
            for start, acronym in acronyms_in(sentence):
                if acronym in known | beside:
                    continue
                (beside if apart else known).add(acronym)
                if not names.stands_explained(sentence, start, acronym):
                    yield text, sentence, start, acronym


def _by(page: PageTexts, measure: Callable[[str], int]) -> list[tuple[PageText, str]]:
    """Every sentence of a page with its text, the one that measures most first."""
    every = [(text, sentence) for text in page.texts for sentence in sentences_of(text.text)]
    return sorted(every, key=lambda one: -measure(one[1]))


def _worst(reads: Mapping[str, Read], page: PageTexts, measure: Callable[[str], int]) -> str:
    places = [_place(reads, *one) for one in _by(page, measure)[:_NAMED]]
    return "; ".join(f"{place.file}, line {place.line}" for place in places)


def _length(sentence: str) -> int:
    return len(words_of(sentence))


def _syllables(sentence: str) -> int:
    return count_of([words_of(sentence)]).syllables


def _beginning(sentence: str) -> str:
    return quoted(" ".join(sentence.split()[:5]))


def _place(reads: Mapping[str, Read], text: PageText, words: str) -> Place:
    """Where in the file some words of a text begin: what is folded, quoted or linked has other lines and signs.

    It is where most of the words stand one after another.
    """
    read = reads[text.file]
    start = read.at(text.path)
    first = read.body_line if text.path == ("body",) else start.line
    after = min((line for line, _ in read.values.values() if line > first), default=None)
    wanted = _WORD.findall(words)
    there = [
        (found.group(), number, found.start() + 1)
        for number, line in enumerate(read.lines[first - 1 : after], first)
        for found in _WORD.finditer(line, start.column - 1 if number == start.line else 0)
    ]
    best, most = start, 0
    for at, (begins, line, column) in enumerate(there):
        if begins != wanted[0]:
            continue
        same = zip(wanted, (word for word, _, _ in there[at : at + len(wanted)]), strict=False)
        run = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], same))
        if run > most:
            best, most = Place(text.file, line, column), run
    return best


def reading_table(readings: Iterable[PageReading]) -> str:
    """How pages read, as plain text: a line for each, and what a grade is worth."""
    lines = ["Words  Grade  Most   Raw  To 20  Longest  Page"]
    for reading in readings:
        few = 100 * (reading.sentences - reading.long) // reading.sentences
        lines.append(
            f"{reading.words:>5}  {reading.grade:>5}  {reading.most:>4}  {reading.raw:>4}"
            f"  {few:>4}%  {reading.longest:>7}  {reading.page}"
        )
    return "\n".join((*lines, "", *_TABLE_NOTES))
