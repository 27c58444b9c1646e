"""An editor's slips, put into the content files many at a time, and what is left of them once the check is silent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from phb.content.load import Loaded
from phb.content.problems import Problem

TEXTS: tuple[Callable[[str], str], ...] = (
    *(lambda t, s=sign: f"{t} {s}" for sign in (
        "...", "[NHS](HTTPS://www.nhs.uk/)", "[NHS] (https://www.nhs.uk)", "[NHS](https://www.nhs.uk/.)",
        "[ring](tel:0300 123 4567)", "[ring](tel:03001234567)", "[write](mailto:us)", "**so", "**so**", "*so*",
        "##Next", "`code`", "<b>", "a < b & c", "&amp;", "~~gone~~", "__so__", "[a][b]", "(see [x])", "{so}", "%s",
        "ﬁnance", "caf\u00c3\u00a9", "it\u00e2\u20ac\u2122s", "বাংলা", "中文", "हिन्दी", "ẹ\u0301", "Ðå", "→", "½", "€5",
        "🙂", "1\u20442", "\u2764\ufe0f", "\u200bso", "\u00a0so", "•so", "– so", "· so", "x" * 130, "£450/week", "\\*so\\*", "|a|b|",
        "https://www.nhs.uk", "<https://www.nhs.uk>", "[x](/help)", "[x](/help#nothing)", "[x]( /help )", "![x](/help)",
    )),
    *(lambda _, s=sign: s for sign in ("...", "-", "?", "…", "1", "x", "", " ", "***", "# so", "- so", "1. so", "> so", "'", "🙂")),
    lambda t: f"**{t}",
    lambda t: f"[{t}](/steps)",
    lambda t: f"- {t}\n- {t}",
    lambda t: f"• {t}\n• {t}",
    lambda t: f"o\t{t}",
    lambda t: f"# {t}",
    lambda t: f"##{t}",
    lambda t: f"{t}\n=====",
    lambda t: f"{t}\n\n---\n\n{t}",
    lambda t: t[: len(t) // 2],
    str.upper,
)  # fmt: skip
"""What a text becomes."""

LINES: tuple[Callable[[str], str], ...] = (
    lambda line: f"<<<<<<< HEAD\n{line}",
    lambda line: f"{line}\n=======",
    lambda line: f"{line}]",
    lambda line: f"{line}.",
    lambda line: line.replace("https://", "HTTPS://"),
    lambda line: line.replace("2026-", "2062-").replace("2027-", "2063-"),
    lambda line: line.replace("-", "–", 1),
    lambda line: f" {line}",
    lambda line: f"{line} ",
    lambda line: f"{line}\n{line}",
    lambda _: "",
)
"""What a line of a file becomes."""


@dataclass(frozen=True)
class Slip:
    """``new`` stands where ``old`` did, on the line with this number, from 0."""

    line: int
    old: str
    new: str


def slips_in(text: str, rng: Random, count: int) -> list[Slip]:
    """Some slips, each on a line of its own."""
    lines = text.split("\n")
    chosen = sorted(rng.sample(range(len(lines)), min(count, len(lines))))
    return [Slip(n, lines[n], _spoilt(lines[n], rng)) for n in chosen]


def _spoilt(line: str, rng: Random) -> str:
    _, colon, rest = line.partition(": ")
    text = rest if colon else line.lstrip(" -")
    if not text.strip() or rng.random() < 0.25 or text.startswith(("{", "[", "|", ">", "&")):
        return rng.choice(LINES)(line)
    before = line[: len(line) - len(text)]
    new = rng.choice(TEXTS)(text.strip("\"'"))
    if colon or before.endswith("- "):
        return (
            before + '"' + new.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        )
    return before + new


def what_is_clean(
    files: Mapping[str, str],
    slips: Mapping[str, list[Slip]],
    load: Callable[[Mapping[str, str]], Loaded],
) -> tuple[Loaded, dict[str, list[Slip]]]:
    """The content with those slips that the check says nothing of, and these slips.

    A slip is taken back where its line is told, then all of a file where others are, until nothing is.
    """
    left = {name: list(some) for name, some in slips.items()}
    for _ in range(12):
        made = {name: _with(text, left.get(name, [])) for name, text in files.items()}
        loaded = load(made)
        told = [p for p in loaded.problems if p.severity != "idea"]
        if not told:
            return loaded, left
        if not _take_back(left, told):
            left = {name: some[: len(some) // 2] for name, some in left.items()}
    raise AssertionError(f"the check is not silent on the content itself: {told}")


def _with(text: str, slips: list[Slip]) -> str:
    lines = text.split("\n")
    for slip in slips:
        lines[slip.line] = slip.new
    return "\n".join(lines)


def _take_back(left: dict[str, list[Slip]], told: list[Problem]) -> bool:
    """Whether any slip was taken back."""
    before = sum(map(len, left.values()))
    for name in {problem.file for problem in told}:
        there = left.get(name, [])
        lines = {problem.line - 1 for problem in told if problem.file == name}
        near, moved = [], 0
        for slip in there:
            start = slip.line + moved
            moved += slip.new.count("\n")
            if not lines & set(range(start - 1, slip.line + moved + 2)):
                near.append(slip)
        left[name] = near if len(near) < len(there) else []
    return sum(map(len, left.values())) < before


def files_in(folder: Path) -> dict[str, str]:
    """Every file of a content folder, by its name in it."""
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
        for ending in ("yaml", "md")
        for file in sorted(folder.rglob(f"*.{ending}"))
    }
