"""An editor hears of what is due again before its day, on it and after it."""

from datetime import date, timedelta

import pytest

from phb.content.load import load_content
from tests.content.minimal import FILES

DUE = date(2027, 5, 21)
"""The day by which every file of the least content is to be gone over again."""


@pytest.mark.parametrize(
    ("today", "code"),
    [
        (DUE - timedelta(days=61), None),
        (DUE - timedelta(days=60), "DUE-2"),
        (DUE, "DUE-2"),
        (DUE + timedelta(days=1), "DUE-1"),
        (DUE + timedelta(days=4000), "DUE-1"),
    ],
    ids=str,
)
def test_the_day_decides_whether_something_is_due(folder, today, code):
    loaded = load_content(folder, today=today)

    assert {p.code for p in loaded.problems} == ({code} if code else set())
    assert loaded.content is not None, "what is overdue is still shown"


def test_every_file_and_every_source_has_its_own_line(folder):
    told = load_content(folder, today=DUE + timedelta(days=1)).problems

    assert {p.file for p in told} == set(FILES)
    lines = [p.line for p in told if p.file == "sources.yaml"]
    assert len(lines) == len(set(lines)) == 1 + FILES["sources.yaml"].count("- id: ")


def test_nothing_is_due_where_nobody_says_which_day_it_is(folder):
    assert load_content(folder).problems == ()


@pytest.mark.parametrize("slip", ["31 May", "2027-13-01", "", "[a, b]"])
def test_a_day_that_can_not_be_read_is_told_once_and_not_counted(folder, slip):
    path = folder / "help.yaml"
    path.write_text(FILES["help.yaml"].replace("check-again: 2027-05-21", f"check-again: {slip}"))

    told = load_content(folder, today=DUE + timedelta(days=1)).problems

    assert len([p for p in told if p.file == "help.yaml"]) == 1
