"""What the files behind the pages of plain reading hold: words, steps, help, the frame, text."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Id, Ids, Kept, Label, PlainText, Record, Text


class Term(Record):
    """A word of the field: ``means`` stands in a line of text, ``more`` on the page of words.

    ``in_text`` keeps ``means`` out of the text where everybody knows the word, or it has other uses too.
    """

    id: Id
    term: Label
    also: tuple[Label, ...] = ()
    means: Label
    in_text: Literal["first-use", "never"] = "first-use"
    more: Text
    source: Ids
    todo: str = ""


class Meaning(Claim):
    """One thing that a word is used for, and where. ``see``: the word explained that says more."""

    where: Label
    see: Id | None = None


class TwoMeanings(Record):
    """A word used for more than one thing, or words taken for each other, and how to find out which is meant."""

    id: Id
    word: Label
    why: Text
    meanings: Annotated[tuple[Meaning, ...], Field(min_length=2)]
    ask: Text


class GlossaryFile(Kept):
    two_meanings: Annotated[tuple[TwoMeanings, ...], Field(min_length=1)]
    terms: Annotated[tuple[Term, ...], Field(min_length=1)]


class Step(Record):
    """One of the six steps from hearing of a budget to reviewing it.

    ``how_long`` is there only where a source says something on it.
    """

    id: Id
    name: Label
    happens: Claim
    expect: Annotated[tuple[Claim, ...], Field(min_length=1)]
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]
    who: Claim
    how_long: Claim | None = None
    bring: Annotated[tuple[Text, ...], Field(min_length=1)]
    stuck: Annotated[tuple[Claim, ...], Field(min_length=1)]


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


class Way(Claim):
    """One thing to do about a decision."""

    id: Id
    name: Label


class Refused(Record):
    """What to do when refused, cut or stuck: the ways in the order in which they come, and how others fared."""

    in_short: Text
    ways: Annotated[tuple[Way, ...], Field(min_length=1)]
    besides: Annotated[tuple[Claim, ...], Field(min_length=1)]
    decisions: Annotated[tuple[Claim, ...], Field(min_length=1)]


class StepsFile(Kept):
    right: Right
    steps: Annotated[tuple[Step, ...], Field(min_length=6, max_length=6)]
    refused: Refused


class Contact(Record):
    """Someone to turn to. A phone number is shown with how surely it is known."""

    id: Id
    name: Label
    helps_with: Text
    for_: Label
    phone: Annotated[str, Field(pattern=r"^\+?[0-9][0-9 ]{1,20}$")] | None = None
    link: Annotated[str, Field(pattern=r"^https://[^\s]+$", max_length=400)] | None = None
    source: Ids
    todo: str = ""


class NationalContact(Contact):
    """An organisation for the whole of England, and what people mostly turn to it for."""

    group: Literal["care", "employing", "disagree", "urgent"]


class Asked(Record):
    """Somebody who is to be found everywhere, why they are worth asking, and what to ask them."""

    id: Id
    who: Label
    why: Claim
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]


class HelpFile(Kept):
    """``stale``: what to do about a number or an address that is out of date."""

    contacts: Annotated[tuple[NationalContact, ...], Field(min_length=1)]
    elsewhere: Annotated[tuple[Asked, ...], Field(min_length=1)]
    stale: Annotated[tuple[Text, ...], Field(min_length=1)]


class Place(Kept):
    """The help in one area, what we know of it, what we looked for and did not find, and what to ask there."""

    id: Id
    name: Label
    area: Text
    known: Annotated[tuple[Claim, ...], Field(min_length=1)]
    contacts: tuple[Contact, ...] = ()
    not_found: tuple[Text, ...] = ()
    ask: Annotated[tuple[Text, ...], Field(min_length=1)]


class Topic(Record):
    """A heading under which short answers stand in the list of them."""

    id: Id
    name: Label


class ShortAnswer(Record):
    """A question that people ask, with a short answer that leads on. ``topic`` is the id of its heading."""

    id: Id
    topic: Id
    ask: Label
    answer: Annotated[tuple[Claim, ...], Field(min_length=1)]


class ShortAnswersFile(Kept):
    topics: Annotated[tuple[Topic, ...], Field(min_length=1)]
    asked: Annotated[tuple[ShortAnswer, ...], Field(min_length=1)]


class Door(Record):
    """One of the ways in on the start page. It changes words and emphasis, never facts.

    ``first`` is the first step behind it, and ``page`` the page of this site where that leads.
    """

    id: Literal["family", "nurse", "discharge"]
    name: Label
    says: PlainText
    first: Label
    page: Label
    tips: Annotated[tuple[Claim, ...], Field(min_length=1)]


class SiteFile(Kept):
    """The words of the frame around the content: menu, buttons, headings, notices."""

    doors: Annotated[tuple[Door, ...], Field(min_length=3, max_length=3)]
    words: dict[Id, Text]


class ReadyQuestion(Record):
    """One question to yourself after looking round, with what is said to "yes" and to "not yet".

    ``link`` is a page of this site: the next step for someone who says "not yet".
    """

    id: Id
    ask: Label
    yes: Text
    not_yet: Text
    link_text: Label
    link: Label
    source: Ids = ()


class ReadyFile(Kept):
    questions: Annotated[tuple[ReadyQuestion, ...], Field(min_length=1)]


class Page(Record):
    """A page of plain text, such as about and privacy."""

    id: Id
    title: Label
    checked_on: date
    checked_by: Label
    check_again: date
    todo: str = ""
    body: Text
