"""What nobody has checked, marked on paper as something to ask, with what the mark means said once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from typing import Any

from phb.content.library import Content
from phb.content.models import Reason
from phb.content.records import Claim
from phb.paper.document import Document, Paragraph, Part
from phb.text.markdown import words_alone
from phb.views.say import say

UNSURE = "(?)"
"""Behind what nobody has checked. It is read in grey print as well, and aloud."""


def as_sure(content: Content, said: Claim | Reason) -> str:
    """A claim in plain words, marked where some of it is to be asked about."""
    return marked(content, words_alone(said.says), said.source)


def marked(content: Content, words: str, source_ids: Iterable[str]) -> str:
    """The words, marked where one of their sources is what nobody has checked."""
    return f"{words} {UNSURE}" if any(is_unsure(content, s) for s in source_ids) else words


def is_unsure(content: Content, source_id: str) -> bool:
    return content.source(source_id).confidence == "recalled"


def checked_ones(content: Content, source_ids: Iterable[str]) -> list[str]:
    """The sources to name: the mark stands for the others."""
    return [one for one in dict.fromkeys(source_ids) if not is_unsure(content, one)]


def with_legend(content: Content, document: Document) -> Document:
    """The paper with what the mark means before the first of them, where there is one."""
    if not any(UNSURE in text for text in _texts(document.parts)):
        return document
    legend = Paragraph(say(content, "paper-unsure", sign=UNSURE), small=True)
    return replace(document, parts=(legend, *document.parts))


def _texts(parts: Sequence[Part]) -> Iterator[str]:
    return (text for part in parts for text in _strings(asdict(part)))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(tuple(value.values()))
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)
