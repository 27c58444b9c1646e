"""Starts the explorer: Streamlit behind our own front. ``make run`` runs this file through Streamlit."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from phb.ui.fault import show_fault
from phb.ui.files import Files, files_below
from phb.ui.first_page import FirstWords
from phb.ui.front import Front
from phb.ui.lost_page import LostWords
from phb.ui.quiet_log import keep_values_out_of_the_log
from phb.ui.store import content_store

FONTS = Path(__file__).parent / "phb/ui/fonts"
STREAMLIT = Path(st.__file__).parent / "static"


@asynccontextmanager
async def ready(app: st.App) -> AsyncIterator[None]:
    """Read the content, then leave all that is loaded out of garbage collection: it stays anyway."""
    content_store.current()
    gc.collect()
    gc.freeze()
    yield


def first_words() -> FirstWords:
    content = content_store.current()
    needed = ("site-name", "site-line", "site-without-script")
    return (
        FirstWords(*(content.words.get(word, "") for word in needed)) if content else FirstWords()
    )


def lost_words() -> LostWords:
    content = content_store.current()
    if content is None:
        return LostWords()
    ways = {"lost-start": "/", **{f"menu-{name}": f"/{name}" for name in LEADS_ON}}
    return LostWords(
        *(content.words[word] for word in ("site-name", "lost-heading", "lost-lead")),
        links=tuple((content.words[word], to) for word, to in ways.items()),
    )


async def healthz(request: Request) -> PlainTextResponse:
    return PlainTextResponse("ok\n")


async def robots(request: Request) -> PlainTextResponse:
    return PlainTextResponse("User-agent: *\nDisallow: /_stcore/\n")


OWN_FONTS = {"MaterialSymbols-": "icons-1.67.0.woff2", "SourceSansVF-Upright": "blank.woff2"}
"""Streamlit's two fonts are 545 kB of every first visit: what we send instead. See phb/ui/fonts/README.md."""

LEADS_ON = ("asked", "options", "guide", "home", "steps", "help", "words")
"""Pages that an address without a page leads on to."""

keep_values_out_of_the_log()
files = files_below(FONTS, "/fonts") | files_below(STREAMLIT / "static", "/static")
files |= {a: FONTS / ours for a in files for its, ours in OWN_FONTS.items() if f"/{its}" in a}
pages = {"/"} | {f"/{page.stem}" for page in Path(__file__).with_name("pages").glob("*.py")}
front = Middleware(
    Front,
    index=STREAMLIT / "index.html",
    files=Files(files),
    pages=pages,
    words=first_words,
    lost=lost_words,
)
app = st.App(
    "app.py",
    lifespan=ready,
    on_script_error=show_fault,
    middleware=[front],
    routes=[Route("/healthz", healthz), Route("/robots.txt", robots)],
)
