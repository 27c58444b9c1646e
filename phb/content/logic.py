"""What conditions do together: reasons and questions to take that can't be, that always are, or that nobody needs."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from phb.content.collisions import collisions
from phb.content.models import Option, OptionsFile, Question, QuestionsFile, Reason
from phb.content.possible import Asked, Possible
from phb.content.problems import Place, Problem, problem, quoted
from phb.content.read import Path, Read
from phb.content.records import Block, Condition
from phb.content.take_models import AskIf, TakeFile


def check_logic(
    reads: dict[str, Read],
    *,
    questions_file: QuestionsFile | None,
    options_file: OptionsFile | None,
    take_file: TakeFile | None,
) -> list[Problem]:
    """Everything that can be known about conditions without trying out answers. In no order.

    What names a question or answer that is not there is left out: it is told elsewhere.
    """
    problems: list[Problem] = []
    questions = questions_file.questions if questions_file else ()
    possible = Possible(questions)
    sound = all(looks_back(q, questions[:n], possible) for n, q in enumerate(questions))
    if questions and sound:
        told = show_ifs(reads["questions.yaml"], questions, possible)
        problems += [p for found in told.values() for p in found]
        possible = Possible(_without(questions, told))
    if options_file:
        read = reads["options.yaml"]
        for number, option in enumerate(options_file.options):
            path = ("options", number)
            problems += _pairs(read, (*path, "reasons"), option.reasons, _REASON)
            if questions and sound:
                problems += _reasons(read, path, option, possible)
    if take_file:
        read = reads["take.yaml"]
        problems += _pairs(read, ("ask-if",), take_file.ask_if, _TO_TAKE)
        if questions and sound:
            problems += _to_take(read, take_file, possible)
    return problems


def looks_back(question: Asked, earlier: Sequence[Asked], possible: Possible) -> bool:
    """Whether a question rests on earlier ones only: without that, nothing can be worked out."""
    if question.show_if is None:
        return True
    before = {other.id for other in earlier}
    return set(question.show_if.questions) <= before and possible.knows(question.show_if)


def show_ifs(
    read: Read, questions: Sequence[Asked], possible: Possible
) -> dict[str, list[Problem]]:
    """Question id to what is wrong with when it is shown."""
    return {
        q.id: list(
            check_condition(read, ("questions", n, "show-if"), q.show_if, possible, "This question")
        )
        for n, q in enumerate(questions)
        if q.show_if
    }


def unused_questions(
    read: Read, questions: Sequence[Asked], rests: Sequence[Condition], code: str
) -> Iterator[Problem]:
    """Questions of a file that neither these conditions nor another question looks at."""
    conditions = (*rests, *(q.show_if for q in questions if q.show_if))
    used = {question for condition in conditions for question in condition.questions}
    for number, question in enumerate(questions):
        if question.id not in used:
            yield problem(
                code,
                read.at(("questions", number, "id")),
                wrong=f"Nothing looks at what is picked for {quoted(question.id)}.",
                fix="Let something rest on it, or take the question out: it asks people for nothing.",
            )


def _without(questions: tuple[Question, ...], told: dict[str, list[Problem]]) -> list[Question]:
    """The questions, with those that can never be shown taken as always shown: that is told once, and
    not again for every reason that looks at them."""
    return [
        q.model_copy(update={"show_if": None})
        if any(p.severity == "must-fix" for p in told.get(q.id, ()))
        else q
        for q in questions
    ]


def _to_take(read: Read, take: TakeFile, possible: Possible) -> Iterator[Problem]:
    for number, one in enumerate(take.ask_if):
        if possible.knows(one):
            where = ("ask-if", number)
            found = list(check_condition(read, where, one, possible, "This question"))
            yield from found or _always(read, where, one, possible, _TO_TAKE)


def _reasons(read: Read, path: Path, option: Option, possible: Possible) -> Iterator[Problem]:
    known = [(n, reason) for n, reason in enumerate(option.reasons) if possible.knows(reason)]
    for number, reason in known:
        where = (*path, "reasons", number)
        found = list(check_condition(read, where, reason, possible, "This reason"))
        yield from found
        if not found and reason.direction != "to-ask":
            yield from _always(read, where, reason, possible, _REASON)
    if known and len(known) == len(option.reasons) and possible.none([r for _, r in known]):
        yield problem(
            "LOGIC-9",
            read.at_key((*path, "reasons")),
            wrong=f"Some readers answer every question and see not one reason under {quoted(option.name)}.",
            fix="Add a reason for the answers that have none, or something to ask that has no condition.",
        )


def check_condition(
    read: Read, path: Path, condition: Condition, possible: Possible, what: str
) -> Iterator[Problem]:
    """A condition that contradicts itself or can't come up, and lines of it that say nothing."""
    own = _own_block(condition)
    clashes = list(collisions(read, path, own, possible))
    told = _any_must_be_fixed(clashes)
    whole = not told and not possible.together([condition])
    blocks = list(enumerate(condition.any_of)) if not told else []
    dead: list[Problem] = []
    for number, block in blocks:
        where = (*path, "any-of", number)
        joined = collisions(read, where, _joined(own, block), possible)
        clash = [p for p in joined if not clashes or p.severity == "must-fix"]
        if (
            not _any_must_be_fixed(clash)
            and possible.together([own])
            and not possible.together([own, block])
        ):
            clash.append(_never(read.at_key(where), "This part of the condition"))
        dead += clash
    if whole and not _any_must_be_fixed(dead):
        dead.append(_never(read.at_key(path), what))
    yield from (*clashes, *dead, *_every_answer(read, path, condition, possible))


