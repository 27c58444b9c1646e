"""Which sources were read well enough for something to be called so, or not so, on the strength of them."""

from collections.abc import Iterable

from phb.content.models import SourcesFile
from phb.content.records import Claim

SURE_ENOUGH = ("read", "read-in-part")
"""How surely such a source was read."""


def read_sources(file: SourcesFile) -> set[str]:
    """The ids of the sources that were read, at least in part."""
    return {source.id for source in file.sources if source.confidence in SURE_ENOUGH}


def sources_of(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The ids of the sources behind some claims, each once, in the order in which they are named."""
    return tuple(dict.fromkeys(source for claim in claims for source in claim.source))
