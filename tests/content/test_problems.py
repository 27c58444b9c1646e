import pytest

from phb.content.codes import CODES
from phb.content.problems import (
    Place,
    did_you_mean,
    in_order,
    listed,
    problem,
    quoted,
    show_problem,
)

MISSPELLED = problem(
    "WORD-1",
    Place("options.yaml", 2, 5),
    wrong='"pik" is not a word that this block understands.',
    fix='Did you mean "pick"?',
)


def test_a_problem_is_shown_with_its_line_and_a_mark_under_the_word():
    shown = show_problem(MISSPELLED, ["options:", "    pik: one"])

    assert [line.rstrip() for line in shown.split("\n")] == [
        "content/options.yaml, line 2                                must-fix  WORD-1",
        "    2 |     pik: one",
        "      |     ^^^",
        'What is wrong   "pik" is not a word that this block understands.',
        'How to fix it   Did you mean "pick"?',
    ]


def test_a_problem_of_a_file_that_is_not_there_is_shown_without_a_line():
    assert "|" not in show_problem(MISSPELLED)


@pytest.mark.parametrize("column", [1, 5, 500, 9_000])
def test_a_mark_stays_under_its_word_on_a_long_line(column):
    found = problem("WORD-1", Place("a.yaml", 1, column), wrong=".", fix=".")
    line = " " * (column - 1) + "here" + "x" * 400

    _, text, mark, *_ = show_problem(found, [line]).split("\n")

    assert text[mark.index("^") :].startswith("here")
    assert len(text) < 110


def test_what_can_not_be_seen_is_not_printed():
    shown = show_problem(MISSPELLED, ["", "    p\x1b[31mk\u202e: one"])

    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_the_worst_comes_first_then_the_order_of_files_and_lines():
    idea = problem("GAP-1", Place("a.yaml", 1), wrong=".", fix=".")
    check = problem("LOGIC-5", Place("b.yaml", 1), wrong=".", fix=".")
    late = problem("WORD-1", Place("a.yaml", 9), wrong=".", fix=".")
    early = problem("WORD-1", Place("a.yaml", 3), wrong=".", fix=".")
    first_file = problem("WORD-1", Place("z.yaml", 99), wrong=".", fix=".")

    ordered = in_order([idea, check, late, early, first_file, early], ("z.yaml", "a.yaml"))

    assert ordered == (first_file, early, late, check, idea)


@pytest.mark.parametrize(
    ("typed", "fix"),
    [
        ("pik", 'Did you mean "pick"?'),
        ("Pick", 'Did you mean "pick"?'),
        ("for_nurse", 'Did you mean "for-nurse"?'),
        ("zzz", "Use one of these: pick, for-nurse."),
    ],
)
def test_a_word_is_told_with_the_closest_that_is_known(typed, fix):
    assert did_you_mean(typed, ("pick", "for-nurse")).replace(" or ", ", ") == fix


def test_what_was_typed_is_quoted_on_one_short_line():
    assert quoted("a\n  b") == '"a b"'
    assert len(quoted("x" * 500)) <= 62


def test_words_in_a_row_end_with_or():
    assert (listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])) == (
        "a",
        "a or b",
        "a, b or c",
    )


def test_every_code_has_a_title_of_its_own():
    titles = [code.title for code in CODES.values()]

    assert len(set(titles)) == len(titles)


def test_a_code_that_does_not_exist_is_the_callers_mistake():
    with pytest.raises(KeyError):
        problem("NONE-1", Place("a.yaml"), wrong=".", fix=".")
