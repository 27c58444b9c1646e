"""Which texts of the content files make up each page that a reader sees, in reading order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import NamedTuple

from phb.content.read import Path, Read
from phb.content.records import NOT_SAID

FAMILIES, STORIES, PROFESSIONALS = 6.0, 7.0, 8.0
"""The highest reading grade for each kind of reader: about age 11, 12 and 13."""


@dataclass(frozen=True)
class PageText:
    """One text of a page, and where it stands.

    ``apart`` is the block that a reader may meet without those before it: one question of the guide,
    or one of several options in an order of its own. None where all before it has been read.
    """

    file: str
    path: Path
    text: str
    apart: tuple[str, Path] | None = None


@dataclass(frozen=True)
class PageTexts:
    """``page`` is its address, or what it is. ``most`` is the highest grade for its readers."""

    page: str
    most: float
    texts: tuple[PageText, ...]


class _Part(NamedTuple):
    """Texts of one file. In a pattern "*" stands for each item, or for any name of a file.

    ``file`` is empty for the file of the thing that a page is about, and ``where`` is then below that thing.
    """

    file: str
    where: str
    texts: tuple[str, ...]
    apart: bool = False


class _Pages(NamedTuple):
    """One page, or where ``each`` names a file and a place in it, one for each thing there."""

    page: str
    most: float
    parts: tuple[_Part, ...]
    each: tuple[str, str] | None = None


def _words(*ids: str) -> _Part:
    """Words of the frame."""
    return _Part("site.yaml", "words", ids)


def _of(file: str, where: str, *texts: str) -> _Part:
    """Texts of a file, all read in this order."""
    return _Part(file, where, texts)


def _apart(file: str, where: str, *texts: str) -> _Part:
    """Texts of things that a reader may meet one at a time, or in an order of their own."""
    return _Part(file, where, texts, apart=True)


def _own(where: str, *texts: str) -> _Part:
    """Texts of the one thing that the page is about."""
    return _Part("", where, texts)


_PAGES = (
    _Pages(
        "/",
        FAMILIES,
        (
            _words("site-line", "start-heading", "start-lead", "doors-heading"),
            _of("site.yaml", "doors.*", "name", "says"),
            _words("minute-*", "six-ways-heading", "mixed-order"),
            _of("options.yaml", "options.*", "name"),
        ),
    ),
    _Pages(
        "/door?for={id}",
        FAMILIES,
        (
            _own("", "name", "says", "first"),
            _words("door-tips-*"),
            _own("", "tips.*.says"),
            _words("door-next-*"),
        ),
        each=("site.yaml", "doors.*"),
    ),
    _Pages(
        "/guide",
        FAMILIES,
        (
            _words("answers-in-short", "answers-notice*", "part-*", "progress"),
            _apart("questions.yaml", "questions.*", "ask", "why", "answers.*", "for-discharge.*"),
            _words("not-sure", "continue", "skip", "back", "finish", "so-far"),
            _words("all-on-one-page", "all-questions-*"),
        ),
    ),
    _Pages(
        "/guide, words for nurses",
        PROFESSIONALS,
        (_apart("questions.yaml", "questions.*", "for-nurse.*"),),
    ),
    _Pages(
        "/meaning",
        FAMILIES,
        (
            _words("meaning-*", "nothing-*", "start-guide", "glance-*", "group-*", "mix-*"),
            _words("what-you-said"),
            _of("questions.yaml", "questions.*", "short"),
            _words("change", "change-*", "not-answered", "answered-not-sure"),
            _words("mixed-in-groups", "strong*", "because", "card-*", "look-again"),
            _apart("options.yaml", "options.*.reasons.*", "for", "against", "ask-about"),
            _words("priorities-*", "closest-*", "none-close", "all-stories", "next-*"),
        ),
    ),
    _Pages(
        "/options",
        FAMILIES,
        (
            _words("options-heading", "mixed-order"),
            _apart("options.yaml", "options.*", "name", "official-name", "in-short"),
            _words("read-about"),
        ),
    ),
    _Pages(
        "/options?option={id}",
        FAMILIES,
        (
            _own("", "name"),
            _words("official-name", "option-*", "like-practical", "like-feelings", "like-people"),
            _own("", "official-name", "in-short", "only-if.says"),
            _of("options.yaml", "aspects.*", "name"),
            _own("", "compare.*.says", "a-week.says", "good.*.says", "hard.*.says"),
            _own("", "like.*.says", "help.*.says", "ask.*", "not-known.*", "varies.*"),
            _words("stories-of-option", "no-story-*", "other-options", "compare-all"),
        ),
        each=("options.yaml", "options.*"),
    ),
    _Pages(
        "/compare",
        FAMILIES,
        (
            _words("compare-*", "matters-to-you"),
            _of("options.yaml", "aspects.*", "name"),
            _apart("options.yaml", "options.*", "short-name", "compare.*.says"),
        ),
    ),
    # The words round a story are the same for all of them, so they count here and not with each.
    _Pages(
        "/stories",
        STORIES,
        (
            _words("stories-*", "filter-*", "like-you", "different-from-you", "story-*"),
            _apart("stories/*.md", "", "title", "may-upset.*", "summary", "what-was-hard"),
            _words("arrangement-*", "chart-*", "table-*", "went-*", "stayed-*", "about-*"),
            _words("kind-*", "consent-*", "one-account"),
        ),
    ),
    _Pages(
        "/stories?story={id}",
        STORIES,
        (
            _own("", "title", "may-upset.*", "summary"),
            _own("arrangement.*", "when", "part", "who"),
            _own("", "body", "what-helped", "what-we-do-not-know"),
            _own("", "told-by", "happened", "close-to"),
        ),
        each=("stories/*.md", ""),
    ),
    _Pages(
        "/steps",
        FAMILIES,
        (
            _words("steps-*", "right-*", "six-steps-heading", "step-*"),
            _of("steps.yaml", "right", "in-short"),
            _of("steps.yaml", "right.groups.*", "name", "says"),
            _of("steps.yaml", "right", "means.*.says", "does-not-mean.*.says"),
            _of("steps.yaml", "steps.*", "name", "happens.says", "expect.*.says", "ask.*"),
        ),
    ),
    _Pages(
        "/words",
        FAMILIES,
        (
            _words("words-*", "also"),
            _apart("glossary.yaml", "terms.*", "term", "means", "more"),
        ),
    ),
    _Pages(
        "/help",
        FAMILIES,
        (
            _words("help-*", "contact-*"),
            _of("help.yaml", "contacts.*", "name", "for", "helps-with"),
        ),
    ),
    _Pages("/{id}", FAMILIES, (_own("", "title", "body"),), each=("pages/*.md", "")),
    _Pages(
        "/sources",
        FAMILIES,
        (_words("sources-*", "source-*", "back-to-text", "checked-on", "confidence-*"),),
    ),
)
"""Every page, with its texts. A new page, or a new file on one, is a line or two here."""

FRAME = "every page"
"""The words of the frame that none of the pages above has: menus and buttons, mostly."""

_FOR_PROFESSIONALS = ("/door?for=nurse", "/evidence", "/standards")
"""Pages of a kind that is for families but for these."""


def page_texts(reads: Mapping[str, Read]) -> tuple[PageTexts, ...]:
    """Every page that has any text, in the order of the menu. What is not text is left out."""
    pages = [page for pages in _PAGES for page in _made(reads, pages)]
    placed = {(text.file, text.path) for page in pages for text in page.texts}
    words = _texts(reads, _of("site.yaml", "", "words.*"), None)
    rest = tuple(text for text in words if (text.file, text.path) not in placed)
    return tuple(page for page in (*pages, PageTexts(FRAME, FAMILIES, rest)) if page.texts)


def below(read: Read, path: Path, pattern: str) -> Iterator[Path]:
    """Every path below one that a pattern such as "doors.*.name" fits, in the order of the file."""
    step, _, rest = pattern.partition(".")
    if not step:
        yield path
        return
    for found in _steps(read.get(path), step):
        yield from below(read, (*path, found), rest)


def _steps(value: object, step: str) -> Iterable[str | int]:
    if "*" not in step:
        return (step,)
    if isinstance(value, dict):
        return [key for key in value if fnmatchcase(key, step)]
    return range(len(value)) if isinstance(value, list) else ()


def _made(reads: Mapping[str, Read], pages: _Pages) -> Iterator[PageTexts]:
    things = _things(reads, *pages.each) if pages.each else (None,)
    for thing in things:
        name = pages.page
        if thing:
            read, path = thing
            name = name.format(id=read.get((*path, "id")))
        most = PROFESSIONALS if name in _FOR_PROFESSIONALS else pages.most
        texts = (text for part in pages.parts for text in _texts(reads, part, thing))
        yield PageTexts(name, most, tuple(texts))


def _texts(
    reads: Mapping[str, Read], part: _Part, about: tuple[Read, Path] | None
) -> Iterator[PageText]:
    if about and not part.file:
        read, base = about
        things = ((read, path) for path in below(read, base, part.where))
    else:
        things = _things(reads, part.file, part.where)
    for read, path in things:
        apart = (read.file, path) if part.apart else None
        for at in (at for pattern in part.texts for at in below(read, path, pattern)):
            text = read.get(at)
            if isinstance(text, str) and text.strip() and text != NOT_SAID:
                yield PageText(read.file, at, text, apart)


def _things(reads: Mapping[str, Read], file: str, where: str) -> Iterator[tuple[Read, Path]]:
    for name, read in reads.items():
        if fnmatchcase(name, file):
            yield from ((read, path) for path in below(read, (), where))
