"""Whether each id stands once among its kind."""

from collections.abc import Iterator

from phb.content.pointers import LISTS, blocks
from phb.content.problems import Place, Problem, problem, quoted
from phb.content.read import Path, Read


def check_same_ids(reads: dict[str, Read]) -> Iterator[Problem]:
    """Ids used before in their list. Reasons share one list over all options, items one over all standards or phases."""
    lists: list[tuple[str, Path]] = [(file, (word,)) for file, word in LISTS.values()]
    lists += [("steps.yaml", ("right", "groups")), ("steps.yaml", ("refused", "ways"))]
    lists += [("take.yaml", ("ask-if",))]
    lists += [(name, ("contacts",)) for name in reads if name.startswith("places/")]
    for name in reads:
        if name.startswith("checkers/"):
            lists += [(name, ("questions",)), (name, ("answers",))]
    for file, path in lists:
        if file in reads:
            yield from _twice(reads[file], [p for p, _ in blocks(reads[file], path)])
    for file, outer, inner in (
        ("options.yaml", "options", "reasons"),
        ("standards.yaml", "standards", "items"),
        ("home.yaml", "phases", "items"),
    ):
        if file in reads:
            read = reads[file]
            around = [path for path, _ in blocks(read, (outer,))]
            yield from _twice(read, [p for o in around for p, _ in blocks(read, (*o, inner))])


def _twice(read: Read, paths: list[Path]) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for path in paths:
        id_ = read.get((*path, "id"))
        if not isinstance(id_, str) or not id_:
            continue
        place = read.at((*path, "id"))
        if id_ in first:
            yield problem(
                "ID-1",
                place,
                wrong=f"The id {quoted(id_)} stands here for a second time. The first is on line {first[id_].line}.",
                fix="Give this one an id of its own.",
            )
        else:
            first[id_] = place
