"""What a reader types for an amount of money, hours or a count, read forgivingly and as exact numbers.

Words of the field's own unit may stand beside the number. Those of another are told and never reckoned over:
whoever types "450 a week" where an hour is asked for may have meant either.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

Fault = Literal[
    "not-a-number", "other-unit", "below-nought", "nought", "too-fine", "too-much", "not-whole"
]
"""Why something typed can't be used. ``money-fault-...`` of the site's words says it."""

PENCE = 100
LONGEST = 200
"""Signs. Nobody needs more for a number, and what is pasted may be a whole page."""


class Unit(NamedTuple):
    """What a field takes. ``each``: it is for every person, so that "each" may stand beside the number."""

    of: Literal["pounds", "hours", "days", "people"]
    per: Literal["hour", "week", "year"] | None = None
    each: bool = False


_TOKEN = re.compile(
    r"\s*(?:(?P<clock>\d{1,4}:[0-5]\d)(?!\d)"
    r"|(?P<number>(?:\d+(?:[ ,'.]\d+)*[.,]?|[.,]\d+)?\s?[¼½¾]|\d+(?:[ ,'.]\d+)*[.,]?|[.,]\d+)"
    r"|(?P<word>[a-z]+)\.?|(?P<sign>[£/-]))\s*",
    re.ASCII,
)
_SHORT = re.compile(r"(?<=\s)p[./]?([hwma])\b\.?")
"""As in "450 p/w", but not in "80p/h", which is in pence."""
_THOUSANDS = re.compile(r"(?<=\d)[ ,'](?=\d{3}(?:\D|$))")
_THREE_DIGITS = re.compile(r"\d\.\d{3,}$")
_PLAIN = re.compile(r"\d+\.?\d*|\.\d+", re.ASCII)
_PARTS = {"¼": Fraction(1, 4), "½": Fraction(1, 2), "¾": Fraction(3, 4)}

_MONEY = {
    **dict.fromkeys(("£", "gbp", "pound", "pounds"), "pounds"),
    **dict.fromkeys(("p", "pence", "penny"), "pence"),
}
_TIMES = {
    **dict.fromkeys(("minute", "minutes", "min", "mins"), "minute"),
    **dict.fromkeys(("hour", "hours", "hr", "hrs", "h"), "hour"),
    **dict.fromkeys(("day", "days", "night", "nights", "shift", "shifts"), "day"),
    **dict.fromkeys(("week", "weeks", "wk", "wks"), "week"),
    **dict.fromkeys(("fortnight", "fortnights"), "fortnight"),
    **dict.fromkeys(("month", "months"), "month"),
    **dict.fromkeys(("year", "years", "yr", "yrs", "annum"), "year"),
}
_PER = {
    **dict.fromkeys(("hourly", "ph"), "hour"),
    **dict.fromkeys(("daily", "nightly"), "day"),
    **dict.fromkeys(("weekly", "pw"), "week"),
    **dict.fromkeys(("monthly", "pm", "pcm"), "month"),
    **dict.fromkeys(("yearly", "annually"), "year"),
}
_PEOPLE = ("person", "persons", "people", "pa", "pas")
_LINKS = ("a", "an", "per", "every", "each", "/")
_UNSEEN = ("Cc", "Cf", "Mn")
"""Kinds of signs in Unicode: those that steer, and marks that stand on other signs."""


class NotUsable(ValueError):
    """Something typed that can't be used. ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault: Fault = fault


def pence_in(typed: str, unit: Unit, *, most: int, may_be_nought: bool = True) -> int | None:
    """Whole pence, or None where nothing was typed. ``most`` is in pounds. Raises NotUsable.

    "£12.71", "12,71", " 13 ", "1,250", "80p" and "13 pounds" can all be read.
    """
    amount = _amount(typed, unit)
    if amount is None:
        return None
    _within(amount, most=most, may_be_nought=may_be_nought)
    if (amount * PENCE).denominator != 1:
        raise NotUsable("too-fine")
    return int(amount * PENCE)


def hours_in(typed: str, unit: Unit, *, most: int) -> Fraction | None:
    """Hours above nought, or None where nothing was typed. "37.5", "37,5", "37½" and "37:30" are one. Raises NotUsable."""
    hours = _amount(typed, unit)
    if hours is None:
        return None
    _within(hours, most=most, may_be_nought=False)
    return hours


