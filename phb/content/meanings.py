"""Whether each of the things that a word can mean leads to a word that is explained."""

from collections.abc import Iterator

from phb.content.pointers import blocks, ids_of
from phb.content.problems import Problem, did_you_mean, problem, quoted
from phb.content.read import Read


def check_meanings(reads: dict[str, Read]) -> Iterator[Problem]:
    """Meanings that name a word which the list of words does not have."""
    read, known = reads.get("glossary.yaml"), ids_of(reads, "term")
    if read is None or known is None:
        return
    for word, _ in blocks(read, ("two-meanings",)):
        for path, meaning in blocks(read, (*word, "meanings")):
            term = meaning.get("see")
            if isinstance(term, str) and term and term.strip() not in known:
                yield problem(
                    "POINT-12",
                    read.at((*path, "see")),
                    wrong=f"No word with the id {quoted(term)} is explained.",
                    fix=did_you_mean(
                        term, known, otherwise='Add it under "terms:", or delete this line.'
                    ),
                )
