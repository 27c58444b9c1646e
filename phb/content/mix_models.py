"""What ``mix.yaml`` holds: the parts of a life, what to settle between them, and what a mix is looked over for."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from phb.content.checker_models import CheckerQuestion
from phb.content.possible import Asked, Gathered, Whereabouts
from phb.content.records import Claim, Condition, Id, Kept, Label, Record, Text, one_or_more

UNPAID, UNDECIDED = "unpaid", "not-decided"
"""Where a part may be put besides the options: family or friends do it without pay, or nobody has said yet."""

PAID = ("employ-pas", "contract", "notional", "third-party", "no-phb")
"""The options that a part may be put into: all but the one that is made of the others."""

WAYS = (*PAID, UNPAID, UNDECIDED)

MOST_WAYS = 2
"""In which one part can be at once."""

LEFT_OUT = "left-out"
"""In a condition: what a part has that is not in the mix at all."""

ANYWHERE = "anywhere"
"""In a condition: every way that some part of the care is in."""

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Found = Literal["missing", "doubled", "careful"]
FOUND: tuple[Found, ...] = ("missing", "doubled", "careful")
"""In the order in which a page tells them."""


class LifePart(Record):
    """One part of a life. Only ``care`` has hours; ``days`` are those on which it falls, none where it may be any.

    ``at_most`` is the hours of a week that it can have with one person there. ``in_place_of`` is a part that
    this one stands for on its days. ``not_in`` are ways that it can't be in.
    ``begins_when`` is about answers of the guide.
    """

    id: Id
    name: Label
    hint: Text
    kind: Literal["care", "behind", "thing"]
    days: tuple[Day, ...] = ()
    holidays: bool = False
    at_most: Annotated[int, Field(ge=1, le=168)] | None = None
    in_place_of: Id | None = None
    not_in: Annotated[tuple[Id, ...], BeforeValidator(one_or_more)] = ()
    begins_when: Condition | None = None

    @cached_property
    def ways(self) -> tuple[str, ...]:
        return tuple(way for way in WAYS if way not in self.not_in)


class LookFor(Condition):
    """Something missing, doubled, or to be careful about in a mix that the condition holds for."""

    id: Id
    found: Found
    says: Text
    because: Claim
    ask: Text


class ToAsk(Condition):
    """A question that comes with a mix, where nothing need be wrong."""

    id: Id
    ask: Text


class MixFile(Kept):
    """``pays`` says under each way who pays. ``questions`` are about the mix as a whole."""

    first: Annotated[tuple[Claim, ...], Field(min_length=1)]
    parts: Annotated[tuple[LifePart, ...], Field(min_length=2)]
    pays: dict[Id, Claim]
    unpaid: Text
    questions: Annotated[tuple[CheckerQuestion, ...], Field(min_length=1)]
    look_for: Annotated[tuple[LookFor, ...], Field(min_length=1)]
    to_ask: tuple[ToAsk, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[str, LifePart]:
        return {part.id: part for part in self.parts}

    @cached_property
    def asked(self) -> tuple[Asked, ...]:
        """What conditions may look at: every part, the care as a whole, and what is asked of it."""
        care = tuple(part.id for part in self.parts if part.kind == "care")
        whole = Gathered(ANYWHERE, dict.fromkeys(WAYS, ANYWHERE), of=care)
        parts = (
            Whereabouts(
                part.id, dict.fromkeys((*part.ways, LEFT_OUT), part.name), LEFT_OUT, MOST_WAYS
            )
            for part in self.parts
        )
        return (*parts, whole, *self.questions)
