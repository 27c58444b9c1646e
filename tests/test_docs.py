"""What README.md says is there is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))


def section(heading: str) -> str:
    """One section of README.md, without its heading."""
    return README.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def packages(name: str) -> set[str]:
    lines = (ROOT / name).read_text().splitlines()
    return {m[0] for line in lines if (m := re.match(r"[a-z][a-z0-9-]*", line))}


def test_every_make_command_named_is_in_the_makefile():
    assert set(re.findall(r"\bmake ([a-z]+)", section("Checks") + section("Run it"))) <= TARGETS


def test_every_make_command_is_named():
    shown = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(), flags=re.MULTILINE)

    assert [target for target in shown if f"make {target}" not in README] == []


def test_everything_in_the_tree_exists():
    tree = section("How it is laid out").split("```")[1].strip().splitlines()
    above = ""
    paths = []
    for line in tree:
        name = line.split()[0]
        if not line.startswith(" "):
            above = ""
        paths.append(above + name)
        if name.endswith("/") and not line.startswith(" "):
            above = name

    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_folder_of_code_is_in_the_tree():
    tree = section("How it is laid out")
    folders = [p for p in (ROOT / "phb").iterdir() if (p / "__init__.py").is_file()]

    assert [p.name for p in folders if f"{p.name}/" not in tree] == []


def test_every_dependency_has_its_reason():
    reasons = re.findall(
        r"^\| `([a-z0-9-]+)` \| .{10,} \|$", section("What it stands on"), flags=re.MULTILINE
    )

    assert set(reasons) == packages("requirements.in") | packages("requirements-dev.in")


def test_every_release_is_pinned_with_its_hash_and_names_no_host():
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text()
        lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]

        assert all(re.match(r"[a-z0-9-]+==\S+ \\$| +--hash=sha256:", line) for line in lines)
        assert "://" not in text


def test_the_command_line_table_names_every_command():
    from phb import cli

    asked = section("Ask from the command line")

    helped = cli._arguments().format_help()
    named = set(re.findall(r"python -m phb ([a-z]+)", asked))
    assert named == set(re.findall(r"^    ([a-z]+)(?: |$)", helped, flags=re.MULTILINE))


def test_decisions_are_numbered_without_a_gap():
    names = sorted(p.name for p in (ROOT / "docs/decisions").glob("*.md"))

    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
