"""What a paper says where it has no words of its own, and none of the signs of Markdown that a page would follow."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

from phb.content.library import Content
from phb.paper.document import Document, Signs
from phb.text.markdown import words_alone
from phb.views.say import say

_MARKDOWN = re.compile(r"\]\(|\*")


def with_signs(content: Content, document: Document) -> Document:
    """The paper with words for its boxes, its lines and the numbers of its pages. Of a link it says the words."""
    page = say(content, "paper-page", number="{number}", total="{total}")
    signs = Signs(say(content, "paper-box"), say(content, "paper-line"), page)
    return replace(_said(document), signs=signs)


def _said(value: Any) -> Any:
    if isinstance(value, str):
        return words_alone(value) if _MARKDOWN.search(value) else value
    if isinstance(value, tuple):
        return tuple(map(_said, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{field.name: _said(getattr(value, field.name)) for field in fields(value)}
        )
    return value
