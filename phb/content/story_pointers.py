"""Whether what a story is filed under, told by and found by is there."""

from collections.abc import Iterator

from phb.content.library import OPTION_IDS
from phb.content.pointers import blocks, named
from phb.content.problems import Problem, problem, quoted
from phb.content.read import Read
from phb.content.records import NOT_STATED, WHAT_MATTERS
from phb.content.references import absent, condition_line, ids_in, repeated


def check_story_pointers(read: Read, reads: dict[str, Read]) -> Iterator[Problem]:
    """Options, parts of a life, questions and answers that are not there."""
    ids = ids_in(reads)
    options = list(named(read, ("options",)))
    yield from repeated(read, ("options",))
    for place, option in options:
        if option == NOT_STATED and len(options) > 1:
            yield problem(
                "POINT-10",
                read.at(place),
                wrong=f"{quoted(NOT_STATED)} stands beside an option.",
                fix="Keep the options that the source names, or only that word where it names none.",
            )
        elif option and option not in (*OPTION_IDS, NOT_STATED):
            yield absent("POINT-4", read.at(place), "option", option, (*OPTION_IDS, NOT_STATED))
    for path, _ in blocks(read, ("arrangement",)):
        for place, option in named(read, (*path, "option")):
            if option and option not in (*OPTION_IDS, NOT_STATED):
                yield absent("POINT-4", read.at(place), "option", option, (*OPTION_IDS, NOT_STATED))
        for place, part in named(read, (*path, "mix-part")):
            if part and ids.life_parts is not None and part not in ids.life_parts:
                yield absent("POINT-15", read.at(place), "part of a life", part, ids.life_parts)
    like = read.get(("like-me",))
    for question in like if isinstance(like, dict) else ():
        path = ("like-me", question)
        yield from condition_line(read, path, ids)
        if (ids.questions or {}).get(question, {}).get("about") == WHAT_MATTERS:
            yield problem(
                "POINT-8",
                read.at_key(path),
                wrong=f"{quoted(question)} asks what matters. A story is found by the situation alone.",
                fix="Delete this line.",
            )
