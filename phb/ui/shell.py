"""The frame of every page: its title, looks, menu and foot. ``open_page`` comes first in each."""

from pathlib import Path
from urllib.parse import urljoin

import streamlit as st

from phb.content.library import Content
from phb.text.html import NOTHING, Html, element, join
from phb.ui.carry import draw_arrival
from phb.ui.draw import draw_html
from phb.ui.keeper import keep_answers_and_follow_links
from phb.ui.state import (
    begin_run,
    clear_visit,
    current_visit,
    end_run,
    is_first_run,
    was_cleared,
)
from phb.ui.store import content_store
from phb.views.frame import foot, page_heading, top_bar
from phb.views.gone_over import gone_over, overdue_banner
from phb.views.say import say

_STYLE = Html(f"<style>{Path(__file__).with_name('style.css').read_text(encoding='utf-8')}</style>")
_ICON = Path(__file__).with_name("icon.png")


def open_page(name: str, *, bare_in: str | None = None) -> Content:
    """Begin the page with this name ("" for the start page) and give the content that it shows.

    In the view ``bare_in`` there is no menu, and the page draws its own ways out of it.
    Ends the run with a plain sentence where no usable content has been read since the server started.
    """
    content = content_store.current()
    site = say(content, "site-name") if content else "Back soon"
    st.set_page_config(page_title=site, page_icon=_ICON, layout="centered")
    draw_html(_STYLE)
    if content is None:
        # The only sentence that cannot come from content: there is none to take it from.
        st.title("Back soon")
        st.write("The words of this site are being mended. Try again in a few minutes.")
        st.stop()
    begin_run()
    keep_answers_and_follow_links(content, screen=screen_here(name))
    banner = overdue_banner(content, name, st.query_params.to_dict())
    draw_html(join(NOTHING if _is_bare(bare_in) else top_bar(content, name), banner))
    draw_arrival(content, screen=screen_here(name))
    return content


def draw_heading(content: Content, name: str, heading: str, *, lead: str = "") -> None:
    """The page's one h1, and its title in the browser. The heading gets the focus when the page is new."""
    set_title(content, heading)
    draw_html(page_heading(content, heading, screen=screen_here(name), lead=lead))


def set_title(content: Content, title: str) -> None:
    """What the browser's tab and its history call this page."""
    st.set_page_config(page_title=f"{title} - {say(content, 'site-name')}")


def close_page(content: Content, name: str, *, bare_in: str | None = None) -> None:
    """The foot of the page: when it was last gone over, and the one press that forgets every answer.

    The view ``bare_in`` has none.
    """
    if not _is_bare(bare_in):
        _draw_foot(content, name)
    end_run()


def _is_bare(view: str | None) -> bool:
    return view is not None and st.query_params.get("view") == view


def _draw_foot(content: Content, name: str) -> None:
    draw_html(gone_over(content, name, st.query_params.to_dict()))
    with st.container(key="phb-clear"):
        clear, key = say(content, "clear-answers"), "phb-clear-button"
        pressed = st.button(clear, on_click=_clear, args=(name,), key=key)
        if pressed and is_first_run():
            # A new session of the server calls nothing for a press that came with it.
            _clear(name)
            st.rerun()
        if was_cleared():
            draw_html(element("p", say(content, "answers-cleared"), role="status"))
    draw_html(foot(content))


def _clear(name: str) -> None:
    """Forget the visit, where it was in the guide, and how the stories were filtered."""
    clear_visit()
    says_nothing = (
        ("story",)
        if name == "stories"
        else ("for", "view", "option", "sheet", "paper", "check", "what", "answer", "letter")
    )
    kept = {k: v for k, v in st.query_params.items() if k in says_nothing}
    st.query_params.from_dict(kept)


def site_address() -> str | None:
    """The address of the start page as this reader's browser has it, to pass on. None where it is not known."""
    here = st.context.url
    return urljoin(here, ".") if here else None


def screen_here(name: str) -> str:
    """What is on the screen, told apart from other pages, other addresses and other questions."""
    query = "&".join(f"{key}={value}" for key, value in sorted(st.query_params.items()))
    if name == "guide" and "view" not in st.query_params:
        return f"guide {st.query_params.get('question') or current_visit().at or ''}".strip()
    return " ".join(part for part in (name or "start", query) if part)
