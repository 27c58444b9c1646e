"""The formats that a paper comes in as a file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from phb.paper.document import Document
from phb.paper.to_html import whole_page
from phb.paper.to_pdf import pdf
from phb.paper.to_text import plain_text


@dataclass(frozen=True)
class Format:
    """``ending`` is that of a file's name, with its dot. ``made`` takes a paper, and whether in large print."""

    ending: str
    type: str
    made: Callable[[Document, bool], bytes]


FORMATS: Mapping[str, Format] = {
    "pdf": Format(".pdf", "application/pdf", lambda paper, large: pdf(paper, large=large)),
    "html": Format(
        ".html",
        "text/html;charset=utf-8",
        lambda paper, large: whole_page(paper, large=large).encode(),
    ),
    "text": Format(".txt", "text/plain;charset=utf-8", lambda paper, _: plain_text(paper).encode()),
}
"""By name, in the order in which they are offered. Plain text has one size."""