def count_in(typed: str, unit: Unit, *, most: int, may_be_nought: bool = True) -> int | None:
    """A whole number, or None where nothing was typed. Raises NotUsable."""
    number = _amount(typed, unit)
    if number is None:
        return None
    _within(number, most=most, may_be_nought=may_be_nought)
    if number.denominator != 1:
        raise NotUsable("not-whole")
    return int(number)


def plain_spaces(typed: str) -> str:
    """Every kind of space as one plain one, and nothing of what cannot be seen, such as a zero-width joiner."""
    seen = (s for s in typed if s.isspace() or unicodedata.category(s) not in _UNSEEN)
    return " ".join("".join(seen).split())


def _within(number: Fraction, *, most: int, may_be_nought: bool) -> None:
    if number < 0:
        raise NotUsable("below-nought")
    if number == 0 and not may_be_nought:
        raise NotUsable("nought")
    if number > most:
        raise NotUsable("too-much")


def _amount(typed: str, unit: Unit) -> Fraction | None:
    """The one number in what was typed, if all beside it is of this unit."""
    said = plain_spaces(typed[: LONGEST + 1]).lower()
    if not said:
        return None
    if len(typed) > LONGEST:
        raise NotUsable("not-a-number")
    words, numbers, minus = [], [], False
    for kind, token in _tokens(_SHORT.sub(r"p\1", said.replace("\u2212", "-"))):
        if kind == "clock" and unit.of != "hours":
            raise NotUsable("not-a-number")
        if kind in ("clock", "number"):
            numbers.append(_number(token))
            words.append("#")
        elif token == "-" and not numbers and not minus:
            minus = True
        else:
            words.append(token)
    if len(numbers) != 1:
        raise NotUsable("not-a-number")
    named = set(_named(words, unit))
    if {"pounds", "pence"} <= named:
        raise NotUsable("not-a-number")
    if not named <= set(_own(unit)):
        raise NotUsable("other-unit")
    number = numbers[0] / PENCE if "pence" in named else numbers[0]
    return -number if minus else number


def _tokens(said: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(said):
        found = _TOKEN.match(said, at)
        if found is None:
            raise NotUsable("not-a-number")
        yield str(found.lastgroup), found[str(found.lastgroup)]
        at = found.end()


def _named(words: list[str], unit: Unit) -> Iterator[str]:
    """What the number is said to be of, such as "pounds", and what for, such as "per week" and "each".

    A time right behind a number that is not of money, as in "8 hours", is what it is of. Any other is what it is for.
    """
    of_money = not _MONEY.keys().isdisjoint(words)
    for before, word, after in zip(("", *words), words, (*words[1:], ""), strict=False):
        if word == "#":
            continue
        if word in _MONEY:
            yield _MONEY[word]
        elif word in _PER:
            yield f"per {_PER[word]}"
        elif word == "pa" and unit.of == "pounds":
            yield "per year"
        elif word in _PEOPLE:
            yield "each" if before in _LINKS else "people"
        elif word in _TIMES:
            yield f"{_TIMES[word]}s" if before == "#" and not of_money else f"per {_TIMES[word]}"
        elif word not in _LINKS:
            raise NotUsable("not-a-number")
        elif not _goes_on(after):
            if word != "each":
                raise NotUsable("not-a-number")
            yield "each"


def _goes_on(after: str) -> bool:
    return after in _TIMES or after in _PEOPLE


def _own(unit: Unit) -> Collection[str]:
    own = {unit.of, *(("pence",) if unit.of == "pounds" else ())}
    return own | {f"per {unit.per}"} | ({"each"} if unit.each else set())


def _number(token: str) -> Fraction:
    """A comma stands for the point, unless it parts thousands."""
    if ":" in token:
        hours, minutes = token.split(":")
        return Fraction(int(hours) * 60 + int(minutes), 60)
    part = _PARTS.get(token[-1], Fraction(0))
    bare = token.rstrip(" ¼½¾") if part else token
    bare = _THOUSANDS.sub("", bare).replace(",", ".").rstrip(".")
    if part and (not bare or bare.isdigit()):
        return Fraction(bare or 0) + part
    if _THREE_DIGITS.search(bare):
        raise NotUsable("too-fine")
    if part or len(bare) > 15 or not _PLAIN.fullmatch(bare):
        raise NotUsable("not-a-number")
    return Fraction(bare)
