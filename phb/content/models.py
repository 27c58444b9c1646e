"""What the files in ``content/`` hold, once read: fixed, strict about spelling, typed from text."""

from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, model_validator

from phb.content.records import Claim, Condition, Id, Ids, Kept, Label, Record, Text, one_or_more


class Wording(Record):
    """Words for one audience that stand in for a question's own. Never its answers or order."""

    ask: Text | None = None
    why: Text | None = None


class Question(Record):
    """One question of the guide.

    ``weight`` is how much it counts when stories are matched. ``yours_to_change`` marks what a person
    can decide otherwise. ``tender`` are answers that nobody should meet in a story unasked.
    """

    id: Id
    about: Literal["situation", "what-matters"]
    ask: Label
    why: Text
    pick: Literal["one", "many"]
    answers: Annotated[dict[Id, Label], Field(min_length=2)]
    show_if: Condition | None = None
    weight: Annotated[int, Field(ge=1, le=5)] = 1
    yours_to_change: bool = False
    tender: Annotated[tuple[Id, ...], BeforeValidator(one_or_more)] = ()
    short: Label
    for_nurse: Wording | None = None
    for_discharge: Wording | None = None
    todo: str = ""


class QuestionsFile(Kept):
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]


Direction = Literal["towards", "away", "to-ask"]


class Reason(Condition):
    """Why some answers point towards an option, away from it, or to something to ask. Shown as written.

    ``eased_by`` says of a reason away what support can take the weight out of it. It counts for nothing.
    """

    id: Id
    for_: Text | None = None
    against: Text | None = None
    ask_about: Text | None = None
    eased_by: Text | None = None
    strength: Literal["ordinary", "strong"] = "ordinary"
    source: Ids
    todo: str = ""

    @model_validator(mode="after")
    def _points_one_way(self) -> "Reason":
        if sum(text is not None for text in (self.for_, self.against, self.ask_about)) != 1:
            raise ValueError("one-direction")
        if self.eased_by is not None and self.against is None:
            raise ValueError("eased-by-without-against")
        return self

    @cached_property
    def direction(self) -> Direction:
        if self.for_ is not None:
            return "towards"
        return "away" if self.against is not None else "to-ask"

    @property
    def says(self) -> str:
        return self.for_ or self.against or self.ask_about or ""

    @cached_property
    def points(self) -> int:
        """1, or 2 where strong. Counted for and against; something to ask counts for neither."""
        return 2 if self.strength == "strong" else 1


class Aspect(Record):
    """A row of the comparison. It moves up for a reader to whom its ``matters`` questions matter a lot."""

    id: Id
    name: Label
    matters: tuple[Id, ...] = ()


class Like(Record):
    """What living with an option is like."""

    practical: Claim
    feelings: Claim
    people: Claim


class Option(Record):
    """One way that care can be paid for and arranged. All six have every part, in this order."""

    id: Id
    name: Label
    short_name: Label
    official_name: Label
    mark: Literal["circle", "square", "triangle", "diamond", "hexagon", "ring"]
    in_short: Text
    only_if: Claim
    compare: dict[Id, Claim]
    a_week: Claim
    good: Annotated[tuple[Claim, ...], Field(min_length=3)]
    hard: Annotated[tuple[Claim, ...], Field(min_length=3)]
    like: Like
    help: Annotated[tuple[Claim, ...], Field(min_length=1)]
    ask: Annotated[tuple[Text, ...], Field(min_length=3)]
    not_known: Annotated[tuple[Text, ...], Field(min_length=1)]
    varies: Annotated[tuple[Text, ...], Field(min_length=1)]
    reasons: Annotated[tuple[Reason, ...], Field(min_length=1)]
    todo: str = ""


class OptionsFile(Kept):
    aspects: Annotated[tuple[Aspect, ...], Field(min_length=1)]
    options: Annotated[tuple[Option, ...], Field(min_length=1)]


class Arranged(Record):
    """One part of a story's care at one time. ``hours`` a week, where the source says.

    ``mix_part`` is the part of a life in ``mix.yaml`` that it is, where it is one.
    """

    when: Label
    part: Label
    hours: Annotated[float, Field(gt=0, le=400)] | None = None
    option: Id
    who: Label
    mix_part: Id | None = None


class Story(Record):
    """One real account, retold. Found by ``like_me`` alone; never a reason for an option."""

    id: Id
    title: Label
    summary: Annotated[str, Field(min_length=1, max_length=400)]
    options: Ids
    like_me: dict[Id, Ids]
    told_by: Label
    about: Literal["phb", "wheelchair-budget", "nhs-care", "close-cousin"]
    close_to: Label | None = None
    happened: Label
    how_it_went: Literal["good", "mixed", "hard"]
    stayed: Literal["stayed", "changed", "stopped", "not-said"]
    kind: Literal["real", "adapted", "composite"]
    consent: Literal["approved-by-person", "supplied-as-anonymised", "not-asked"]
    arrangement: tuple[Arranged, ...] = ()
    what_helped: Text
    what_was_hard: Text
    what_we_do_not_know: Text
    may_upset: tuple[Label, ...] = ()
    marks: tuple[Literal["one-off", "pooled"], ...] = ()
    source: Ids
    checked_on: date
    checked_by: Label
    check_again: date
    todo: str = ""
    body: Text


class Source(Record):
    """Where claims come from, and how surely it was read."""

    id: Id
    title: Label
    publisher: Label
    link: Annotated[str, Field(pattern=r"^https://[^\s]+$", max_length=400)] | None = None
    kind: Literal[
        "law",
        "national-guidance",
        "local-guidance",
        "local-report",
        "research",
        "statistics",
        "organisation",
        "one-account",
        "decision",
        "not-checked",
    ]
    confidence: Literal["read", "read-in-part", "second-hand", "old", "recalled"]
    note: str = ""
    checked_on: date
    checked_by: Label
    check_again: date
    todo: str = ""


class SourcesFile(Kept):
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
