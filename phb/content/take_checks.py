"""Whether the facts of the first table on the papers are told of all six ways, each in a few words."""

from collections.abc import Iterator

from phb.content.balance import words_in
from phb.content.problems import Problem, problem, quoted
from phb.content.read import Read
from phb.content.six_ways import check_all_six
from phb.content.take_models import TakeFile

MOST_WORDS = 7
"""Of one fact: it stands in a narrow column, beside the same fact of the other ways."""


def check_take(read: Read, file: TakeFile) -> Iterator[Problem]:
    """A way that is missing or is none of the six, and a fact told in too many words."""
    yield from check_all_six(
        read,
        ("facts",),
        file.facts,
        "TAKE-1",
        left_out="The papers show all six.",
        add='"employs:", "holds:" and "cover:"',
    )
    for option, facts in file.facts.items():
        for name, fact in (
            ("employs", facts.employs),
            ("holds", facts.holds),
            ("cover", facts.cover),
        ):
            if (count := words_in((fact.says,))) > MOST_WORDS:
                yield problem(
                    "TAKE-2",
                    read.at_key(("facts", option, name)),
                    wrong=f"{quoted(name)} has {count} words here.",
                    fix=f"Say it in {MOST_WORDS} words or fewer.",
                )
