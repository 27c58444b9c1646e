"""Where pointers stand in a file as read, and what there is to point to."""

from collections.abc import Iterator

from phb.content.library import OPTION_IDS
from phb.content.read import Path, Read

LISTS: dict[str, tuple[str, str]] = {
    "source": ("sources.yaml", "sources"),
    "question": ("questions.yaml", "questions"),
    "option": ("options.yaml", "options"),
    "aspect": ("options.yaml", "aspects"),
    "term": ("glossary.yaml", "terms"),
    "two-meanings": ("glossary.yaml", "two-meanings"),
    "step": ("steps.yaml", "steps"),
    "contact": ("help.yaml", "contacts"),
    "asked": ("help.yaml", "elsewhere"),
    "ready": ("ready.yaml", "questions"),
    "topic": ("asked.yaml", "topics"),
    "short-answer": ("asked.yaml", "asked"),
    "standard": ("standards.yaml", "standards"),
    "door": ("site.yaml", "doors"),
    "figure": ("evidence.yaml", "figures"),
    "talk-step": ("talk.yaml", "steps"),
    "myth": ("myths.yaml", "myths"),
    "quoted-figure": ("evidence.yaml", "careful"),
    "phase": ("home.yaml", "phases"),
    "role": ("home.yaml", "roles"),
    "to-say": ("home.yaml", "to-say"),
    "age": ("home.yaml", "ages"),
    "job": ("jobs.yaml", "jobs"),
    "support": ("jobs.yaml", "supports"),
    "life-part": ("mix.yaml", "parts"),
    "mix-question": ("mix.yaml", "questions"),
    "look-for": ("mix.yaml", "look-for"),
    "to-ask": ("mix.yaml", "to-ask"),
}
"""Kind of thing to the file and the word under which its list stands."""

FOLDERS_OF = {
    "story": "stories/",
    "page": "pages/",
    "place": "places/",
    "sheet": "sheets/",
    "what-if": "whatifs/",
    "check": "checkers/",
    "letter": "letters/",
}
"""Kind of thing to the folder in which each is a file."""

BY_ID = (
    *("answers", "compare", "words", "like-me", "if", "all-of", "unless"),
    *("series", "numbers", "totals"),
    "come-first",
)
"""Blocks whose lines start with ids: what stands there means nothing beyond its block."""

CONDITION_WORDS = ("if", "all-of", "unless")


def ids_of(reads: dict[str, Read], kind: str) -> tuple[str, ...] | None:
    """The ids of one kind as written, or None where their file can't be read."""
    if kind in FOLDERS_OF:
        folder = FOLDERS_OF[kind]
        stems = (name[len(folder) :] for name in reads if name.startswith(folder))
        return tuple(stem.rsplit(".", 1)[0] for stem in stems)
    if kind == "option":
        return OPTION_IDS
    file, word = LISTS[kind]
    read = reads.get(file)
    if read is None or not isinstance(read.get((word,)), list):
        return None
    ids = (item.get("id") for _, item in blocks(read, (word,)))
    return tuple(found.strip() for found in ids if isinstance(found, str))


def questions_in(read: Read | None) -> dict[str, dict[str, object]] | None:
    """A file's questions by their ids, in order, as read. None where there is no list of them."""
    if read is None or not isinstance(read.get(("questions",)), list):
        return None
    last_to_first = {
        found.strip(): item
        for _, item in reversed([*blocks(read, ("questions",))])
        if isinstance(found := item.get("id"), str)
    }
    return dict(reversed(last_to_first.items()))


def blocks(read: Read, path: Path) -> Iterator[tuple[Path, dict[str, object]]]:
    """The blocks of a list, each with its path. Anything else in it is left out: it is told elsewhere."""
    value = read.get(path)
    for number, item in enumerate(value if isinstance(value, list) else []):
        if isinstance(item, dict):
            yield (*path, number), item


def named(read: Read, path: Path) -> Iterator[tuple[Path, str]]:
    """The ids at a path, where one or a list of them may stand."""
    value = read.get(path)
    if isinstance(value, str):
        yield path, value.strip()
    for number, item in enumerate(value if isinstance(value, list) else []):
        if isinstance(item, str):
            yield (*path, number), item.strip()


def condition_lines(read: Read, path: Path) -> Iterator[Path]:
    """The path of each question that a condition names."""
    for at in (path, *(p for p, _ in blocks(read, (*path, "any-of")))):
        for word in CONDITION_WORDS:
            value = read.get((*at, word))
            for question in value if isinstance(value, dict) else ():
                yield (*at, word, question)


def lines_called(read: Read, word: str) -> Iterator[Path]:
    """The path of every line that starts with one of our own words, and not with an id spelled like it."""
    for path in read.keys:
        if path[-1] == word and (len(path) < 2 or path[-2] not in BY_ID):
            yield path
