"""What the files of ``content/checkers`` hold: one worry each, a few questions, and where their answers lead."""

from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Condition, Id, Kept, Label, Record, Text


class CheckerQuestion(Record):
    """``find_out``: what to ask, or of whom, where the reader is not sure."""

    id: Id
    ask: Label
    why: Text | None = None
    pick: Literal["one"] = "one"
    answers: Annotated[dict[Id, Label], Field(min_length=2)]
    show_if: Condition | None = None
    find_out: Text


class Reply(Record):
    """A plain answer, and what is behind it. ``ask``: of the NHS. ``say``: a sentence to say aloud."""

    says: Text
    rule: Annotated[tuple[Claim, ...], Field(min_length=1)]
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]
    say: Text


class CheckerAnswer(Condition, Reply):
    """A reply to whom its condition holds for."""

    id: Id
    verdict: Literal["yes", "no", "it-depends"]


class Checker(Kept):
    """One worry. Whoever answers every question that is shown comes to one of ``answers``, and to no other.

    ``not_sure`` is where those end who were not sure of what decides: it depends, and on what.
    """

    id: Id
    name: Label
    lead: Text
    questions: Annotated[tuple[CheckerQuestion, ...], Field(min_length=1)]
    answers: Annotated[tuple[CheckerAnswer, ...], Field(min_length=2)]
    not_sure: Reply
