"""Which sources were read well enough for something to be called so, or not so, on the strength of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from phb.content.models import SourcesFile
from phb.content.problems import Problem, problem, quoted
from phb.content.read import Read
from phb.content.records import Claim

SURE_ENOUGH = ("read", "read-in-part")
"""How surely such a source was read."""


class Told(Protocol):
    """Something with a verdict, and the rule that the verdict rests on."""

    @property
    def id(self) -> str: ...
    @property
    def verdict(self) -> str: ...
    @property
    def rule(self) -> tuple[Claim, ...]: ...


def check_sure_enough(
    read: Read, word: str, told: Sequence[Told], sources: SourcesFile, code: str
) -> Iterator[Problem]:
    """A verdict other than "it depends" with no source behind it that was read. ``word`` begins their list."""
    sure = {source.id for source in sources.sources if source.confidence in SURE_ENOUGH}
    for number, one in enumerate(told):
        if one.verdict != "it-depends" and sure.isdisjoint(sources_of(one.rule)):
            yield problem(
                code,
                read.at((word, number, "verdict")),
                wrong=f"{quoted(one.id)} has the verdict {one.verdict}, and none of its sources was read, even in part.",
                fix='Write "it-depends" and word the rule as something to ask, or name a source that was read.',
            )


def sources_of(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The ids of the sources behind some claims, each once, in the order in which they are named."""
    return tuple(dict.fromkeys(source for claim in claims for source in claim.source))
