"""Whether every path through a worry leads to exactly one answer, and no answer says more than its sources bear."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from phb.content.checker_models import Checker
from phb.content.logic import check_condition, looks_back, show_ifs, unused_questions
from phb.content.models import SourcesFile
from phb.content.pointers import blocks, condition_lines, ids_of, questions_in
from phb.content.possible import Possible
from phb.content.problems import Problem, listed, problem, quoted
from phb.content.read import Read
from phb.content.references import Ids, check_questions, condition_line
from phb.content.sure_enough import check_sure_enough


def check_checker_pointers(read: Read, reads: dict[str, Read]) -> Iterator[Problem]:
    """Conditions that rest on a question or an answer that this worry does not have."""
    ids = Ids(ids_of(reads, "source"), None, questions_in(read))
    yield from check_questions(read, ids)
    for path, _ in blocks(read, ("answers",)):
        for line in condition_lines(read, path):
            yield from condition_line(read, line, ids)


def check_checker(read: Read, checker: Checker, sources: SourcesFile | None) -> Iterator[Problem]:
    """Paths that lead nowhere or to two answers, answers that nobody comes to, and verdicts on too little.

    Exact, and over complete sets of answers. Who is not sure of what decides always comes to ``not-sure:``,
    and never to two answers where these hold.
    """
    yield from unused_questions(read, checker.questions, checker.answers, "CHECK-4")
    if sources is not None:
        yield from check_sure_enough(read, "answers", checker.answers, sources, "CHECK-3")
    possible = Possible(checker.questions)
    earlier = [(q, checker.questions[:n]) for n, q in enumerate(checker.questions)]
    sound = all(looks_back(question, before, possible) for question, before in earlier)
    if not sound or not all(possible.knows(answer) for answer in checker.answers):
        return
    told = [p for found in show_ifs(read, checker.questions, possible).values() for p in found]
    yield from told
    if not told:
        yield from _paths(read, checker, possible)


def _paths(read: Read, checker: Checker, possible: Possible) -> Iterator[Problem]:
    for number, answer in enumerate(checker.answers):
        yield from check_condition(read, ("answers", number), answer, possible, "This answer")
    nowhere = possible.somebody(misses=checker.answers)
    if nowhere is not None:
        yield problem(
            "CHECK-1",
            read.at_key(("answers",)),
            wrong=f"Who picks {_picked(nowhere)} comes to no answer.",
            fix="Add an answer for this, or let one that is there hold for it too.",
        )
    for (first, one), (second, other) in combinations(enumerate(checker.answers), 2):
        both = possible.somebody(meets=(one, other))
        if both is not None:
            line = read.at_key(("answers", first)).line
            yield problem(
                "CHECK-2",
                read.at_key(("answers", second)),
                wrong=f"Who picks {_picked(both)} comes to this answer, and to the one on line {line} as well.",
                fix='Part them: add an "if:" or "unless:" line, so that one of the two holds.',
            )


def _picked(given: Mapping[str, str]) -> str:
    return listed(f"{quoted(answer)} for {quoted(question)}" for question, answer in given.items())
