"""Whether every option says something about each thing that may matter a lot to somebody."""

from collections.abc import Iterator

from phb.content.models import OptionsFile, QuestionsFile, Reason
from phb.content.problems import Problem, problem, quoted
from phb.content.read import Read
from phb.content.records import A_LOT, HOW_MUCH, WHAT_MATTERS, Block


def check_scale(read: Read, file: QuestionsFile) -> Iterator[Problem]:
    """Questions on what matters that are not answered from the most to the least, in our three steps."""
    for number, question in enumerate(file.questions):
        if question.about == WHAT_MATTERS and (
            question.pick != "one" or tuple(question.answers) != HOW_MUCH
        ):
            yield problem(
                "VALUE-2",
                read.at_key(("questions", number, "answers")),
                wrong=f"{quoted(question.id)} asks what matters, and is answered in another way than the other such questions.",
                fix=f'Use "pick: one" and these answers in this order: {", ".join(HOW_MUCH)}.',
            )


def check_values(
    read: Read, *, questions_file: QuestionsFile | None, options_file: OptionsFile
) -> Iterator[Problem]:
    """Options with no reason for a question on what matters answered with the most. ``read`` is theirs."""
    if questions_file is None:
        return
    values = [q.id for q in questions_file.questions if q.about == WHAT_MATTERS]
    for number, option in enumerate(options_file.options):
        for value in values:
            if not any(_speaks_of(reason, value) for reason in option.reasons):
                yield problem(
                    "VALUE-1",
                    read.at(("options", number, "id")),
                    wrong=f"Nothing under {quoted(option.id)} says what it means for someone to whom {quoted(value)} matters a lot.",
                    fix=f'Add a reason with "if: {{{value}: {A_LOT}}}" and no other line: for, against, or ask-about where nobody knows.',
                )


def _speaks_of(reason: Reason, value: str) -> bool:
    """Whether it holds for everyone to whom the value matters a lot, and because of that."""
    own, *others = reason.blocks
    if not others:
        return bool(own.lines) and _asks_only(own, value)
    return _asks_only(own, value) and any(
        _asks_only(block, value) and bool(own.lines or block.lines) for block in others
    )


def _asks_only(block: Block, value: str) -> bool:
    return all(
        kind != "unless"
        and question == value
        and (A_LOT in wanted if kind == "if" else wanted == {A_LOT})
        for kind, question, wanted in block.lines
    )
