"""The real content, read once: what holds for readers is tested on what they read."""

from pathlib import Path

import pytest

from phb.content.library import Content
from phb.content.load import load_content

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def content() -> Content:
    loaded = load_content(ROOT / "content")
    assert loaded.content is not None, "\n".join(
        f"{p.file}:{p.line} {p.wrong}" for p in loaded.problems
    )
    return loaded.content
