"""What every record of ``content/`` is made of: ids, texts, claims and conditions."""

from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

NOT_SURE = "not-sure"
"""The answer that every question has besides its own, and that means the same as no answer."""

WHAT_MATTERS = "what-matters"
"""What a question of the values step is about."""

A_LOT = "a-lot"
"""Of a question on what matters: the answer that says it matters most."""

HOW_MUCH = (A_LOT, "a-bit", "not-much")
"""The answers to every question on what matters, from the most to the least."""

NOT_STATED = "not-stated"
"""In a story's ``options``: its source does not say how the money was held. Of the publisher: nobody has said."""

NOT_SAID = "not-said"
"""In a story's ``what-was-hard``: its source does not say what was hard."""

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, Field(min_length=1, max_length=4000)]
AS_TYPED = "shown as typed"
"""Marks a kind of text in which Markdown means nothing."""

Label = Annotated[str, Field(min_length=1, max_length=160), AS_TYPED]
PlainText = Annotated[str, Field(min_length=1, max_length=4000), AS_TYPED]


def one_or_more(value: object) -> object:
    """One text as a row of one, so that an editor may leave out the brackets."""
    return (value,) if isinstance(value, str) else value


Ids = Annotated[tuple[Id, ...], BeforeValidator(one_or_more), Field(min_length=1)]
"""One id, or a list of them."""

Wanted = dict[Id, Ids]
"""Question id to the answer ids that match it."""

Kind = Literal["if", "all-of", "unless"]
Line = tuple[Kind, str, frozenset[str]]
"""What one line of a condition asks: how, of which question, which answers."""


class Record(BaseModel):
    """Base of everything read from ``content/``. Python's ``a_b`` is an editor's ``a-b``."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
        alias_generator=lambda name: name.rstrip("_").replace("_", "-"),
    )


class Kept(Record):
    """When a file was last checked by a person, by whom, and when it is due again."""

    checked_on: date
    checked_by: Label
    check_again: date
    todo: str = ""


class Block(Record):
    """Lines that join by AND: each ``if`` line needs one of its answers, no ``unless`` line may match."""

    if_: Wanted = {}
    all_of: Wanted = {}
    unless: Wanted = {}

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every line of the block, as what it asks of one question's answers."""
        parts: tuple[tuple[Kind, Wanted], ...] = (
            ("if", self.if_),
            ("all-of", self.all_of),
            ("unless", self.unless),
        )
        return tuple(
            (kind, question_id, frozenset(wanted))
            for kind, part in parts
            for question_id, wanted in part.items()
        )


class Condition(Block):
    """A block, and where ``any-of`` is given at least one of its blocks too. One level deep."""

    any_of: tuple[Block, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        return (self, *self.any_of)

    @cached_property
    def questions(self) -> tuple[str, ...]:
        """Every question that it looks at, each once, in the order written."""
        return tuple(dict.fromkeys(q for block in self.blocks for _, q, _ in block.lines))


class Claim(Record):
    """Something said as true, with where it comes from."""

    says: Text
    source: Ids
