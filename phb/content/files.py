"""Which files make up the content folder, and the model of each."""

from typing import NamedTuple

from phb.content.checker_models import Checker
from phb.content.employer_models import EmployerFile
from phb.content.endoflife_models import EndOfLifeFile
from phb.content.evidence_models import EvidenceFile
from phb.content.home_models import HomeFile
from phb.content.jobs_models import JobsFile
from phb.content.letter_models import Letter
from phb.content.mix_models import MixFile
from phb.content.models import OptionsFile, QuestionsFile, SourcesFile, Story
from phb.content.money_models import FiguresFile, MoneyFile
from phb.content.openness_models import PublisherFile, StandardsFile
from phb.content.page_models import (
    GlossaryFile,
    HelpFile,
    Page,
    Place,
    ReadyFile,
    ShortAnswersFile,
    SiteFile,
    StepsFile,
)
from phb.content.records import Kept, Record
from phb.content.sheet_models import Sheet
from phb.content.short_models import ShortFile
from phb.content.take_models import TakeFile
from phb.content.talk_models import MythsFile, TalkFile
from phb.content.whatif_models import WhatIf

FILES: dict[str, type[Kept]] = {
    "options.yaml": OptionsFile,
    "questions.yaml": QuestionsFile,
    "sources.yaml": SourcesFile,
    "glossary.yaml": GlossaryFile,
    "steps.yaml": StepsFile,
    "help.yaml": HelpFile,
    "ready.yaml": ReadyFile,
    "asked.yaml": ShortAnswersFile,
    "home.yaml": HomeFile,
    "publisher.yaml": PublisherFile,
    "standards.yaml": StandardsFile,
    "evidence.yaml": EvidenceFile,
    "short.yaml": ShortFile,
    "employer.yaml": EmployerFile,
    "endoflife.yaml": EndOfLifeFile,
    "take.yaml": TakeFile,
    "site.yaml": SiteFile,
    "talk.yaml": TalkFile,
    "myths.yaml": MythsFile,
    "jobs.yaml": JobsFile,
    "mix.yaml": MixFile,
    "figures.yaml": FiguresFile,
    "money.yaml": MoneyFile,
}


class Folder(NamedTuple):
    """A folder with one thing a file: its model, and how its files' names end."""

    model: type[Record]
    ending: str


FOLDERS: dict[str, Folder] = {
    "stories": Folder(Story, ".md"),
    "pages": Folder(Page, ".md"),
    "places": Folder(Place, ".yaml"),
    "sheets": Folder(Sheet, ".yaml"),
    "checkers": Folder(Checker, ".yaml"),
    "whatifs": Folder(WhatIf, ".yaml"),
    "letters": Folder(Letter, ".yaml"),
}


def model_of(name: str) -> type[Record] | None:
    """The model of a file by its name. None where nothing reads such a file."""
    folder = FOLDERS.get(name.partition("/")[0])
    return folder.model if folder and "/" in name else FILES.get(name)
