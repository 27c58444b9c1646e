"""What stands before Streamlit: headers on every answer, closed doors, compression, fonts, the first page.

Only Starlette and the standard library, and only ``scope["path"]``: an address put together again from the
Host header can differ from the one that is routed.
"""

import asyncio
import gzip
import hashlib
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from phb.ui.first_page import FirstPage, FirstWords

CLOSED = (
    "/_stcore/upload_file",
    "/_stcore/metrics",
    "/_stcore/agent",
    "/_stcore/script-health-check",
    "/auth",
    "/oauth2callback",
)
"""Streamlit's addresses that the explorer has no use for: files into memory, numbers about visitors, log-in."""

A_YEAR = "public, max-age=31536000, immutable"
TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
    ".woff2": "font/woff2",
}
COMPRESSED = {".js", ".css", ".svg", ".json"}


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


def files_below(folder: Path, address: str) -> dict[str, Path]:
    """Address to file, for each file we know how to serve. Nothing outside this list is ever opened."""
    return {
        f"{address}/{file.relative_to(folder).as_posix()}": file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.suffix in TYPES
    }


def takes_gzip(headers: Headers) -> bool:
    """Whether the browser can unpack gzip."""
    for part in headers.get("accept-encoding", "").lower().split(","):
        name, _, weight = part.partition(";")
        if name.strip() in ("gzip", "*"):
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


class Front:
    """ASGI middleware for ``st.App``. ``words`` is asked at each first page, so edited words show at once."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        index: Path,
        files: Mapping[str, Path],
        pages: Collection[str],
        words: Callable[[], FirstWords] = FirstWords,
    ) -> None:
        self._app = app
        self._first_page = FirstPage(index)
        self._files = files
        self._pages = frozenset(pages)
        self._words = words
        self._headers = security_headers(self._first_page.script_hashes())
        self._packed: dict[str, bytes] = {}

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
        elif reads and path in self._pages:
            app = self._page(Headers(scope=scope))
        elif reads and path in self._files:
            app = await self._file(path, Headers(scope=scope))
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
            await send(message)

        return guarded

    def _page(self, asked: Headers, status: int = 200) -> Response:
        body = self._first_page.with_words(self._words())
        tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
        headers = {"cache-control": "no-cache", "etag": tag, "vary": "Accept-Encoding"}
        if status == 200 and tag in asked.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if takes_gzip(asked):
            body, headers["content-encoding"] = gzip.compress(body, 6), "gzip"
        return Response(body, status, headers, media_type="text/html")

    async def _file(self, path: str, asked: Headers) -> Response:
        file = self._files[path]
        headers = {"cache-control": A_YEAR, "content-type": TYPES[file.suffix]}
        if file.suffix in COMPRESSED:
            headers["vary"] = "Accept-Encoding"
            if takes_gzip(asked):
                headers["content-encoding"] = "gzip"
                return Response(await asyncio.to_thread(self._pack, path), headers=headers)
        return Response(await asyncio.to_thread(file.read_bytes), headers=headers)

    def _pack(self, path: str) -> bytes:
        """A file compressed, kept after the first time: there are as many as Streamlit has files."""
        if path not in self._packed:
            self._packed[path] = gzip.compress(self._files[path].read_bytes(), 6)
        return self._packed[path]

    def _unknown_pages_are_404(self, scope: Scope, send: Send) -> Send:
        """Streamlit answers 200 with its page to any address; say that there is no such page, and show ours."""
        replaced: Response | None = None

        async def answer(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start":
                kind = MutableHeaders(scope=message).get("content-type", "")
                if isinstance(scope.get("endpoint"), StaticFiles) and kind.startswith("text/html"):
                    replaced = self._page(Headers(scope=scope), 404)
                    message = {**message, "status": 404, "headers": list(replaced.raw_headers)}
            elif replaced is not None:
                if message.get("more_body"):
                    return
                message = {**message, "body": b"" if scope["method"] == "HEAD" else replaced.body}
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
