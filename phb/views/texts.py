"""The sources, and the pages in Markdown."""

from phb.content.library import Content
from phb.content.page_models import Page
from phb.text.html import Html, items
from phb.views.cited import source_lines
from phb.views.gloss import Glosses


def sources_page(content: Content) -> Html:
    """Everything that the site rests on, with how surely it was read."""
    return items((source_lines(content, source) for source in content.sources), class_="phb-spaced")


def text_page(content: Content, page: Page) -> Html:
    return Glosses(content).blocks(page.body)
