"""A complete content folder of its own for each test."""

from pathlib import Path

import pytest

from tests.content.minimal import FILES, WORDS, write


@pytest.fixture(autouse=True)
def _few_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("phb.content.site_words.WORDS", WORDS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder with nothing to report."""
    return write(tmp_path / "content", FILES)
