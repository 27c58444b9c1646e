"""Lines of one condition that can't all hold, found line by line so that the message names the line."""

from collections.abc import Iterator

from phb.content.possible import Possible
from phb.content.problems import Problem, listed, problem, quoted
from phb.content.read import Path, Read
from phb.content.records import Block


def collisions(read: Read, path: Path, block: Block, possible: Possible) -> Iterator[Problem]:
    """What contradicts within a block. Each question is taken apart from the others."""
    for question_id in dict.fromkeys((*block.if_, *block.all_of)):
        any_, every = block.if_.get(question_id, ()), block.all_of.get(question_id, ())
        banned = set(block.unless.get(question_id, ()))
        one = possible.questions[question_id].pick == "one"
        unless = read.at_key((*path, "unless", question_id))
        clash = [answer for answer in every if answer in banned]
        if any_ and banned >= set(any_):
            clash = list(any_)
        if clash:
            yield problem(
                "LOGIC-1",
                unless,
                wrong=f"This condition needs {_quoted(clash)} for {quoted(question_id)}, and also rules it out.",
                fix='Take the answer out of "unless:", or out of the line that asks for it.',
            )
        elif one and len(set(every)) > 1:
            yield problem(
                "LOGIC-1",
                read.at_key((*path, "all-of", question_id)),
                wrong=f"Only one answer can be picked for {quoted(question_id)}, and this asks for {len(set(every))} at once.",
                fix='Use "if:" in place of "all-of:", which needs only one of them.',
            )
        elif one and every and any_ and not set(every) & set(any_):
            yield problem(
                "LOGIC-1",
                read.at_key((*path, "all-of", question_id)),
                wrong=f"Only one answer can be picked for {quoted(question_id)}, and two lines ask for different ones.",
                fix="Keep the line that is meant.",
            )
        elif one and any_ and banned & set(any_):
            ruled_out = [answer for answer in any_ if answer in banned]
            yield problem(
                "LOGIC-10",
                unless,
                wrong=f"{_quoted(ruled_out)} stands among the answers asked for and among those ruled out.",
                fix="Keep it in one of the two.",
            )


def _quoted(answers: list[str]) -> str:
    return listed(quoted(answer) for answer in answers)
