"""Asks an ASGI app a question without a server, so that the front's tests need no further package."""

import asyncio
import gzip
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Headers
    body: bytes

    @property
    def text(self) -> str:
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.body) if packed else self.body).decode()


def ask(
    app: ASGIApp,
    path: str,
    *,
    method: str = "GET",
    scheme: str = "http",
    headers: dict[str, str] | None = None,
) -> Answer:
    """What the app answers. ``path`` is as decoded by the server, as ``scope["path"]`` is."""
    sent = _apart(_run(app, _scope("http", path, headers) | {"method": method, "scheme": scheme}))
    start = sent[0]
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return Answer(start["status"], Headers(raw=start["headers"]), body)


def open_socket(
    app: ASGIApp, *, path: str = "/_stcore/stream", headers: dict[str, str]
) -> list[dict]:
    """The messages that a WebSocket handshake with these headers gets back."""
    return _apart(
        _run(app, _scope("websocket", path, headers) | {"scheme": "ws", "subprotocols": []})
    )


def _scope(kind: str, path: str, headers: dict[str, str] | None) -> dict:
    named = {"host": "explorer.example"} | (headers or {})
    return {
        "type": kind,
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(name.lower().encode(), value.encode()) for name, value in named.items()],
    }


def _apart(work: Coroutine) -> list[dict]:
    """In a thread of its own, because Playwright keeps an event loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


async def _run(app: ASGIApp, scope: dict) -> list[dict]:
    sent = []
    waiting = [{"type": "websocket.connect" if scope["type"] == "websocket" else "http.request"}]

    async def receive() -> dict:
        if waiting:
            return waiting.pop()
        await asyncio.Event().wait()  # nothing more is said, and nobody leaves
        raise AssertionError

    async def send(message: dict) -> None:
        sent.append(message)

    await asyncio.wait_for(app(scope, receive, send), timeout=10)
    return sent
