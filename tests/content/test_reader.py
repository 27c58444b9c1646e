import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phb.content.raw_text import MOST_BYTES
from phb.content.reader import read_with_body, read_yaml


def codes(text: str | bytes) -> list[str]:
    return [p.code for p in read_yaml("x.yaml", text).problems]


@pytest.mark.parametrize(
    "typed",
    [
        "no",
        "off",
        "12:30",
        "0300",
        "1_000",
        "2026-13-01",
        "0x1F",
        "~",
        "null",
        "1e3",
        "=",
        "yes",
        "+44",
        ".5",
    ],
)
def test_everything_is_text_as_it_was_typed(typed):
    assert read_yaml("x.yaml", f"a: {typed}\n").data == {"a": typed}


def test_each_word_and_each_value_knows_its_line_and_column():
    read = read_yaml("x.yaml", "# note\na:\n  - b: one\n    c: [x, y]\n  - |\n    long\n")

    assert read.data == {"a": [{"b": "one", "c": ["x", "y"]}, "long\n"]}
    assert read.keys[("a", 0, "c")] == (4, 5)
    assert read.values[("a", 0, "c", 1)] == (4, 12)
    assert read.values[("a", 1)] == (5, 5)
    assert (read.at(("a", 0, "c", 9)).line, read.at(("gone",)).line) == (4, 2)


def test_a_story_keeps_the_line_numbers_of_its_file():
    read = read_with_body("stories/a-b.md", "---\n# note\ntitle: One\n---\nFirst\n\nThird\n")

    assert read.data == {"title": "One", "id": "a-b", "body": "First\n\nThird\n"}
    assert read.values[("title",)] == (3, 8)
    assert read.body_line == 5


def test_three_dashes_within_the_text_of_a_story_are_text():
    read = read_with_body("stories/a.md", "---\ntitle: One\n---\nFirst\n\n---\n\nNext\n")

    assert read.data["body"] == "First\n\n---\n\nNext\n"
    assert read.problems == []


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        "a: " + "[" * 9_000,
        "a:\n" + "[\n" * 50_000,
        "a:\n" + "{a:\n" * 50_000,
        "- " * 4_000,
        "\n".join(" " * n + "a:" for n in range(600)),
        "? " * 4_000,
        "a: " + "{" * 5_000 + "}" * 4_000,
    ],
    ids=["brackets", "on a line", "over lines", "curly", "dashes", "steps", "marks", "closed"],
)
def test_endless_depth_is_a_problem_and_no_end_of_the_server(text):
    assert codes(text)


def test_an_alias_bomb_is_told_and_never_grows():
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    read = read_yaml("x.yaml", "\n".join(lines))

    assert set(p.code for p in read.problems) == {"LAYOUT-10"}
    assert read.data is None or len(str(read.data)) < 10_000


def test_an_alias_to_itself_ends():
    assert codes("a: &a [*a]\n") == ["LAYOUT-10", "LAYOUT-10"]


def test_too_many_parts_are_a_problem():
    assert codes("a:\n" + "- x\n" * 20_001) == ["LAYOUT-15"]


def test_a_file_over_the_limit_is_not_read():
    assert codes("a: " + "x\n" * MOST_BYTES) == ["FILE-5"]


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ("a: b\nc: café".encode("latin-1"), 2),
        ("a: “b”".encode("cp1252"), 1),
        ("a: b".encode("utf-16"), 1),
        (b"a: \xed\xa0\x80", 1),
        (b"a: b\n\n\xff", 3),
    ],
    ids=["latin-1", "windows", "utf-16", "half a pair", "a stray byte"],
)
def test_only_utf_8_is_read(given, line):
    problems = read_yaml("x.yaml", given).problems

    assert [(p.code, p.line) for p in problems] == [("TEXT-1", line)]


def test_a_wrong_encoding_is_told_with_the_sign_that_was_meant():
    assert "“" in read_yaml("x.yaml", "a: “b”".encode("cp1252")).problems[0].wrong


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_any_line_end_is_taken(ends):
    read = read_yaml("x.yaml", ends.join(["a: b", "c:", "  - d", ""]))

    assert read.data == {"a": "b", "c": ["d"]}
    assert read.keys[("c",)] == (2, 1)


def test_the_first_of_two_equal_words_stands_and_the_second_names_its_line():
    read = read_yaml("x.yaml", "a: one\nb: {c: d}\nb: {e: f}\na: two\n")

    assert read.data == {"a": "one", "b": {"c": "d"}}
    assert [(p.code, p.line) for p in read.problems] == [("LAYOUT-8", 3), ("LAYOUT-8", 4)]
    assert "line 2" in read.problems[0].wrong


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_or_told(text):
    for read in (read_yaml("x.yaml", text), read_with_body("stories/x.md", f"---\n{text}")):
        assert read.data is not None or read.problems


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_told(given_bytes):
    read = read_yaml("x.yaml", given_bytes)

    assert read.data is not None or read.problems


@given(st.text(alphabet="ab:-[]{}&*!|>'\"%@`#?,\\ \n\t<0~", max_size=60))
@settings(max_examples=400, deadline=None)
def test_any_signs_are_read_or_told(text):
    read = read_yaml("x.yaml", text)

    assert read.data is not None or read.problems
    for problem in read.problems:
        assert 1 <= problem.line <= text.count("\n") + 1
        assert problem.column >= 1
