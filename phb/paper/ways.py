"""The one table of all six ways: the same row for each, in the order given, with no rank."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from phb.content.library import Content
from phb.content.models import Option, Reason
from phb.content.records import Claim
from phb.guide.align import Alignment
from phb.paper.document import Row, Table
from phb.paper.sureness import as_sure
from phb.views.say import say

MOST_REASONS = 2
"""Each way, for each option, where there is room for it. Every option has the same room."""

_ROOM = 780
"""Letters, counted down the longer of the two columns: with more, the paper would need another page."""


def reasons_table(
    content: Content, aligned: Sequence[Alignment], *, most: int, little: bool = False
) -> Table:
    """What was said that points towards each option and away from it, with the group that it stands in.

    An option that nothing points to or from has a good or hard point there: none looks faultless, or hopeless, for want
    of an answer. Where ``little`` was said, no group is named.
    """
    left_out = any(len(reasons) > most for a in aligned for reasons in (a.towards, a.away))
    return Table(
        caption=say(content, "take-ways-caption-more" if left_out else "take-ways-caption"),
        columns=(
            say(content, "take-way"),
            say(content, "take-together"),
            say(content, "take-towards"),
            say(content, "take-away"),
        ),
        rows=tuple(
            Row(
                head=a.option.short_name,
                cells=(
                    say(content, "take-little-said" if little else f"group-{a.group}"),
                    *(_cell(content, one) for one in _shown(a, most)),
                ),
                mark=a.option.mark,
            )
            for a in aligned
        ),
        folds=True,
        widths=(4, 5, 10, 10),
    )


def points_table(content: Content, options: Iterable[Option]) -> Table:
    """For somebody who has said nothing: one good point and one hard point of each option."""
    return Table(
        caption=say(content, "take-ways-caption"),
        columns=(
            say(content, "take-way"),
            say(content, "take-good"),
            say(content, "take-hard"),
        ),
        rows=tuple(
            Row(
                head=option.short_name,
                cells=tuple(as_sure(content, claim) for claim in _points(option)),
                mark=option.mark,
            )
            for option in options
        ),
    )


def sources_of_reasons(aligned: Iterable[Alignment], *, most: int) -> tuple[str, ...]:
    """The ids of the sources behind what the table says, each once."""
    shown = (one for a in aligned for cell in _shown(a, most) for one in cell)
    return tuple(dict.fromkeys(source for one in shown for source in one.source))


def sources_of_points(options: Iterable[Option]) -> tuple[str, ...]:
    """The same where nothing was said."""
    shown = (claim for option in options for claim in _points(option))
    return tuple(dict.fromkeys(source for claim in shown for source in claim.source))


def situation_first(content: Content, aligned: Iterable[Alignment]) -> list[Alignment]:
    """The same, with reasons that rest on the situation before those that rest on what matters alone.

    What matters stands on the paper in the person's words anyway: by what day care is needed, or whom they would
    pay, tells them more.
    """
    situation = {q.id for q in content.questions if q.about == "situation"}

    def sorted_by_it(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
        return tuple(sorted(reasons, key=lambda reason: situation.isdisjoint(reason.questions)))

    return [replace(a, towards=sorted_by_it(a.towards), away=sorted_by_it(a.away)) for a in aligned]


def reasons_that_fit(aligned: Iterable[Alignment]) -> int:
    """How many reasons each way there is room for. The same for every option."""
    letters = sum(max(map(_letters, _shown(a, MOST_REASONS))) for a in aligned)
    return MOST_REASONS if letters <= _ROOM else 1


def strongest(reasons: Sequence[Reason], most: int) -> list[Reason]:
    """The strong ones first, then the others, each in the order of the content."""
    return sorted(reasons, key=lambda reason: -reason.points)[:most]


def _shown(a: Alignment, most: int) -> list[Sequence[Claim | Reason]]:
    """What stands in the two cells of a row: reasons, or else a point of the option."""
    both = zip((a.towards, a.away), _points(a.option), strict=True)
    return [strongest(reasons, most) or (point,) for reasons, point in both]


def _points(option: Option) -> tuple[Claim, Claim]:
    return option.good[0], option.hard[0]


def _cell(content: Content, shown: Sequence[Claim | Reason]) -> str:
    said = " ".join(f"{as_sure(content, one)}{_eased(content, one)}" for one in shown)
    return said if isinstance(shown[0], Reason) else say(content, "take-in-general", says=said)


def _eased(content: Content, one: Claim | Reason) -> str:
    """What can ease a reason away, as a sentence to follow it."""
    if not isinstance(one, Reason) or one.eased_by is None:
        return ""
    return f" {say(content, 'eased-by')} {one.eased_by}"


def _letters(shown: Iterable[Claim | Reason]) -> int:
    texts = ((one.says, one.eased_by if isinstance(one, Reason) else None) for one in shown)
    return sum(len(text) for pair in texts for text in pair if text)
