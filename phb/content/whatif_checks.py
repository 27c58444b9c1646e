"""Whether each what-if tells all six ways evenly, points to stories that are there, and keeps its words with care."""

from collections.abc import Iterator

from phb.content.balance import words_in
from phb.content.endoflife_checks import check_words
from phb.content.pointers import ids_of, named
from phb.content.problems import Problem
from phb.content.read import Read
from phb.content.references import absent, repeated
from phb.content.six_ways import check_all_six, check_lengths
from phb.content.whatif_models import DEATH, WhatIf


def check_whatif_pointers(read: Read, reads: dict[str, Read]) -> Iterator[Problem]:
    """Stories named that are not there, and words that do not belong beside a death."""
    known = ids_of(reads, "story") or ()
    for path, story in named(read, ("stories",)):
        if story and story not in known:
            yield absent("POINT-14", read.at(path), "story", story, known)
    yield from repeated(read, ("stories",))
    if read.get(("kind",)) == DEATH:
        yield from check_words(read)


def check_whatif(read: Read, whatif: WhatIf) -> Iterator[Problem]:
    """A way that is missing or is none of the six, and a cell told at more or less length than in the others."""
    add = "the three cells that the others have. Where nothing is known, ask"
    yield from check_all_six(read, ("ways",), whatif.ways, "WHATIF-1", left_out="", add=add)
    ways = whatif.ways.items()
    for cell in next(iter(whatif.ways.values())).cells if ways else ():
        words = {option: words_in((way.cells[cell].says,)) for option, way in ways}
        yield from check_lengths(read, ("ways",), words, "WHATIF-2", cell=cell)
