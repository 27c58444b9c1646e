"""Each slip is told once, at its exact line, in an editor's words."""

import re

import pytest

from phb.content.codes import CODES
from phb.content.load import load_content
from phb.content.problems import Problem, show_problem
from tests.content import broken, broken_letters, broken_mix, broken_money
from tests.content.broken import Broken
from tests.content.minimal import FILES, TODAY

EVERY = (
    *broken.EVERY,
    *broken_money.MONEY,
    *broken_mix.MIX_SLIPS,
    *broken_letters.LETTERS,
)
NOTICED = (
    *broken.NOTICED,
    *broken_money.OUT_OF_DATE,
    *broken_mix.IDLE,
    *broken_letters.IDLE,
)

DEVELOPERS_WORDS = re.compile(
    r"\b(mapping|scalar|schema|valid|validation|validator|invalid|None|null|type=|dict|tuple|str|int|float|bool|boolean|string|"
    r"parse|parser|parsing|token|exception|error|traceback|pydantic|YAMLError|node|sequence|array|"
    r"object|attribute|key|regex|pattern|literal|enum|syntax|Record|Claim|float)\b|<class|\bmodel_|__"
)


def break_file(folder, broken: Broken) -> str:
    """Makes the slip, and returns the file as it is now."""
    text = FILES[broken.file]
    assert broken.old in text
    text = text.replace(broken.old, broken.new, 1)
    (folder / broken.file).write_bytes(text.encode())
    return text


def line_of(text: str, on: str | int) -> int:
    """A line given by its number, or the first on which a text starts."""
    return on if isinstance(on, int) else text[: text.index(on)].count("\n") + 1


def assert_plain(problems: tuple[Problem, ...], text: str) -> None:
    """Nothing said needs a developer."""
    for problem in problems:
        assert not DEVELOPERS_WORDS.search(said(problem))
        assert problem.wrong.endswith((".", '"'))
        assert problem.fix
        assert problem.code in show_problem(problem, text.split("\n"))


def said(problem: Problem) -> str:
    """What the problem says, but for what it quotes."""
    return re.sub(r'"[^"]*"', '""', f"{problem.wrong} {problem.fix}")


@pytest.mark.parametrize("broken", EVERY, ids=lambda b: b.name)
def test_a_slip_is_told_once_at_its_line(folder, broken):
    text = break_file(folder, broken)

    loaded = load_content(folder, today=TODAY)
    told = [p for p in loaded.problems if p.severity == "must-fix"]

    assert loaded.content is None
    assert (broken.code, broken.file, line_of(text, broken.on)) in [
        (p.code, p.file, p.line) for p in told
    ]
    assert_plain(loaded.problems, text)
    assert sorted(p.code for p in told) == sorted((broken.code, *broken.others))


@pytest.mark.parametrize("broken", NOTICED, ids=lambda b: b.name)
def test_what_is_only_odd_is_pointed_out_and_keeps_nothing_back(folder, broken):
    text = break_file(folder, broken)

    loaded = load_content(folder, today=TODAY)
    told = [(p.code, p.file, p.line) for p in loaded.problems]

    assert loaded.content is not None
    assert_plain(loaded.problems, text)
    if broken.on:
        assert (broken.code, broken.file, line_of(text, broken.on)) in told
    assert broken.code in [code for code, _, _ in told]


def test_every_code_that_a_slip_can_cause_has_an_example():
    shown = {b.code for b in (*EVERY, *NOTICED)}
    elsewhere = {  # files, and sizes: see test_load, test_reader, test_balance and test_home
        "FILE-1", "FILE-2", "FILE-3", "FILE-4", "FILE-5", "FILE-6", "TEXT-1", "TEXT-2", "LAYOUT-15", "WORD-17", "ID-4",
        "GAP-3", "GAP-7", "HOME-4",
    }  # fmt: skip

    assert shown | elsewhere == set(CODES)
    assert len({b.name + b.file for b in EVERY}) >= 120
