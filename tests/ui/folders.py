"""A content folder of one's own, to break and to mend."""

import shutil
from pathlib import Path


def own_copy(content: Path, to: Path) -> Path:
    """A copy of the content that a test may spoil."""
    return shutil.copytree(content, to / "content")


def broken(folder: Path) -> None:
    """As an editor leaves it with half a sentence typed: no usable content can be read."""
    site = folder / "site.yaml"
    site.write_text(_kept(folder) + "\n  site-line: [half\n", encoding="utf-8")


def mended(folder: Path, *, site_name: str = "") -> None:
    """As it was before it was broken, under another name where one is given."""
    text = _kept(folder)
    if site_name:
        lines = text.splitlines(keepends=True)
        text = "".join(
            f"  site-name: {site_name}\n" if line.startswith("  site-name:") else line
            for line in lines
        )
    (folder / "site.yaml").write_text(text, encoding="utf-8")


def _kept(folder: Path) -> str:
    """The file as it was first, kept beside the folder."""
    first = folder.with_name("site-as-it-was.yaml")
    if not first.exists():
        shutil.copy(folder / "site.yaml", first)
    return first.read_text(encoding="utf-8")
