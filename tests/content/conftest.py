"""A complete content folder of its own for each test."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from phb.content import load
from phb.content.read import Read
from tests.content.minimal import FILES, WORDS, write


@pytest.fixture(autouse=True)
def _few_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("phb.content.site_words.WORDS", WORDS)


@pytest.fixture(autouse=True)
def _read_what_is_whole_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most tests change one file of ten: the others are not read again for each test."""
    monkeypatch.setattr(load, "read_yaml", _once(load.read_yaml))
    monkeypatch.setattr(load, "read_with_body", _once(load.read_with_body))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder with nothing to report."""
    return write(tmp_path / "content", FILES)


@cache
def _once(read: Callable[[str, bytes], Read]) -> Callable[[str, bytes], Read]:
    whole: dict[str, Read] = {}

    def read_once(file: str, given: bytes) -> Read:
        if given.decode("utf-8", "replace") != FILES.get(file):
            return read(file, given)
        if file not in whole:
            whole[file] = read(file, given)
        return whole[file]

    return read_once
