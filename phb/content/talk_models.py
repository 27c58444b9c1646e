"""What the files behind the first talk hold: its four steps, six introductions, and what people say."""

from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Id, Ids, Kept, Label, PlainText, Record, Text


class TalkStep(Record):
    """One step: its minutes, what it is for, words to say, and a question that shows if the nurse was clear.

    The question of the last step is the one to keep. The page puts the introductions, the questions and the sheet
    under the steps that need them, by their ids.
    """

    id: Literal["together", "six-ways", "what-matters", "next"]
    name: Label
    minutes: Annotated[int, Field(ge=1, le=60)]
    at_a_glance: Label
    for_: Claim
    say: Annotated[tuple[Text, ...], Field(min_length=1)]
    check: Text

    @property
    def check_can_wait(self) -> bool:
        return self.id != "next"


class Introduction(Record):
    """One option in words to read aloud: where the money is, who does the work, and what it asks of the family."""

    option: Id
    money: Text
    people: Text
    yours: Text
    source: Ids

    @property
    def says(self) -> str:
        return f"{self.money} {self.people} {self.yours}"


class HardQuestion(Claim):
    """What a family may ask, with words to answer it aloud."""

    ask: Label


class NotToSay(Record):
    """Something not to say, and what can be said in its place."""

    not_: PlainText
    instead: PlainText


class TalkFile(Kept):
    """``in_all``: how many minutes the four steps take together.

    ``find_out`` is what only local staff know. ``in_every_way`` stands above the six introductions.
    """

    before: Annotated[tuple[Claim, ...], Field(min_length=1)]
    find_out: Annotated[tuple[Text, ...], Field(min_length=1)]
    in_all: Annotated[int, Field(ge=1, le=240)]
    steps: Annotated[tuple[TalkStep, ...], Field(min_length=4, max_length=4)]
    in_every_way: Claim
    introductions: Annotated[tuple[Introduction, ...], Field(min_length=1)]
    if_asked: Annotated[tuple[HardQuestion, ...], Field(min_length=1)]
    not_to_say: Annotated[tuple[NotToSay, ...], Field(min_length=1, max_length=3)]
    to_cover: Annotated[tuple[Claim, ...], Field(min_length=1)]


class Myth(Record):
    """Something that people say, how far it holds, the rule behind that, and a sentence to answer with."""

    id: Id
    heard: Label
    verdict: Literal["true", "false", "it-depends"]
    rule: Annotated[tuple[Claim, ...], Field(min_length=1)]
    say: Text


class MythsFile(Kept):
    myths: Annotated[tuple[Myth, ...], Field(min_length=1)]
