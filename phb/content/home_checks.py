"""Whether the time before a child first goes home is told in order, evenly, and of things that are there."""

from collections.abc import Iterator

from phb.content.balance import even_lengths, words_in
from phb.content.home_models import BEFORE_HOME, CAN_WAIT, HomeFile
from phb.content.library import OPTION_IDS
from phb.content.pointers import blocks, ids_of, named
from phb.content.problems import Problem, did_you_mean, problem, quoted
from phb.content.read import Read
from phb.content.references import absent, ids_in, wanted_lines

CHANGES = ("changed", "stopped")
"""What ``stayed`` says in a story of somebody who did not go on as they began."""


def check_home_pointers(reads: dict[str, Read]) -> Iterator[Problem]:
    """Options, stories and answers that are not there, or not all there."""
    read = reads.get("home.yaml")
    if read is None:
        return
    yield from _options(read)
    yield from _stories(read, reads)
    ids = ids_in(reads)
    for block in ("like-me", "come-first"):
        yield from wanted_lines(read, ("stories", block), ids)


def check_home(read: Read, home: HomeFile) -> Iterator[Problem]:
    """Items told too late, a kind of them that is not there, and cells that outweigh those of the other options."""
    for number, phase in enumerate(home.phases):
        late = [i for i, item in enumerate(phase.items) if item.needed == BEFORE_HOME]
        for item in late if phase.child_is == "at-home" else ():
            yield problem(
                "HOME-1",
                read.at(("phases", number, "items", item, "needed")),
                wrong="This must be in place before home, and stands in a part where the child is at home.",
                fix=f"Move it to an earlier part, or write {CAN_WAIT} here.",
            )
    for needed in (BEFORE_HOME, CAN_WAIT):
        if not any(home.that(needed)):
            yield problem(
                "HOME-2",
                read.at_key(("phases",)),
                wrong=f"Nothing here has {quoted('needed: ' + needed)}, so the page would name none.",
                fix="Look again at what must be in place before home, and what can wait.",
            )
    for cell in home.starting[0].cells:
        words = [words_in((starting.cells[cell].says,)) for starting in home.starting]
        yield from even_lengths(read, ("starting",), (cell,), words, "BALANCE-3")


def _options(read: Read) -> Iterator[Problem]:
    there: set[str] = set()
    for path, starting in blocks(read, ("starting",)):
        option = starting.get("option")
        if not isinstance(option, str) or not option:
            continue
        option = option.strip()
        left = [o for o in OPTION_IDS if o not in there]
        if option not in OPTION_IDS:
            yield absent("POINT-4", read.at((*path, "option")), "option", option, tuple(left))
        elif option in there:
            yield problem(
                "HOME-3",
                read.at((*path, "option")),
                wrong=f"The option {quoted(option)} stands here for a second time, so another is missing.",
                fix=did_you_mean(option, left, otherwise="Give each of the six options one entry."),
            )
        there.add(option)


def _stories(read: Read, reads: dict[str, Read]) -> Iterator[Problem]:
    known = ids_of(reads, "story") or ()
    changed = [one for one in named(read, ("changing", "stories")) if one[1]]
    adults = [one for one in named(read, ("changing", "adults")) if one[1]]
    for path, story in (*changed, *adults):
        if story not in known:
            yield absent("POINT-14", read.at(path), "story", story, known)
    for path, story in changed:
        if story not in known:
            continue
        stayed = reads[f"stories/{story}.md"].get(("stayed",))
        if stayed not in CHANGES:
            yield problem(
                "HOME-4",
                read.at(path),
                wrong=f'In the story {quoted(story)} nobody changed: its "stayed:" says {quoted(stayed)}.',
                fix="Use a story of somebody who changed or stopped.",
            )
