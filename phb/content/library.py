"""Everything read from ``content/``, fixed once read, with a way to look each thing up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Protocol, TypeVar

from phb.content.checker_models import Checker
from phb.content.employer_models import EmployerFile
from phb.content.endoflife_models import EndOfLifeFile
from phb.content.evidence_models import EvidenceFile
from phb.content.home_models import HomeFile
from phb.content.jobs_models import JobsFile
from phb.content.letter_models import Letter
from phb.content.mix_models import MixFile
from phb.content.models import Aspect, Option, Question, Source, Story
from phb.content.money_models import MoneyFile, Rate
from phb.content.openness_models import PublisherFile, Standard
from phb.content.page_models import (
    Asked,
    Door,
    NationalContact,
    Page,
    Place,
    ReadyQuestion,
    Refused,
    Right,
    ShortAnswer,
    Step,
    Term,
    Topic,
    TwoMeanings,
)
from phb.content.sheet_models import Sheet
from phb.content.short_models import ShortFile
from phb.content.take_models import TakeFile
from phb.content.talk_models import Myth, TalkFile
from phb.content.whatif_models import WhatIf

OPTION_IDS = ("employ-pas", "contract", "notional", "third-party", "hybrid", "no-phb")
"""The six ways that care can be paid for and arranged. Pages, marks and stories rest on these ids."""

DOORS = ("family", "nurse", "discharge")
"""The three ways in. The first is that of whoever took none."""

GOING_HOME = "discharge"
"""The door of those whose child comes home from hospital."""

TEXT_PAGES = ("about", "privacy", "accessibility")
"""The pages in Markdown that must be there: every page's foot leads to them."""

SITE_PAGES = (
    *("guide", "meaning", "options", "compare", "stories", "steps", "words", "help", "door"),
    *("matters", "now", "asked", "evidence", "sources", "standards", *TEXT_PAGES),
    *("sheet", "short", "employer", "endoflife", "talk", "home", "take"),
    *("mix", "worry", "whatif", "jobs", "money", "letters"),
)
"""Every page that a link within the site may lead to, besides the start page."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Thing = TypeVar("Thing", bound=_HasId)


@dataclass(frozen=True)
class KeptFile:
    """When one file was last checked by a person, by whom, and when it is due again."""

    file: str
    checked_on: date
    checked_by: str
    check_again: date
    todo: str = ""


@dataclass(frozen=True, eq=False)
class Content:
    """One complete, checked set of content. Tuples are in file order; stories, pages, places, sheets and checkers are by id.
    What-ifs and letters are in the order that they give.

    Two are equal only when they are the same one, so that what is worked out from it can be kept.

    ``version`` is a short hash of every file read: the same text gives the same version anywhere.
    ``kept`` maps each file's name to when it was checked. ``today`` is the day on which readers see it,
    from which what is overdue is told; None where nobody said.
    """

    options: tuple[Option, ...]
    aspects: tuple[Aspect, ...]
    questions: tuple[Question, ...]
    stories: tuple[Story, ...]
    sources: tuple[Source, ...]
    terms: tuple[Term, ...]
    two_meanings: tuple[TwoMeanings, ...]
    right: Right
    steps: tuple[Step, ...]
    refused: Refused
    contacts: tuple[NationalContact, ...]
    elsewhere: tuple[Asked, ...]
    stale: tuple[str, ...]
    places: tuple[Place, ...]
    ready: tuple[ReadyQuestion, ...]
    topics: tuple[Topic, ...]
    short_answers: tuple[ShortAnswer, ...]
    home: HomeFile
    publisher: PublisherFile
    standards: tuple[Standard, ...]
    evidence: EvidenceFile
    short: ShortFile
    employer: EmployerFile
    end_of_life: EndOfLifeFile
    take: TakeFile
    doors: tuple[Door, ...]
    talk: TalkFile
    myths: tuple[Myth, ...]
    jobs: JobsFile
    mix: MixFile
    rates: tuple[Rate, ...]
    money: MoneyFile
    words: Mapping[str, str]
    pages: tuple[Page, ...]
    sheets: tuple[Sheet, ...]
    checkers: tuple[Checker, ...]
    whatifs: tuple[WhatIf, ...]
    letters: tuple[Letter, ...]
    kept: Mapping[str, KeptFile]
    version: str
    today: date | None = None

    def option(self, option_id: str) -> Option:
        """Raises KeyError naming the id where there is none, as the others here do."""
        return _found(self._options, option_id, "option")

    def question(self, question_id: str) -> Question:
        return _found(self._questions, question_id, "question")

    def story(self, story_id: str) -> Story:
        return _found(self._stories, story_id, "story")

    def source(self, source_id: str) -> Source:
        return _found(self._sources, source_id, "source")

    def page(self, page_id: str) -> Page:
        return _found(self._pages, page_id, "page")

    def sheet(self, sheet_id: str) -> Sheet:
        return _found(self._sheets, sheet_id, "sheet")

    def letter(self, letter_id: str) -> Letter:
        return _found(self._letters, letter_id, "letter")

    @cached_property
    def _options(self) -> Mapping[str, Option]:
        return _by_id(self.options)

    @cached_property
    def _questions(self) -> Mapping[str, Question]:
        return _by_id(self.questions)

    @cached_property
    def _stories(self) -> Mapping[str, Story]:
        return _by_id(self.stories)

    @cached_property
    def _sources(self) -> Mapping[str, Source]:
        return _by_id(self.sources)

    @cached_property
    def _pages(self) -> Mapping[str, Page]:
        return _by_id(self.pages)

    @cached_property
    def _letters(self) -> Mapping[str, Letter]:
        return _by_id(self.letters)

    @cached_property
    def _sheets(self) -> Mapping[str, Sheet]:
        return _by_id(self.sheets)


def _by_id(things: tuple[Thing, ...]) -> Mapping[str, Thing]:
    return MappingProxyType({thing.id: thing for thing in things})


def _found(things: Mapping[str, Thing], wanted: str, kind: str) -> Thing:
    try:
        return things[wanted]
    except KeyError:
        raise KeyError(f"no {kind} has the id {wanted!r}") from None
