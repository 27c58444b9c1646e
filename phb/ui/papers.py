"""Draws a paper with its ways out: files, the printer, the clipboard. All of it goes to this reader's browser alone."""

from base64 import b64encode
from pathlib import Path

import streamlit as st
from streamlit.components import v2

from phb.content.library import Content
from phb.paper.document import Document
from phb.paper.formats import FORMATS
from phb.paper.signs import with_signs
from phb.paper.to_html import paper_css, paper_html
from phb.text.html import element
from phb.ui.draw import draw_html
from phb.ui.state import widget_key
from phb.views.say import say

_HERE = Path(__file__).parent
_papers = v2.component(
    "phb-papers",
    html='<div class="phb-papers"></div>',
    js=(_HERE / "papers.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)
_copy = v2.component(
    "phb-copy",
    html='<div class="phb-copy"><p></p><button type="button"></button> <span role="status"></span></div>',
    js=(_HERE / "copy.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def draw_papers(content: Content, document: Document, *, name: str) -> None:
    """A paper's size, its files, the printer, and then the paper itself.

    ``name`` is what the files are called, without an ending. It says nothing of the reader.
    """
    document = with_signs(content, document)
    large = _size_and_files(content, document, name, print_=say(content, "paper-print"))
    draw_html(element("p", say(content, "paper-shown"), class_="phb-quiet"))
    shown = paper_html(document, large=large)
    looks = element("style", paper_css())
    draw_html(element("div", shown, looks, class_="phb-paper-shown"))


def draw_files(content: Content, document: Document, *, name: str, heading: str) -> None:
    """A paper's size and its files alone, under a heading: for a page that shows its words in another form."""
    draw_html(element("h2", heading))
    _size_and_files(content, with_signs(content, document), name)


def _size_and_files(
    content: Content, document: Document, name: str, *, print_: str | None = None
) -> bool:
    """Draw the choice of size, the files, and a button that prints where it has words. Whether large print is picked."""
    with st.container(key=f"phb-papers-{name}"):
        large = _asked_for_large_print(content, name)
        _papers(
            key=f"phb-papers-files--{name}",
            data={
                "name": name,
                "save": say(content, "paper-save"),
                "print": print_,
                "files": _files(content, document, name, large=large),
            },
        )
    return large


def copy_text(content: Content, text: str, *, name: str) -> None:
    """A short text, and a button that copies it."""
    _copy(
        key=f"phb-copy-{name}",
        data={
            "text": text,
            "copy": say(content, "copy"),
            "done": say(content, "copy-done"),
            "byHand": say(content, "copy-by-hand"),
        },
    )


def _asked_for_large_print(content: Content, name: str) -> bool:
    sizes = {size: say(content, f"paper-{size}") for size in ("normal", "large")}
    picked = st.radio(
        say(content, "paper-size"),
        list(sizes),
        format_func=sizes.__getitem__,
        key=widget_key("--paper-size", name),
        horizontal=True,
    )
    return picked == "large"


def _files(content: Content, document: Document, name: str, *, large: bool) -> list[dict[str, str]]:
    return [_file(content, document, name, kind, large=large) for kind in FORMATS]


def _file(
    content: Content, document: Document, name: str, kind: str, *, large: bool
) -> dict[str, str]:
    given = FORMATS[kind]
    made = given.made(document, large)
    sized = f"{name}-large-print" if large and kind != "text" else name
    return {
        "label": say(content, f"paper-{kind}", size=max(1, round(len(made) / 1000))),
        "name": f"{sized}{given.ending}",
        "type": given.type,
        "base64": b64encode(made).decode(),
    }
