"""Asks an ASGI app a question without a server, so that the front's tests need no further package."""

import asyncio
import gzip
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
    sent = asyncio.run(
        _run(app, _scope("http", path, headers) | {"method": method, "scheme": scheme})
    )
    start = sent[0]
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return Answer(start["status"], Headers(raw=start["headers"]), body)


def open_socket(
    app: ASGIApp, *, path: str = "/_stcore/stream", headers: dict[str, str]
) -> list[dict]:
    """The messages that a WebSocket handshake with these headers gets back."""
    return asyncio.run(
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


async def _run(app: ASGIApp, scope: dict) -> list[dict]:
    sent = []
    first = "websocket.connect" if scope["type"] == "websocket" else "http.request"

    async def receive() -> dict:
        return {"type": first}

    async def send(message: dict) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return sent
