"""The content that readers see now: read again when the files change, kept while they are broken."""

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from phb.content.library import Content
from phb.content.load import Loaded, load_content

_log = logging.getLogger(__name__)

LOOK_EVERY = 1.0
"""Seconds between two looks at the files. A page drawn in between uses what was read last."""


class ContentStore:
    """Holds one content folder's last good content, and what is wrong with the folder now, if anything.

    One for the whole process, outside Streamlit's caches: any visitor can clear those. ``today`` says
    which day it is: what is overdue changes with it, so each new day is as good as a changed file.
    """

    def __init__(self, folder: Path, *, today: Callable[[], date] = date.today) -> None:
        self._folder = folder
        self._today = today
        self._reading = threading.Lock()
        self._looked_at = float("-inf")
        self._seen: tuple[object, ...] = ()
        self._good: Content | None = None
        self._last: Loaded | None = None

    def current(self) -> Content | None:
        """The last content that could be used, or None where there has been none since the start."""
        if time.monotonic() - self._looked_at >= LOOK_EVERY and self._reading.acquire(
            blocking=False
        ):
            try:
                self._read_if_changed()
            finally:
                self._reading.release()
        elif self._good is None:
            with self._reading:
                self._read_if_changed()
        return self._good

    def last_read(self) -> Loaded | None:
        """What the latest reading gave, problems included."""
        return self._last

    def _read_if_changed(self) -> None:
        today = self._today()
        now = (today, *_state(self._folder))
        self._looked_at = time.monotonic()
        if now == self._seen:
            return
        if self._good is not None and self._good.today != today:
            self._good = replace(self._good, today=today)
        try:
            self._last = load_content(self._folder, today=today)
        except OSError:
            # The folder is away, as it is for a moment while a deployment swaps it: look again soon.
            return
        except Exception:
            # A fault of ours in reading must not take down what readers have. It is told once a change.
            _log.exception("The content could not be read; readers keep what was good last")
            self._seen = now
            return
        self._seen = now
        read = self._last.content
        if read is not None and (self._good is None or read.version != self._good.version):
            # The same words as before stay the same thing: what was worked out from them stays good.
            self._good = read


def _state(folder: Path) -> Iterator[tuple[str, int, int]]:
    """Each file with its size and time of change, sorted. A file that goes meanwhile is left out."""
    for path in sorted(folder.rglob("*")):
        try:
            found = path.stat()
        except OSError:
            continue
        yield str(path), found.st_mtime_ns, found.st_size


content_store = ContentStore(
    Path(os.environ.get("PHB_CONTENT", Path(__file__).parents[2] / "content"))
)
