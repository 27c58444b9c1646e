"""Markdown to ``Html``: paragraphs, headings, lists, emphasis and links, and nothing else."""

import re

from markdown_it import MarkdownIt

from phb.text.html import Html

_ALLOWED = ["paragraph", "heading", "list", "emphasis", "link", "newline", "escape", "entity"]
_HEADING = re.compile(r"<(/?)h([1-6])>")


def _leads_somewhere_safe(url: str) -> bool:
    return url.startswith(("https://", "mailto:", "tel:", "/")) and not url.startswith("//")


_markdown = MarkdownIt("zero", {"html": False, "linkify": False}).enable(_ALLOWED)
_markdown.validateLink = _leads_somewhere_safe


def markdown(text: str, *, top_heading: int = 2) -> Html:
    """Blocks of Markdown as markup. Its highest heading becomes ``top_heading``, others follow in step."""
    made = _markdown.render(text)
    levels = [int(level) for _, level in _HEADING.findall(made)]
    shift = top_heading - min(levels, default=top_heading)
    moved = _HEADING.sub(lambda m: f"<{m[1]}h{min(6, int(m[2]) + shift)}>", made)
    return Html(moved)


def markdown_line(text: str) -> Html:
    """One line of Markdown, without a paragraph around it."""
    return Html(_markdown.renderInline(text))
