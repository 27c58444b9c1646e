"""The page's one piece of script: keeps answers in the tab, follows our links, finds the new heading."""

import hashlib
import json
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import streamlit as st
from streamlit.components import v2
from streamlit.runtime.scriptrunner import get_script_run_ctx

from phb.content.library import Content
from phb.ui.state import restore_visit, visit_to_keep

_keeper = v2.component(
    "phb-keeper", js=Path(__file__).with_name("keeper.js").read_text(encoding="utf-8")
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
                "screen": screen,
            },
            on_restored_change=lambda: None,
            on_go_change=lambda: None,
        )
    if told.restored:
        restore_visit(content, str(told.restored))
        st.rerun()
    if told.go:
        _go(str(told.go))


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
    st.switch_page(script, query_params=dict(parse_qsl(parts.query)))
