"""Who does a job once the reader has some support."""

from collections.abc import Collection
from typing import NamedTuple

from phb.content.jobs_models import WHO, Doing, Lighter, Who


class Done(NamedTuple):
    """``who`` does the job in the end, and ``by`` are the supports that take part, with what each does."""

    who: Who
    by: tuple[tuple[str, Lighter], ...]


def who_does(doing: Doing, supports: Collection[str]) -> Done:
    """Where more than one support takes part, the one that leaves you the least decides."""
    by = tuple((support, then) for support, then in doing.with_.items() if support in supports)
    whoever: list[Who] = [doing.done_by, *(then.done_by for _, then in by)]
    return Done(max(whoever, key=WHO.index), by)
