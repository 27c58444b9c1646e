"""Real stories that put parts of a life together much as a mix does."""

from collections.abc import Iterator
from typing import NamedTuple

from phb.content.library import Content
from phb.content.mix_models import PAID
from phb.content.models import Story
from phb.guide.mix import Mix, mixes_of

MOST = 3
"""How many are shown beside a mix."""


class AlikeMix(NamedTuple):
    """A story, the time in it that is like a mix, and the parts that were in the same way then and here."""

    story: Story
    when: str
    parts: tuple[str, ...]
    ways: tuple[str, ...]


def stories_with_such_a_mix(content: Content, mix: Mix) -> tuple[AlikeMix, ...]:
    """Those that share most: parts in the same way before ways alone. Ties by id.

    Alike is a story with the same part in the same way, or with two of the same ways side by side. Where all of
    those shown went well and another that is alike did not, that one takes the last place.
    """
    alike = [
        max(found, key=_weight)
        for story in content.stories
        if (found := [*_alike(content, story, mix)])
    ]
    nearest = sorted(alike, key=lambda one: (*(-n for n in _weight(one)), one.story.id))
    shown, others = nearest[:MOST], nearest[MOST:]
    harder = next((one for one in others if one.story.how_it_went != "good"), None)
    if harder and all(one.story.how_it_went == "good" for one in shown):
        shown[-1] = harder
    return tuple(shown)


def to_begin_with(content: Content, story: Story) -> tuple[str, Mix] | None:
    """The time in a story when most parts stood side by side, the later of two alike. None where no two ever did."""
    found = [(when, mix) for when, mix in mixes_of(content, story) if len(mix.placed) > 1]
    return max(reversed(found), key=lambda one: len(one[1].placed), default=None)


def _alike(content: Content, story: Story, mix: Mix) -> Iterator[AlikeMix]:
    mine = {(one.part, one.way) for one in mix.placed if one.way in PAID}
    for when, theirs in mixes_of(content, story):
        parts = tuple(one.part for one in theirs.placed if (one.part, one.way) in mine)
        ways = tuple(way for way in PAID if way in mix.ways & theirs.ways)
        if parts or len(ways) > 1:
            yield AlikeMix(story, when, tuple(dict.fromkeys(parts)), ways)


def _weight(alike: AlikeMix) -> tuple[int, int]:
    return len(alike.parts), len(alike.ways)
