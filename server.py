"""Starts the explorer: Streamlit behind our own front. ``make run`` runs this file through Streamlit."""

import gc
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from phb.ui.front import Front, files_below

HERE = Path(__file__).parent
FONTS = HERE / "phb/ui/fonts"
STREAMLIT = Path(st.__file__).parent / "static"


@asynccontextmanager
async def ready(app: st.App) -> AsyncIterator[None]:
    """Leave everything loaded at the start out of garbage collection: it stays until the end anyway."""
    gc.collect()
    gc.freeze()
    yield


async def healthz(request: Request) -> PlainTextResponse:
    return PlainTextResponse("ok\n", headers={"cache-control": "no-store"})


async def robots(request: Request) -> PlainTextResponse:
    return PlainTextResponse("User-agent: *\nDisallow: /_stcore/\n")


fonts = files_below(FONTS, "/fonts")
streamlits = files_below(STREAMLIT / "static", "/static")
for (
    address
) in streamlits:  # its own two fonts are 545 kB of every first visit; see phb/ui/fonts/README.md
    if "/MaterialSymbols-" in address:
        streamlits[address] = FONTS / "icons-1.67.0.woff2"
    elif "/SourceSansVF-Upright" in address:
        streamlits[address] = FONTS / "blank.woff2"
front = Middleware(
    Front,
    index=STREAMLIT / "index.html",
    files=streamlits | fonts,
    pages={
        "/",
        *(f"/{re.sub(r'^[0-9]+_', '', page.stem)}" for page in (HERE / "pages").glob("*.py")),
    },
)
app = st.App(
    "app.py",
    lifespan=ready,
    middleware=[front],
    routes=[Route("/healthz", healthz), Route("/robots.txt", robots)],
)
