"""What the files in ``content/`` hold, once read: fixed, strict about spelling, typed from text."""

from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

NOT_SURE = "not-sure"
"""The answer that every question has besides its own, and that means the same as no answer."""

NOT_STATED = "not-stated"
"""In a story's ``options``: its source does not say how the money was held."""

NOT_SAID = "not-said"
"""In a story's ``what-was-hard``: its source does not say what was hard."""

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, Field(min_length=1, max_length=4000)]
Label = Annotated[str, Field(min_length=1, max_length=160)]


def _one_or_more(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Ids = Annotated[tuple[Id, ...], BeforeValidator(_one_or_more), Field(min_length=1)]
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


class Wording(Record):
    """Words for one audience that stand in for a question's own. Never its answers or order."""

    ask: Text | None = None
    why: Text | None = None


class Question(Record):
    """One question of the guide. ``weight`` is how much it counts when stories are matched."""

    id: Id
    about: Literal["situation", "what-matters"]
    ask: Label
    why: Text
    pick: Literal["one", "many"]
    answers: Annotated[dict[Id, Label], Field(min_length=2)]
    show_if: Condition | None = None
    weight: Annotated[int, Field(ge=1, le=5)] = 1
    short: Label
    for_nurse: Wording | None = None
    for_discharge: Wording | None = None
    todo: str = ""


class QuestionsFile(Kept):
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]


Direction = Literal["towards", "away", "to-ask"]


class Reason(Condition):
    """Why some answers point towards an option, away from it, or to something to ask. Shown as written."""

    id: Id
    for_: Text | None = None
    against: Text | None = None
    ask_about: Text | None = None
    strength: Literal["ordinary", "strong"] = "ordinary"
    source: Ids
    todo: str = ""

    @model_validator(mode="after")
    def _points_one_way(self) -> "Reason":
        if sum(text is not None for text in (self.for_, self.against, self.ask_about)) != 1:
            raise ValueError("one-direction")
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
    """One part of a story's care at one time. ``hours`` a week, where the source says."""

    when: Label
    part: Label
    hours: Annotated[float, Field(gt=0, le=400)] | None = None
    option: Id
    who: Label


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


class Term(Record):
    """A word of the field: ``means`` stands in a line of text, ``more`` on the page of words."""

    id: Id
    term: Label
    also: tuple[Label, ...] = ()
    means: Label
    more: Text
    source: Ids
    todo: str = ""


class GlossaryFile(Kept):
    terms: Annotated[tuple[Term, ...], Field(min_length=1)]


class Step(Record):
    """One of the six steps from hearing of a budget to reviewing it."""

    id: Id
    name: Label
    happens: Claim
    expect: Annotated[tuple[Claim, ...], Field(min_length=1)]
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]


class Group(Record):
    """People who have the right to have a budget."""

    id: Id
    name: Label
    says: Text
    source: Ids


class Right(Record):
    """The right to have a personal health budget: who has it, what it means and what it does not."""

    in_short: Text
    groups: Annotated[tuple[Group, ...], Field(min_length=1)]
    means: Annotated[tuple[Claim, ...], Field(min_length=1)]
    does_not_mean: Annotated[tuple[Claim, ...], Field(min_length=1)]


class StepsFile(Kept):
    right: Right
    steps: Annotated[tuple[Step, ...], Field(min_length=6, max_length=6)]


class Contact(Record):
    """Someone to turn to. A phone number is shown with how surely it is known."""

    id: Id
    name: Label
    helps_with: Text
    for_: Label
    phone: Label | None = None
    link: Annotated[str, Field(pattern=r"^https://[^\s]+$", max_length=400)] | None = None
    source: Ids
    todo: str = ""


class HelpFile(Kept):
    contacts: Annotated[tuple[Contact, ...], Field(min_length=1)]


class Door(Record):
    """One of the ways in on the start page. It changes words and emphasis, never facts."""

    id: Literal["family", "nurse", "discharge"]
    name: Label
    says: Text
    first: Label
    tips: Annotated[tuple[Claim, ...], Field(min_length=1)]


class SiteFile(Kept):
    """The words of the frame around the content: menu, buttons, headings, notices."""

    doors: Annotated[tuple[Door, ...], Field(min_length=3, max_length=3)]
    words: dict[Id, Text]


class Page(Record):
    """A page of plain text, such as about and privacy."""

    id: Id
    title: Label
    checked_on: date
    checked_by: Label
    check_again: date
    todo: str = ""
    body: Text
