"""What somebody said in the guide, in the words of its answers, as parts of a paper."""

from collections.abc import Iterable, Sequence, Set

from phb.content.library import Content
from phb.content.models import Question
from phb.content.records import HOW_MUCH, WHAT_MATTERS
from phb.guide.answers import Answers
from phb.guide.flow import asked_questions
from phb.paper.document import Bullets, Fields, Paragraph, Part
from phb.views.say import in_a_sentence, say

MOST_ANSWERS = 3
"""Of one question to tick, or of what somebody was not sure about. What is left out is counted."""

_LINE = 460
"""Letters of the one line for several questions. It has as many answers to each as come to no more: the paper has no room."""

SITUATIONS = 2
"""How many questions of the situation stand on a paper: those that count most when stories are matched."""


def main_questions(content: Content) -> tuple[Question, ...]:
    """The questions of the situation that count most, in the order of the guide."""
    situation = [q for q in content.questions if q.about == "situation"]
    heaviest = sorted(situation, key=lambda question: -question.weight)[:SITUATIONS]
    return tuple(question for question in situation if question in heaviest)


def what_was_said(content: Content, answers: Answers, skipped: Set[str]) -> list[Part]:
    """Who it is for, what matters from the most to the least, and what was left open.

    Where nothing was said there is room to write it by hand.
    """
    main = main_questions(content)
    too = [q for q in map(content.question, content.take.said_too) if q not in main]
    said = [
        *(_given(content, q, answers) for q in main if q.id in answers),
        *_in_short(content, [q for q in too if q.id in answers], answers),
        *_matters(content, answers),
    ]
    parts: list[Part] = [Bullets(tuple(said))] if said else []
    if open_yet := [q.ask for q in main if q.id not in answers]:
        parts.append(Fields(tuple(open_yet)))
    if not any(content.question(q).about == WHAT_MATTERS for q in answers):
        parts.append(Fields((say(content, "take-nothing-matters"),)))
    else:
        parts.append(Fields((say(content, "take-own-words"),)))
    if unsure := not_sure(content, answers, skipped):
        parts.append(Paragraph(say(content, "take-not-sure", what=unsure)))
    return parts


def _given(content: Content, question: Question, answers: Answers) -> str:
    """One question with what was answered to it, as they stand in the guide."""
    first, *others = row(content, _labels(content, question, answers))
    return say(content, "take-said", ask=question.ask, answers="".join((first.upper(), *others)))


def labels_given(
    question: Question, answers: Answers, *, come_first: Iterable[str] = ()
) -> list[str]:
    """The answers given, without the examples that help to pick one: nobody said that all of those are so."""
    given = answers.get(question.id, frozenset())
    order = dict.fromkeys((*come_first, *question.answers))
    return [question.answers[one].partition(", such as ")[0] for one in order if one in given]


def _labels(content: Content, question: Question, answers: Answers) -> list[str]:
    """As ``labels_given``, with those first that a note for a record has first: there is not room for all."""
    first = content.take.note.come_first.get(question.id, ())
    return labels_given(question, answers, come_first=first)


def _in_short(content: Content, questions: Sequence[Question], answers: Answers) -> list[str]:
    """The answers to these questions in one line: each would fill too little of a line of its own."""
    if not questions:
        return []
    lines = [
        " ".join(
            say(content, "take-said-too", short=q.short, answers=row(content, labels, most=most))
            for q, labels in ((q, _labels(content, q, answers)) for q in questions)
        )
        for most in range(max(len(answers[q.id]) for q in questions), 0, -1)
    ]
    return [next((line for line in lines if len(line) <= _LINE), lines[-1])]


def what_matters(content: Content, answers: Answers, much: str | None = None) -> tuple[str, ...]:
    """The short names of what matters so much to the person, or at all where ``much`` is None."""
    wanted = HOW_MUCH[:2] if much is None else (much,)
    return tuple(
        question.short
        for question in asked_questions(content, answers)
        if question.about == WHAT_MATTERS and answers.get(question.id, frozenset()) & {*wanted}
    )


def not_sure(content: Content, answers: Answers, skipped: Set[str]) -> str:
    """The short names of the questions answered "not sure" or passed over. Empty where there are none."""
    shorts = [
        question.short
        for question in asked_questions(content, answers)
        if question.id in skipped and question.id not in answers
    ]
    return row(content, shorts)


def row(content: Content, labels: Sequence[str], *, most: int = MOST_ANSWERS) -> str:
    """Labels as they stand in one sentence, the first of them where there are many."""
    left_out = len(labels) - most
    shown = [in_a_sentence(label) for label in labels[:most]]
    if left_out > 0:
        shown.append(say(content, "take-some-more", count=left_out))
    return "; ".join(shown)


def _matters(content: Content, answers: Answers) -> list[str]:
    lines = []
    for much in HOW_MUCH[:2] if what_matters(content, answers) else HOW_MUCH:
        shorts = what_matters(content, answers, much)
        if shorts:
            label = _how_much_label(content, much)
            what = row(content, shorts, most=len(shorts))
            lines.append(say(content, "take-matters", much=label, what=what))
    return lines


def _how_much_label(content: Content, much: str) -> str:
    question = next(q for q in content.questions if q.about == WHAT_MATTERS)
    return question.answers[much]
