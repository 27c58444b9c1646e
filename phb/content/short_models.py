"""What the file behind the five minutes holds: five parts, each with its minutes, and what it takes from elsewhere."""

from typing import Annotated

from pydantic import Field

from phb.content.records import Claim, Id, Kept, Label, Record, Text

Few = Annotated[tuple[Id, ...], Field(min_length=1, max_length=4)]


class ShortPart(Record):
    """One of the five parts. ``minutes`` is how long it takes to read."""

    name: Label
    minutes: Annotated[float, Field(ge=0.25, le=3)]


class WhatItIs(ShortPart):
    is_: Annotated[tuple[Claim, ...], Field(min_length=1)]
    is_not: Annotated[tuple[Claim, ...], Field(min_length=1)]


class Introduced(ShortPart):
    """A part whose own words come before what it takes from other files."""

    says: Text


class FewQuestions(Introduced):
    """Questions of the guide, by id, and what is said round the meaning of their answers."""

    from_guide: Annotated[tuple[Id, ...], Field(min_length=2, max_length=3)]
    so_far: Label
    after: Text


class AskAndHelp(ShortPart):
    """Three steps whose first question is shown, and contacts for tonight and tomorrow, by id."""

    ask_heading: Label
    ask_at: Annotated[tuple[Id, ...], Field(min_length=3, max_length=3)]
    tonight_heading: Label
    tonight: Few
    tomorrow_heading: Label
    tomorrow: Few


class ShortFile(Kept):
    title: Label
    lead: Text
    what_it_is: WhatItIs
    six_ways: Introduced
    questions: FewQuestions
    story: Introduced
    help: AskAndHelp

    @property
    def parts(self) -> tuple[ShortPart, ...]:
        return (self.what_it_is, self.six_ways, self.questions, self.story, self.help)
