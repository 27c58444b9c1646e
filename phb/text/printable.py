"""Which letters and signs a PDF of ours can hold, and which of a text it cannot."""

import unicodedata
from functools import cache
from pathlib import Path

_COVERED = Path(__file__).with_name("covered.txt")


def as_printed(text: str) -> str:
    """The text as a PDF takes it: composed, and without what is invisible."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(sign for sign in composed if unicodedata.category(sign) != "Cf")


def is_printable(sign: str) -> bool:
    return sign.isspace() or sign in printable_signs()


def not_printable(text: str) -> str:
    """The signs that a PDF cannot hold, each once, in the order of the text."""
    if text.isascii():
        return ""
    return "".join(dict.fromkeys(s for s in as_printed(text) if not is_printable(s)))


@cache
def printable_signs() -> frozenset[str]:
    """Every sign of ``covered.txt``, which holds them as ranges of numbers."""
    spans = (line.split("-") for line in _COVERED.read_text(encoding="ascii").split())
    return frozenset(
        chr(n) for first, last in spans for n in range(int(first, 16), int(last, 16) + 1)
    )
