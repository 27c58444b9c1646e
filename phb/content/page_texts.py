"""Which texts of the content files make up each page that a reader sees, in reading order."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from phb.content.markup import says_something
from phb.content.page_part import FAMILIES, PROFESSIONALS, Pages, Part
from phb.content.page_parts import FOR_PROFESSIONALS, PAGES
from phb.content.read import Path, Read
from phb.content.records import NOT_SAID


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


FRAME = "every page"
"""The words of the frame that none of the pages above has: menus and buttons, mostly."""


def page_texts(reads: Mapping[str, Read]) -> tuple[PageTexts, ...]:
    """Every page that has any text, in the order of the menu. What is not text is left out."""
    pages = [page for pages in PAGES for page in _made(reads, pages)]
    placed = {(text.file, text.path) for page in pages for text in page.texts}
    words = _texts(reads, Part("site.yaml", "", ("words.*",)), None)
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


def _made(reads: Mapping[str, Read], pages: Pages) -> Iterator[PageTexts]:
    things = _things(reads, *pages.each) if pages.each else (None,)
    for thing in things:
        name = pages.page
        if thing:
            read, path = thing
            name = name.format(id=read.get((*path, "id")))
        most = PROFESSIONALS if name in FOR_PROFESSIONALS else pages.most
        texts = (text for part in pages.parts for text in _texts(reads, part, thing))
        yield PageTexts(name, most, tuple(texts))


def _texts(
    reads: Mapping[str, Read], part: Part, about: tuple[Read, Path] | None
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
            if isinstance(text, str) and says_something(text) and text != NOT_SAID:
                yield PageText(read.file, at, text, apart)


def _things(reads: Mapping[str, Read], file: str, where: str) -> Iterator[tuple[Read, Path]]:
    for name, read in reads.items():
        if fnmatchcase(name, file):
            yield from ((read, path) for path in below(read, (), where))
