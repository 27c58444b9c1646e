"""What a paper says where it has no words of its own, from the words of the site."""

from dataclasses import replace

from phb.content.library import Content
from phb.paper.document import Document, Signs
from phb.views.say import say


def with_signs(content: Content, document: Document) -> Document:
    """The paper with words for its boxes, its lines and the numbers of its pages."""
    page = say(content, "paper-page", number="{number}", total="{total}")
    signs = Signs(say(content, "paper-box"), say(content, "paper-line"), page)
    return replace(document, signs=signs)
