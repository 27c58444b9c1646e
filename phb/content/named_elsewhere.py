"""Whether what some pages and the paper take from other files is there."""

from collections.abc import Iterator

from phb.content.pointers import blocks, ids_of, named
from phb.content.problems import Problem, problem, quoted
from phb.content.read import Path, Read
from phb.content.references import absent, repeated

NAMED: tuple[tuple[str, Path, str, str], ...] = (
    ("short.yaml", ("questions", "of-everybody"), "question", "POINT-2"),
    ("short.yaml", ("questions", "then"), "question", "POINT-2"),
    ("short.yaml", ("going-home", "questions", "then"), "question", "POINT-2"),
    ("short.yaml", ("going-home", "help", "ask-at"), "role", "POINT-14"),
    ("short.yaml", ("help", "ask-at"), "step", "POINT-14"),
    ("short.yaml", ("help", "tonight"), "contact", "POINT-14"),
    ("short.yaml", ("help", "tomorrow"), "contact", "POINT-14"),
    ("endoflife.yaml", ("turn-to",), "contact", "POINT-14"),
    ("endoflife.yaml", ("to-read",), "story", "POINT-14"),
    ("take.yaml", ("said-too",), "question", "POINT-2"),
    ("take.yaml", ("note", "says"), "question", "POINT-2"),
    ("take.yaml", ("help-from",), "contact", "POINT-14"),
    ("take.yaml", ("help-for-a-child",), "contact", "POINT-14"),
    ("take.yaml", ("help-near",), "asked", "POINT-14"),
    ("money.yaml", ("trade", "story"), "story", "POINT-14"),
)
"""A file, a list of ids in it, the kind of thing that they name, and the code of one that is not there."""


def check_topics(reads: dict[str, Read]) -> Iterator[Problem]:
    """Short answers under a heading that is not there, and headings with nothing under them."""
    read, known = reads.get("asked.yaml"), ids_of(reads, "topic")
    if read is None or not known:
        return
    used = set()
    for path, _ in blocks(read, ("asked",)):
        for place, typed in named(read, (*path, "topic")):
            used.add(typed)
            if typed and typed not in known:
                yield absent("POINT-14", read.at(place), "topic", typed, known)
    for path, topic in blocks(read, ("topics",)):
        if isinstance(id_ := topic.get("id"), str) and id_.strip() not in used:
            yield problem(
                "POINT-16",
                read.at((*path, "id")),
                wrong=f"No short answer stands under the topic {quoted(id_)}.",
                fix='Put it after "topic:" of an answer, or take the topic out.',
            )


def check_named(reads: dict[str, Read]) -> Iterator[Problem]:
    """Ids that lead to nothing, and ids that stand twice in a list. Nothing where there are no such things yet."""
    for file, path, kind, code in NAMED:
        known = ids_of(reads, kind)
        if file not in reads or not known:
            continue
        read = reads[file]
        for place, typed in named(read, path):
            if typed and typed not in known:
                yield absent(code, read.at(place), kind, typed, known)
        yield from repeated(read, path)
