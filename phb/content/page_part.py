"""How to say what a page that a reader sees is made of."""

from typing import NamedTuple

FAMILIES, STORIES, PROFESSIONALS = 6.0, 7.0, 8.0
"""The highest reading grade for each kind of reader: about age 11, 12 and 13."""


class Part(NamedTuple):
    """Texts of one file. In a pattern "*" stands for each item, or for any name of a file.

    ``file`` is empty for the file of the thing that a page is about, and ``where`` is then below that thing.
    """

    file: str
    where: str
    texts: tuple[str, ...]
    apart: bool = False


class Pages(NamedTuple):
    """One page, or where ``each`` names a file and a place in it, one for each thing there."""

    page: str
    most: float
    parts: tuple[Part, ...]
    each: tuple[str, str] | None = None


def words_of_frame(*ids: str) -> Part:
    """Words of the frame."""
    return Part("site.yaml", "words", ids)


def texts_of(file: str, where: str, *texts: str) -> Part:
    """Texts of a file, all read in this order."""
    return Part(file, where, texts)


def apart(file: str, where: str, *texts: str) -> Part:
    """Texts of things that a reader may meet one at a time, or in an order of their own."""
    return Part(file, where, texts, apart=True)


def own(where: str, *texts: str) -> Part:
    """Texts of the one thing that the page is about."""
    return Part("", where, texts)
