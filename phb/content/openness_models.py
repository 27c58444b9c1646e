"""What the files hold in which the site tells of itself: who is behind it, and what it does not meet yet."""

from typing import Annotated, Literal

from pydantic import Field

from phb.content.records import Claim, Id, Ids, Kept, Label, PlainText, Record, Text


class Checking(Record):
    """How the content is kept up to date. ``sooner`` is what makes somebody look before the day."""

    who: Text
    how_often: Text
    sooner: Annotated[tuple[Text, ...], Field(min_length=1)]


class Tested(Record):
    """One time that people tried the site."""

    with_whom: Text
    when: Label
    found: Text


class PublisherFile(Kept):
    """Who is behind the site. ``not-stated`` stands where only the publisher can say.

    ``tested`` is empty until somebody has tried the site; ``still_to_test`` is what nobody has done.
    """

    publisher: PlainText
    contact: Text
    made_by: Text
    made_by_knows: Text
    paid_by: Text
    interests: Annotated[tuple[Claim, ...], Field(min_length=1)]
    checking: Checking
    reading_level: Text
    tested: tuple[Tested, ...]
    still_to_test: tuple[Text, ...]


Status = Literal["not-yet", "partly", "met", "does-not-apply"]
"""How far something that is asked is met, in the order in which a reader sees it."""


class Item(Record):
    """One thing that a standard asks. ``how`` is where to see it, or what is missing."""

    id: Id
    says: Text
    status: Status
    how: Text


class Standard(Record):
    """One part of a standard. ``about`` says where we took it from and how much of it we could read."""

    id: Id
    name: Label
    about: Text
    source: Ids
    items: Annotated[tuple[Item, ...], Field(min_length=1)]


class StandardsFile(Kept):
    standards: Annotated[tuple[Standard, ...], Field(min_length=1)]
