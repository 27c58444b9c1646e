"""Whether what is told of each option is told of all six, and at about the same length."""

from collections.abc import Collection, Iterator, Mapping

from phb.content.balance import uneven
from phb.content.library import OPTION_IDS
from phb.content.problems import Problem, did_you_mean, problem, quoted
from phb.content.read import Path, Read


def check_all_six(
    read: Read, path: Path, told: Collection[str], code: str, *, left_out: str, add: str
) -> Iterator[Problem]:
    """An option that has no entry below ``path``, or an entry that is none of the six.

    ``left_out`` follows the name of an option that is missing, and ``add`` says what to write for it.
    """
    missing = [option for option in OPTION_IDS if option not in told]
    for stray in (option for option in told if option not in OPTION_IDS):
        yield problem(
            code,
            read.at_key((*path, stray)),
            wrong=f"There is no option with the id {quoted(stray)}.",
            fix=did_you_mean(stray, missing or OPTION_IDS),
        )
    if len(told) < len(OPTION_IDS):
        for option in missing:
            yield problem(
                code,
                read.at_key(path),
                wrong=f"The way {quoted(option)} is left out here. {left_out}".strip(),
                fix=f"Add {quoted(option + ':')} with {add}.",
            )


def check_lengths(
    read: Read, path: Path, words: Mapping[str, int], code: str, *, cell: str = ""
) -> Iterator[Problem]:
    """An option told in far more or fewer words than the others. ``cell`` is what stands below each option."""
    told = [*words]
    for number, count, usual, (least, most) in uneven([*words.values()]) if words else ():
        where = (*path, told[number], cell) if cell else (*path, told[number])
        yield problem(
            code,
            read.at_key(where),
            wrong=f"{quoted(cell or told[number])} has {count} words here. The others have about {usual:g}.",
            fix=f"Bring it to between {least} and {most} words.",
        )
