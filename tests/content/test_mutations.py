"""Random slips in complete content: each is clean or told, and never an exception."""

import random

import pytest

from phb.content.load import load_content
from phb.content.problems import show_problem
from tests.content.minimal import FILES

pytestmark = pytest.mark.slow

SIGNS = "abc:-[]{}&*!|>'\"%@`#?,\\ \n\t<0~\u00a0é"


@pytest.mark.parametrize("name", FILES)
def test_a_random_slip_is_clean_or_told(folder, name):
    rng = random.Random(name)
    for _ in range(12):
        text = FILES[name]
        for _ in range(rng.randint(1, 3)):
            at = rng.randrange(len(text))
            size = rng.choice((0, 1, 1, 5, 40))
            text = (
                text[:at]
                + rng.choice(("", rng.choice(SIGNS), rng.choice(SIGNS) * 3))
                + text[at + size :]
            )
        (folder / name).write_text(text, encoding="utf-8", newline="")

        loaded = load_content(folder)

        assert (loaded.content is None) == any(p.severity == "must-fix" for p in loaded.problems)
        for problem in loaded.problems:
            assert show_problem(problem, text.split("\n"))


@pytest.mark.parametrize("name", FILES)
def test_half_a_file_is_told(folder, name):
    text = FILES[name]
    (folder / name).write_text(text[: len(text) // 2])

    assert load_content(folder).content is None


@pytest.mark.parametrize("name", [name for name in FILES if "/" not in name])
def test_a_line_taken_out_is_clean_or_told_in_or_about_that_file(folder, name):
    lines = FILES[name].split("\n")
    for number in range(0, len(lines), max(1, len(lines) // 10)):
        (folder / name).write_text("\n".join(lines[:number] + lines[number + 1 :]))

        loaded = load_content(folder)

        assert (loaded.content is None) == any(p.severity == "must-fix" for p in loaded.problems)
