"""What a reader types for an amount of money, hours or a count, read forgivingly and as exact numbers."""

import re
from fractions import Fraction
from typing import Literal

Fault = Literal["not-a-number", "below-nought", "nought", "too-fine", "too-much", "not-whole"]
"""Why something typed can't be used. ``money-fault-...`` of the site's words says it."""

PENCE = 100

_AROUND = re.compile(
    r"£|gbp|pounds?|hours?|hrs?|days?|people|person|weeks?|years?|per\b|/\s*h?\b|(?<=\d)h\b|\b(?:an?|each)\b",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"(?<=\d)[, '](?=\d{3}(?:\D|$))")
_THREE_DIGITS = re.compile(r"\d\.\d{3,}$")
_PARTS = {"¼": ".25", "½": ".5", "¾": ".75"}
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)", re.ASCII)
_IN_PENCE = re.compile(r"\s*(\d+)\s*(?:p|pence)\s*", re.IGNORECASE | re.ASCII)


class NotUsable(ValueError):
    """Something typed that can't be used. ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault: Fault = fault


def pence_in(typed: str, *, most: int, may_be_nought: bool = True) -> int | None:
    """Whole pence, or None where nothing was typed. ``most`` is in pounds. Raises NotUsable.

    "£12.71", "12,71", " 13 ", "1,250", "80p" and "13 pounds" can all be read.
    """
    in_pence = _IN_PENCE.fullmatch(typed)
    amount = Fraction(int(in_pence[1]), PENCE) if in_pence else _number(typed)
    if amount is None:
        return None
    _within(amount, most=most, may_be_nought=may_be_nought)
    if (amount * PENCE).denominator != 1:
        raise NotUsable("too-fine")
    return int(amount * PENCE)


def hours_in(typed: str, *, most: int) -> Fraction | None:
    """Hours above nought, or None where nothing was typed. "37.5", "37,5", "37½" and "37:30" are one. Raises NotUsable."""
    clock = re.fullmatch(r"\s*(\d{1,4}):([0-5]\d)\s*", typed, re.ASCII)
    hours = Fraction(int(clock[1]) * 60 + int(clock[2]), 60) if clock else _number(typed)
    if hours is None:
        return None
    _within(hours, most=most, may_be_nought=False)
    return hours


def count_in(typed: str, *, most: int, may_be_nought: bool = True) -> int | None:
    """A whole number, or None where nothing was typed. Raises NotUsable."""
    number = _number(typed)
    if number is None:
        return None
    _within(number, most=most, may_be_nought=may_be_nought)
    if number.denominator != 1:
        raise NotUsable("not-whole")
    return int(number)


def _within(number: Fraction, *, most: int, may_be_nought: bool) -> None:
    if number < 0:
        raise NotUsable("below-nought")
    if number == 0 and not may_be_nought:
        raise NotUsable("nought")
    if number > most:
        raise NotUsable("too-much")


def _number(typed: str) -> Fraction | None:
    """The one number in what was typed. A comma stands for the point, unless it parts thousands."""
    if not typed.strip():
        return None
    bare = _AROUND.sub(" ", typed.replace("\u2212", "-")).strip()
    for sign, part in _PARTS.items():
        bare = re.sub(rf"\s*{sign}$", part, bare)
    bare = _THOUSANDS.sub("", bare).replace(",", ".").rstrip(".")
    if _THREE_DIGITS.search(bare):
        raise NotUsable("too-fine")
    if len(bare) > 15 or not _NUMBER.fullmatch(bare):
        raise NotUsable("not-a-number")
    return Fraction(bare)
