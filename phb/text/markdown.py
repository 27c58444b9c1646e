"""Markdown to ``Html``: paragraphs, headings, lists, emphasis and links, and nothing else."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from phb.text.html import Additions, Html, leads_somewhere_safe, text_with

Explain = Callable[[str], Additions]
"""Given what one paragraph or line says, what to put into it."""

HIDDEN = "\ufffc"
"""Stands for each letter of a link's own words, into which nothing may be put."""

_ALLOWED = ["paragraph", "heading", "list", "emphasis", "link", "newline", "escape", "entity"]
_HEADING = re.compile(r"<(/?)h([1-6])>")


_markdown = MarkdownIt("zero", {"html": False, "linkify": False}).enable(_ALLOWED)
_markdown.validateLink = leads_somewhere_safe


def markdown(text: str, *, top_heading: int = 2, explain: Explain | None = None) -> Html:
    """Blocks of Markdown as markup. Its highest heading becomes ``top_heading``, others follow in step.

    ``explain`` is asked about every paragraph and every line of a list, in order, and about no heading.
    """
    tokens = _markdown.parse(text)
    for before, token in pairwise(tokens):
        if explain and token.type == "inline" and before.type != "heading_open":
            token.children = _explained(token.children or (), explain)
    made = _markdown.renderer.render(tokens, _markdown.options, {})
    levels = [int(level) for _, level in _HEADING.findall(made)]
    shift = top_heading - min(levels, default=top_heading)
    moved = _HEADING.sub(lambda m: f"<{m[1]}h{min(6, int(m[2]) + shift)}>", made)
    return Html(moved)


def markdown_line(text: str, *, explain: Explain | None = None) -> Html:
    """One line of Markdown, without a paragraph around it."""
    (line,) = _markdown.parseInline(text)
    if explain:
        line.children = _explained(line.children or (), explain)
    return Html(_markdown.renderer.render([line], _markdown.options, {}))


def shown_raw(text: str) -> Iterator[tuple[str, int]]:
    """Each piece of plain text that stands between the markup, and the line of its block, from 0."""
    for token in _markdown.parse(text):
        line = token.map[0] if token.map else 0
        for child in token.children or ():
            if child.type in ("softbreak", "hardbreak"):
                line += 1
            elif child.type == "text":
                yield child.content, line


def words_alone(text: str) -> str:
    """What a text in Markdown says, in one line: of a link its words, and nothing of stars and headings."""
    lines = (token.children or () for token in _markdown.parse(text) if token.type == "inline")
    return " ".join("".join(_said(line, hide=False)).replace("\n", " ") for line in lines)


def _explained(children: Sequence[Token], explain: Explain) -> list[Token]:
    said = _said(children)
    additions = list(explain("".join(said)))
    made: list[Token] = []
    start = 0
    for child, words in zip(children, said, strict=True):
        end = start + len(words)
        here = [(at - start, what) for at, what in additions if start < at <= end]
        made.append(_with(words, here) if here else child)
        start = end
    return made


def _with(words: str, additions: Additions) -> Token:
    return Token("html_inline", "", 0, content=text_with(words, additions))


def _said(children: Sequence[Token], *, hide: bool = True) -> list[str]:
    """What each token says, so that all together read as the paragraph does. ``hide`` puts links out of reach."""
    said: list[str] = []
    links = 0
    for child in children:
        links += child.nesting if child.type in ("link_open", "link_close") else 0
        words = "\n" if child.type in ("softbreak", "hardbreak") else child.content
        said.append(HIDDEN * len(words) if links and hide else words)
    return said
