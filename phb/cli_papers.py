"""The commands that make papers without a browser."""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from phb.content.library import Content
from phb.given import CannotError, content_in
from phb.paper import sheet as sheets
from phb.paper.document import Document
from phb.paper.signs import with_signs
from phb.paper.to_html import whole_page
from phb.paper.to_pdf import pdf
from phb.paper.to_text import plain_text

FORMATS: Mapping[str, Callable[[Document, bool], bytes]] = {
    "html": lambda document, large: whole_page(document, large=large).encode(),
    "pdf": lambda document, large: pdf(document, large=large),
    "text": lambda document, _: plain_text(document).encode(),
}


def sheet(asked: argparse.Namespace) -> int:
    """Write one sheet of ``content/sheets`` as a file."""
    content = content_in(asked.content)
    try:
        wanted = content.sheet(asked.id)
    except KeyError:
        there = ", ".join(one.id for one in content.sheets) or "none yet"
        raise CannotError(f"no sheet has the id {asked.id!r}; there are: {there}") from None
    write_paper(content, sheets.sheet(content, wanted), asked)
    return 0


def ask_for_sheet(parser: argparse.ArgumentParser) -> None:
    """What ``sheet`` has to be told."""
    parser.add_argument("id", metavar="ID", help="the name of its file, without .yaml")
    ask_for_paper(parser, *FORMATS)


def ask_for_paper(parser: argparse.ArgumentParser, *formats: str) -> None:
    """What every command has to be told that writes a paper."""
    parser.add_argument("--format", choices=formats, required=True)
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help='"-" is standard output'
    )


def write_paper(content: Content, document: Document, asked: argparse.Namespace) -> None:
    """The paper in the format and to the place that were asked for."""
    write(FORMATS[asked.format](with_signs(content, document), asked.large), asked.out)


def write(made: bytes, out: Path) -> None:
    """Write a file, or to standard output. Raises CannotError."""
    if str(out) == "-":
        sys.stdout.buffer.write(made)
        return
    try:
        out.write_bytes(made)
    except OSError as why:
        raise CannotError(f"{out} cannot be written: {why.strerror}") from None
