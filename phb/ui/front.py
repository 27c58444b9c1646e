"""What stands before Streamlit: headers on every answer, closed doors, the first page, and files.

Only Starlette and the standard library, and only ``scope["path"]``: an address put together again from the
Host header can differ from the one that is routed.
"""

import asyncio
import gzip
import hashlib
from collections.abc import Callable, Collection
from pathlib import Path
from urllib.parse import unquote, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from phb.ui.files import Files, takes_gzip
from phb.ui.first_page import FirstPage, FirstWords
from phb.ui.lost_page import LostWords, lost_page

CLOSED = (
    "/_stcore/upload_file",
    "/_stcore/metrics",
    "/_stcore/agent",
    "/_stcore/script-health-check",
    "/auth",
    "/oauth2callback",
)
"""Streamlit's addresses that the explorer has no use for: files into memory, numbers about visitors, log-in."""


HOST_CONFIG = "/_stcore/host-config"
NO_HOST = {
    "allowedOrigins": [],
    "useExternalAuthToken": False,
    "enableCustomParentMessages": False,
    "enforceDownloadInNewTab": False,
    "metricsUrl": "",
    "blockErrorDialogs": True,
    "resourceCrossOriginMode": None,
}
"""What Streamlit's script asks for at the start. Streamlit's own answer has it show dialogs of its own words, for
developers, over the page when the connection is lost; ours says it on the page, which can still be read."""


def security_headers(script_hashes: Collection[str]) -> dict[str, str]:
    """The headers of every answer. No script runs but Streamlit's own, and nothing comes from another site.

    ``blob:`` is there because Streamlit imports the script of a component from a blob address.
    Styles may stand in the page because Streamlit writes its own there.
    """
    policy = {
        "default-src": "'none'",
        "script-src": " ".join(("'self'", "blob:", *script_hashes)),
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    return {
        "content-security-policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
    }


def is_closed(path: str) -> bool:
    """Whether an address is one of ``CLOSED`` or below it."""
    return any(path == door or path.startswith(f"{door}/") for door in CLOSED)


def is_foreign(headers: Headers) -> bool:
    """Whether a WebSocket is opened by a page of another site.

    Streamlit looks up this machine's public address before it refuses one, and stands still for 20 seconds
    where that look-up is blocked. No Origin at all is let through: every browser sends one, so what
    comes without is a program, and a program can write any Origin it likes.
    """
    origins = headers.getlist("origin")
    if not origins:
        return False
    try:
        origin = urlsplit(origins[0].strip())
    except ValueError:
        return True
    return (
        len(origins) > 1
        or not origin.netloc
        or origin.netloc.lower() != headers.get("host", "").lower()
    )


def page_meant(path: str, pages: Collection[str]) -> str | None:
    """The page that an address was meant for, if a message wrote it wrongly: with capitals, or a sign behind it.

    Some write the "#" of a link with answers as "%23", and send us what stands behind it. It goes back to the
    browser as it was meant, and nothing here keeps it.
    """
    before, hash_sign, behind = unquote(path).partition("#")
    page = "/" + before.strip(_AROUND).lower()
    if page not in pages or page == path:
        return None
    return f"{page}#{behind}" if hash_sign else page


_AROUND = "/ .,;:!?'\")>]"
"""What a message may put round an address."""


def _redirect(to: str, query: str) -> Response:
    page, hash_sign, behind = to.partition("#")
    asked = f"?{query}" if query else ""
    headers = {"cache-control": "no-store"}
    return RedirectResponse(f"{page}{asked}{hash_sign}{behind}", 302, headers)


class Front:
    """ASGI middleware for ``st.App``. ``words`` and ``lost`` are asked at each page, so edited words show at once."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        index: Path,
        files: Files,
        pages: Collection[str],
        words: Callable[[], FirstWords] = FirstWords,
        lost: Callable[[], LostWords] = LostWords,
    ) -> None:
        self._app = app
        self._first_page = FirstPage(index)
        self._files = files
        self._pages = frozenset(pages)
        self._words = words
        self._lost = lost
        self._headers = security_headers(self._first_page.script_hashes())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and (
            is_foreign(Headers(scope=scope)) or is_closed(scope["path"])
        ):
            await receive()
            await send({"type": "websocket.close", "code": 1008})
        elif scope["type"] == "http":
            await self._answer(scope, receive, self._guarded(scope, send))
        else:
            await self._app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        path, reads = scope["path"], scope["method"] in ("GET", "HEAD")
        app: ASGIApp = self._app
        if is_closed(path):
            app = PlainTextResponse("Not found\n", status_code=404)
        elif reads and path == HOST_CONFIG:
            app = JSONResponse(NO_HOST, headers={"cache-control": "no-cache"})
        elif reads and path in self._pages:
            app = await asyncio.to_thread(self._page, Headers(scope=scope))
        elif reads and path in self._files:
            app = await self._files.answer(path, Headers(scope=scope))
        elif reads and (meant := page_meant(path, self._pages)):
            query = scope["query_string"].decode("latin-1")
            app = _redirect(meant, query)
        elif reads:
            send = self._unknown_pages_are_404(scope, send)
        await app(scope, receive, send)

    def _guarded(self, scope: Scope, send: Send) -> Send:
        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
                if scope.get("scheme") == "https":
                    _mark_cookies_secure(message)
            elif scope["method"] == "HEAD":
                message = {**message, "body": b""}
            await send(message)

        return guarded

    def _page(self, asked: Headers) -> Response:
        """In a thread of its own, because asking for the words may read the content again."""
        body = self._first_page.with_words(self._words())
        tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
        headers = {"cache-control": "no-cache", "etag": tag, "vary": "Accept-Encoding"}
        if tag in asked.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if takes_gzip(asked):
            body, headers["content-encoding"] = gzip.compress(body, 6), "gzip"
        return Response(body, headers=headers, media_type="text/html")

    def _no_page(self) -> Response:
        headers = {"cache-control": "no-cache"}
        return Response(lost_page(self._lost()), 404, headers, media_type="text/html")

    def _unknown_pages_are_404(self, scope: Scope, send: Send) -> Send:
        """Streamlit answers 200 with its page to any address, and in folders stays on it; say that there is no page."""
        replaced: Response | None = None

        async def answer(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start":
                kind = MutableHeaders(scope=message).get("content-type", "")
                if isinstance(scope.get("endpoint"), StaticFiles) and kind.startswith("text/html"):
                    replaced = await asyncio.to_thread(self._no_page)
                    message = {**message, "status": 404, "headers": list(replaced.raw_headers)}
            elif replaced is not None:
                if message.get("more_body"):
                    return
                message = {**message, "body": replaced.body}
            await send(message)

        return answer


def _mark_cookies_secure(message: Message) -> None:
    message["headers"] = [
        (
            name,
            value + b"; Secure"
            if name.lower() == b"set-cookie" and b"secure" not in value.lower()
            else value,
        )
        for name, value in message["headers"]
    ]
