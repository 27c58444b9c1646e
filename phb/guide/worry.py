"""Where somebody who checks a worry has come to: the next question to ask, or an answer."""

from collections.abc import Mapping
from dataclasses import dataclass

from phb.content.checker_models import Checker, CheckerAnswer, CheckerQuestion, Reply
from phb.content.records import NOT_SURE
from phb.guide.answers import Answers
from phb.guide.conditions import holds


@dataclass(frozen=True)
class Found:
    """``unsure``: the questions answered with "not sure", where what they ask decides."""

    reply: Reply
    unsure: tuple[CheckerQuestion, ...] = ()

    @property
    def verdict(self) -> str:
        return self.reply.verdict if isinstance(self.reply, CheckerAnswer) else "it-depends"


def next_or_found(checker: Checker, picked: Mapping[str, str]) -> CheckerQuestion | Found:
    """The first question that is still to be answered, or the answer once it holds whatever comes after.

    ``picked`` maps a question's id to the id of its answer, or to "not-sure". Such a question is not known,
    and one that is shown depending on it is not asked.
    """
    known: dict[str, frozenset[str]] = {}
    closed: set[str] = set()
    unsure: list[CheckerQuestion] = []
    for question in checker.questions:
        answer = _that_holds(checker, known, closed)
        if answer is not None:
            return Found(answer)
        shown = question.show_if is None or holds(question.show_if, known, closed)
        if shown is False:
            closed.add(question.id)
        if not shown:
            continue
        if question.id not in picked:
            return question
        if picked[question.id] == NOT_SURE:
            unsure.append(question)
        else:
            known[question.id] = frozenset({picked[question.id]})
    answer = _that_holds(checker, known, closed)
    return Found(answer) if answer else Found(checker.not_sure, tuple(unsure))


def _that_holds(checker: Checker, known: Answers, closed: set[str]) -> CheckerAnswer | None:
    return next((one for one in checker.answers if holds(one, known, closed)), None)
