"""Whether the six options are shown evenly: as many points, as many words, no cell that outweighs its row."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import ceil, floor
from statistics import median

from phb.content.models import Option, OptionsFile
from phb.content.problems import Problem, problem, quoted
from phb.content.read import Path, Read

GOOD_TO_HARD = (0.75, 1.33)
"""Words of an option's good points to words of its hard points."""

TO_THE_MEDIAN = (0.6, 1.6)
"""Words of a part or cell to the median of that part or cell over all options."""

MOST_APART = 1
"""How many more good points than hard ones, or more entries than is usual in a list, an option may have."""

_Parts = Mapping[Path, Callable[[Option], Iterable[str]]]

_TEXTS: _Parts = {
    ("in-short",): lambda o: (o.in_short,),
    ("only-if",): lambda o: (o.only_if.says,),
    ("a-week",): lambda o: (o.a_week.says,),
    ("like", "practical"): lambda o: (o.like.practical.says,),
    ("like", "feelings"): lambda o: (o.like.feelings.says,),
    ("like", "people"): lambda o: (o.like.people.says,),
}
_LISTS: _Parts = {
    ("good",): lambda o: [c.says for c in o.good],
    ("hard",): lambda o: [c.says for c in o.hard],
    ("help",): lambda o: [c.says for c in o.help],
    ("ask",): lambda o: o.ask,
    ("not-known",): lambda o: o.not_known,
    ("varies",): lambda o: o.varies,
}


def check_balance(read: Read, file: OptionsFile) -> Iterator[Problem]:
    """Every way in which one option is told at more length, or with more points, than it should be."""
    for number, option in enumerate(file.options):
        yield from _good_and_hard(read, ("options", number), option)
    for part, texts in {**_TEXTS, **_LISTS}.items():
        told = [list(texts(option)) for option in file.options]
        lengths = [words_in(t) for t in told]
        yield from even_lengths(read, ("options",), part, lengths, "BALANCE-4")
        if part in _LISTS:
            yield from _counts(read, part, [len(t) for t in told])
    for aspect in file.aspects:
        cells = [option.compare.get(aspect.id) for option in file.options]
        if None not in cells:
            words = [words_in((cell.says,)) for cell in cells if cell]
            part = ("compare", aspect.id)
            yield from even_lengths(read, ("options",), part, words, "BALANCE-3")


def words_in(texts: Iterable[str]) -> int:
    return sum(len(text.split()) for text in texts)


def _good_and_hard(read: Read, path: Path, option: Option) -> Iterator[Problem]:
    good, hard = len(option.good), len(option.hard)
    if abs(good - hard) > MOST_APART:
        yield problem(
            "BALANCE-1",
            read.at_key((*path, "good" if good > hard else "hard")),
            wrong=f"{quoted(option.id)} has {good} good points and {hard} hard ones.",
            fix="Bring the two to the same number, give or take one. Add what is true, and make nothing up.",
        )
    ratio = words_in(c.says for c in option.good) / words_in(c.says for c in option.hard)
    least, most = GOOD_TO_HARD
    if not least <= ratio <= most:
        longer, shorter = ("good", "hard") if ratio > most else ("hard", "good")
        yield problem(
            "BALANCE-2",
            read.at_key((*path, longer)),
            wrong=f"The {longer} points of {quoted(option.id)} are told in many more words than its {shorter} ones.",
            fix=f"Shorten the {longer} points, or say more in the {shorter} ones.",
        )


def even_lengths(
    read: Read, options: Path, part: Path, words: list[int], code: str
) -> Iterator[Problem]:
    """Where one option has far more or fewer words than is usual in a part or cell.

    ``options`` is the path of the list that has an entry for each, ``part`` what stands below an entry.
    """
    for number, count, usual, (least, most) in uneven(words):
        yield problem(
            code,
            read.at((*options, number, *part)),
            wrong=f"{quoted(part[-1])} has {count} words here. In the other options it has about {usual:g}.",
            fix=f"Bring it to between {least} and {most} words.",
        )


def uneven(words: Sequence[int]) -> Iterator[tuple[int, int, float, tuple[int, int]]]:
    """Each count that is too far from the median: its place, itself, the median, the least and the most allowed."""
    usual = median(words)
    least, most = ceil(usual * TO_THE_MEDIAN[0]), floor(usual * TO_THE_MEDIAN[1])
    for number, count in enumerate(words):
        if not least <= count <= most:
            yield number, count, usual, (least, most)


def _counts(read: Read, part: Path, counts: list[int]) -> Iterator[Problem]:
    usual = median(counts)
    for number, count in enumerate(counts):
        if abs(count - usual) > MOST_APART:
            yield problem(
                "BALANCE-5",
                read.at_key(("options", number, *part)),
                wrong=f"{quoted(part[-1])} has {count} entries here. In the other options it has about {usual:g}.",
                fix="Bring it to the same number as in the others, give or take one.",
            )
