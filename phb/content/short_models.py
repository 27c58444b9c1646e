"""What the file behind the five minutes holds: five parts, each with its minutes, and what it takes from elsewhere."""

from typing import Annotated

from pydantic import Field

from phb.content.records import Claim, Id, Kept, Label, Record, Text

Few = Annotated[tuple[Id, ...], Field(min_length=1, max_length=4)]
Three = Annotated[tuple[Id, ...], Field(min_length=3, max_length=3)]
Minutes = Annotated[float, Field(ge=0.25, le=3)]


class ShortPart(Record):
    """One of the five parts. ``minutes`` is how long it takes to read."""

    name: Label
    minutes: Minutes


class WhatItIs(ShortPart):
    is_: Annotated[tuple[Claim, ...], Field(min_length=1)]
    is_not: Annotated[tuple[Claim, ...], Field(min_length=1)]


class Introduced(ShortPart):
    """A part whose own words come before what it takes from other files."""

    says: Text


class FewQuestions(Introduced):
    """Questions of the guide, by id, and what is said round the meaning of their answers.

    ``of_everybody`` are asked on both paths, and ``then`` after them. Which path is taken can turn on those
    alone, so that no press takes away the question that was pressed.
    """

    of_everybody: Few
    then: Few
    so_far: Label
    after: Text

    @property
    def from_guide(self) -> tuple[Id, ...]:
        return (*self.of_everybody, *self.then)


class AskAndHelp(ShortPart):
    """Three steps whose first question is shown, and contacts for tonight and tomorrow, by id."""

    ask_heading: Label
    ask_at: Three
    tonight_heading: Label
    tonight: Few
    tomorrow_heading: Label
    tomorrow: Few


class QuestionsBeforeHome(Record):
    """What takes the place of the same lines of the few questions."""

    minutes: Minutes
    then: Few


class HelpBeforeHome(Record):
    """What takes the place of the same lines of whom to turn to. ``ask_at`` are three of the roles of ``home.yaml``."""

    name: Label
    minutes: Minutes
    ask_at: Three


class GoingHome(Record):
    """The path of those whose child first comes home from hospital, where it is another.

    ``begin`` says, under the six ways, that a way can change later. What must be in place, and whom to turn to
    tomorrow, are those of the paper.
    """

    begin: Claim
    questions: QuestionsBeforeHome
    help: HelpBeforeHome


class ShortFile(Kept):
    title: Label
    lead: Text
    what_it_is: WhatItIs
    six_ways: Introduced
    questions: FewQuestions
    story: Introduced
    help: AskAndHelp
    going_home: GoingHome

    def before_home(self) -> "ShortFile":
        """The same five minutes for those whose child first comes home: two parts are others."""
        return self.model_copy(
            update={
                "questions": self.questions.model_copy(update=dict(self.going_home.questions)),
                "help": self.help.model_copy(update=dict(self.going_home.help)),
            }
        )

    @property
    def parts(self) -> tuple[ShortPart, ...]:
        return (self.what_it_is, self.six_ways, self.questions, self.story, self.help)
