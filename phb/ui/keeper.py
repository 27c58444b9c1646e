"""The page's one piece of script: keeps answers in the tab, follows our links, finds the new heading."""

import hashlib
import json
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import streamlit as st
from streamlit.components import v2
from streamlit.runtime.scriptrunner import get_script_run_ctx

from phb.content.library import Content
from phb.ui.carry import note_arrival
from phb.ui.state import end_run, restore_visit, tab_was_heard, visit_to_keep
from phb.views.say import say

SCRIPTS = ("keeper.js", "line.js", "carry.js", "aloud.js", "fields.js", "steps.js")
"""One module to the browser. The first holds what Streamlit calls."""

_keeper = v2.component(
    "phb-keeper",
    js="\n".join(Path(__file__).with_name(name).read_text(encoding="utf-8") for name in SCRIPTS),
)
_PAGES = Path(__file__).parents[2] / "pages"


def keep_answers_and_follow_links(content: Content, *, screen: str) -> None:
    """Draw the keeper. ``screen`` names what is shown: when it changes, its heading gets the focus.

    May end this run: to draw what the tab gave back, or to go to the page of a link.
    """
    with st.container(key="phb-keeper"):
        told = _keeper(
            key="phb-keeper-one",
            data={
                "visit": json.dumps(visit_to_keep()),
                "session": _session(),
                "told": tab_was_heard(),
                "screen": screen,
                "words": {word: say(content, f"line-{word}") for word in ("lost", "kept")},
            },
            on_restored_change=_nothing,
            on_go_change=_nothing,
            on_back_change=_nothing,
            on_carried_change=_nothing,
        )
    if told.restored:
        restore_visit(content, str(told.restored))
        st.rerun()
    if told.carried:
        note_arrival(content, str(told.carried), screen=screen)
        st.rerun()
    if told.go:
        _go(str(told.go))


def _nothing() -> None:
    """What the script tells is read where the keeper is drawn. "back" asks for no more than to be drawn again."""


def _session() -> str:
    """A name for this session of the server: another after a reload, or a restart that lost its memory."""
    context = get_script_run_ctx()
    return hashlib.sha256(context.session_id.encode()).hexdigest()[:16] if context else ""


def _go(to: str) -> None:
    """Switch to one of our pages. An address that is not one of them is left alone."""
    parts = urlsplit(to)
    name = parts.path.strip("/")
    script = "app.py" if not name else f"pages/{name}.py"
    if name and (not name.isidentifier() or not (_PAGES / f"{name}.py").is_file()):
        return
    end_run()
    st.switch_page(script, query_params=dict(parse_qsl(parts.query)))
