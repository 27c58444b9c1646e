"""Files that a browser may keep for a year, because their names change when they do: scripts, styles, fonts."""

import asyncio
import gzip
from collections.abc import Mapping
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response

A_YEAR = "public, max-age=31536000, immutable"
TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".json": "application/json",
    ".woff2": "font/woff2",
}
COMPRESSED = {".js", ".css", ".svg", ".json"}


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


class Files:
    """Address to file. Text is packed at first asking and kept: there are only as many as Streamlit has files.

    Streamlit itself sends its scripts as they are, 2.7 MB of them at the first visit.
    """

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = dict(files)
        self._packed: dict[str, bytes] = {}

    def __contains__(self, path: str) -> bool:
        return path in self._files

    async def answer(self, path: str, asked: Headers) -> Response:
        """The file at an address that is in here, packed if it is text and the browser takes it."""
        file = self._files[path]
        headers = {"cache-control": A_YEAR, "content-type": TYPES[file.suffix]}
        if file.suffix in COMPRESSED:
            headers["vary"] = "Accept-Encoding"
            if takes_gzip(asked):
                headers["content-encoding"] = "gzip"
                return Response(await asyncio.to_thread(self._pack, path), headers=headers)
        return Response(await asyncio.to_thread(file.read_bytes), headers=headers)

    def _pack(self, path: str) -> bytes:
        if path not in self._packed:
            self._packed[path] = gzip.compress(self._files[path].read_bytes(), 6)
        return self._packed[path]