def _any_must_be_fixed(problems: list[Problem]) -> bool:
    return any(p.severity == "must-fix" for p in problems)


def _own_block(condition: Condition) -> Block:
    return Block.model_construct(
        if_=condition.if_, all_of=condition.all_of, unless=condition.unless
    )


def _joined(own: Block, block: Block) -> Block:
    """A block with the lines above it. Where both name one question, only the block's line is kept:
    the exact search looks at both."""
    return Block.model_construct(
        if_={**own.if_, **block.if_},
        all_of={**own.all_of, **block.all_of},
        unless={
            question: (*own.unless.get(question, ()), *block.unless.get(question, ()))
            for question in {**own.unless, **block.unless}
        },
    )


def _never(place: Place, what: str) -> Problem:
    return problem(
        "LOGIC-2",
        place,
        wrong=f"{what} can never come up, whatever is answered.",
        fix="Check its answers against each other, and against when their questions are shown.",
    )


def _every_answer(
    read: Read, path: Path, condition: Condition, possible: Possible
) -> Iterator[Problem]:
    wheres = (path, *((*path, "any-of", n) for n in range(len(condition.any_of))))
    for where, block in zip(wheres, condition.blocks, strict=True):
        for question_id, answers in block.if_.items():
            if set(answers) == set(possible.questions[question_id].answers):
                yield problem(
                    "LOGIC-4",
                    read.at_key((*where, "if", question_id)),
                    wrong=f"This line lists every answer of {quoted(question_id)}, so it makes no difference.",
                    fix="Take out the answers that do not belong here, or delete the line.",
                )


class _Kind(NamedTuple):
    """How what has a condition is called, and what two of them have alike besides it."""

    name: str
    alike: str
    for_everyone: str


_REASON = _Kind("reason", "points the same way", "move the text to the good or hard points")
_TO_TAKE = _Kind("question", "asks about the same", 'move the text to "ask-first:"')


def _always(
    read: Read, path: Path, condition: Condition, possible: Possible, kind: _Kind
) -> Iterator[Problem]:
    if not possible.none([condition]):
        yield problem(
            "LOGIC-3",
            read.at_key(path),
            wrong=f"This {kind.name} holds for everyone, whatever they answer, so it tells nobody's answers apart.",
            fix=f'Add an "if:" line with the answers that it is for, or {kind.for_everyone}.',
        )


def _pairs(
    read: Read, path: Path, said: Sequence[Reason | AskIf], kind: _Kind
) -> Iterator[Problem]:
    """Two with the same answers that point the same way or ask about the same, or two with the same words."""
    by_answers: dict[Any, Path] = {}
    by_words: dict[str, Path] = {}
    for number, one in enumerate(said):
        where = (*path, number)
        words, way = (one.says, one.direction) if isinstance(one, Reason) else (one.ask, one.about)
        same_words = by_words.setdefault(_bare(words), where)
        answers = (way, *(_shape(block) for block in one.blocks))
        same_answers = by_answers.setdefault(answers, where) if one.questions else where
        if same_words != where:
            yield problem(
                "LOGIC-6",
                read.at_key(where),
                wrong=f"This {kind.name} says the same as the one on line {read.at_key(same_words).line}.",
                fix="Delete one of the two, or join their answers in one list.",
            )
        elif same_answers != where:
            yield problem(
                "LOGIC-5",
                read.at_key(where),
                wrong=f"This {kind.name} comes up for the same answers, and {kind.alike}, as the one on line {read.at_key(same_answers).line}.",
                fix="Join the two in one, or check their answers.",
            )


def _shape(block: Block) -> tuple[frozenset[Any], ...]:
    return tuple(
        frozenset((question, frozenset(answers)) for question, answers in line.items())
        for line in (block.if_, block.all_of, block.unless)
    )


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
