"""The files of the content folder, read without following anything out of it."""

import os
import stat
from pathlib import Path

from phb.content.problems import Place, Problem, problem
from phb.content.raw_text import MOST_BYTES, too_big


def read_bytes(root: Path, name: str) -> bytes | Problem:
    """The bytes of one file, or what stands in the way. ``root`` is resolved already.

    Looks at what the file is before it opens it: a pipe would wait for ever.
    """
    path = root / name
    place = Place(name)
    try:
        if not path.resolve(strict=True).is_relative_to(root):
            return _leads_outside(place)
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return _unreadable(place, "There is something with this name that is not a file.")
        if found.st_size > MOST_BYTES:
            return too_big(name, found.st_size)
        with open(path, "rb", opener=_without_waiting) as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        if path.is_symlink():
            return _unreadable(place, "This is a link to a file that does not exist.")
        return _missing(place)
    except (OSError, RuntimeError):  # RuntimeError: a link that leads to itself, on Python 3.11
        return _unreadable(place, "The computer does not allow this file to be read.")


def names_in(root: Path, folder: str) -> tuple[str, ...] | Problem:
    """The names in a folder inside the root, sorted; ``""`` is the root itself. Empty where it is missing."""
    path = root / folder
    try:
        if not path.resolve(strict=True).is_relative_to(root):
            return _leads_outside(Place(folder))
        return tuple(sorted(os.listdir(path)))
    except FileNotFoundError:
        return ()
    except (OSError, RuntimeError):
        return _unreadable(
            Place(folder), "This is meant to be a folder, and it can't be read as one."
        )


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _missing(place: Place) -> Problem:
    return problem(
        "FILE-1",
        place,
        wrong="The site needs this file, and it is not there.",
        fix="Bring back an earlier version of it, or check whether it was renamed.",
    )


def _leads_outside(place: Place) -> Problem:
    return problem(
        "FILE-4",
        place,
        wrong="This is a link to something outside the content folder.",
        fix="Put the file itself here in place of the link.",
    )


def _unreadable(place: Place, wrong: str) -> Problem:
    return problem(
        "FILE-2",
        place,
        wrong=wrong,
        fix="Put the file itself here, saved by someone who may read and write it.",
    )
