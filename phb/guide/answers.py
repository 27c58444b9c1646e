"""What a visitor answered: read, made tidy, and refused with the nearest known word where it is off."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from types import MappingProxyType

from phb.content.library import Content
from phb.content.models import Question
from phb.content.problems import quoted
from phb.content.records import NOT_SURE

Answers = Mapping[str, frozenset[str]]
"""Question id to the answers picked. A question that was skipped, or answered "not sure", is absent."""

NO_ANSWERS: Answers = MappingProxyType({})


class UnknownAnswerError(ValueError):
    """An answer that the guide's questions have no place for. Its text is one line that names it."""


def read_answers(content: Content, given: object) -> Answers:
    """Answers from plain data: question id to an answer id, a list of them, or None.

    "not-sure", None and an empty list mean unanswered, and are left out.
    Raises UnknownAnswerError, naming the nearest known word, for a question or an answer that does
    not exist, and where two answers are given to a question that takes one.
    """
    if given is None:
        return NO_ANSWERS
    if not isinstance(given, Mapping):
        raise UnknownAnswerError("the answers are not a list of questions with their answers")
    known = {question.id: question for question in content.questions}
    read: dict[str, frozenset[str]] = {}
    for question_id, picked in given.items():
        question = known.get(str(question_id))
        if question is None:
            raise UnknownAnswerError(_no_such("question", str(question_id), known))
        answers = _picked(question, picked)
        if answers:
            read[question.id] = answers
    return MappingProxyType(read)


def keep_known(content: Content, given: object) -> Answers:
    """The part of some stored answers that still fits the questions. Never raises.

    For answers that come back from a browser after the content has changed: what no longer fits
    is left out, and the rest is kept.
    """
    if not isinstance(given, Mapping):
        return NO_ANSWERS
    kept: dict[str, frozenset[str]] = {}
    for question in content.questions:
        picked = given.get(question.id)
        listed = [picked] if isinstance(picked, str) else picked
        if not isinstance(listed, list | tuple | set | frozenset):
            continue
        still = frozenset(str(one) for one in listed) & question.answers.keys()
        if still and (question.pick == "many" or len(still) == 1):
            kept[question.id] = still
    return MappingProxyType(kept)


def _picked(question: Question, picked: object) -> frozenset[str]:
    if picked is None:
        return frozenset()
    if isinstance(picked, Mapping):
        raise UnknownAnswerError(f'"{question.id}" needs an answer or a list of answers')
    listed = list(picked) if isinstance(picked, list | tuple | set | frozenset) else [picked]
    chosen = dict.fromkeys(_as_text(one) for one in listed if one is not None)
    for answer in chosen:
        if answer != NOT_SURE and answer not in question.answers:
            known = (*question.answers, NOT_SURE)
            raise UnknownAnswerError(_no_such("answer", answer, known, to=question.id))
    if question.pick == "one" and len(chosen) > 1:
        both = " and ".join(f'"{answer}"' for answer in chosen)
        raise UnknownAnswerError(f'"{question.id}" takes one answer, and was given {both}')
    return frozenset(chosen) - {NOT_SURE}


def _as_text(one: object) -> str:
    return one if isinstance(one, str) else str(one).lower()


def _no_such(kind: str, wrote: str, known: Iterable[str], *, to: str = "") -> str:
    names = list(known)
    near = get_close_matches(wrote, names, n=1, cutoff=0.0)
    of = f' to "{to}"' if to else ""
    wrote = quoted(wrote)
    hint = f'; the nearest is "{near[0]}"' if near else ""
    return f"there is no {kind} {wrote}{of}{hint}"
