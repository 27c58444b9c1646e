"""What could tell who a story is about is pointed out, and what keeps people hidden is let be."""

import pytest

from phb.content.anonymity import NAMED, check_anonymity
from phb.content.reader import read_with_body

STORY = (
    "---\ntitle: A title\nhappened: {happened}\nsource: {source}\n---\n## Their situation\n{body}\n"
)


def told(body="", happened="About 2020", source="report"):
    text = STORY.format(body=body or "A text.", happened=happened, source=source)
    read = read_with_body("stories/one.md", text)
    return [(p.code, p.line, p.column) for p in check_anonymity({"stories/one.md": read})]


@pytest.mark.parametrize(
    "body",
    [
        "A woman in her 20s lives with a boy under 5.",
        "She waited until 18, and it could carry on after 18. She turned 18.",
        "A girl of 16 or 17 had help at 16.",
        "They had 70 hours of help, 24 hours a day, from 12 people.",
        "It may go on. They march on, and in good company.",
        "It began about 2009, and was told in a report of 2025.",
        "The children's nurses, her parents' home and his sister's car.",
        "An end. A start! Who asked? Two ways: One is this.",
        "# A heading\n\n- Item one\n- **Strong** words",
        "See [the steps](/steps).",
    ],
)
def test_bands_legal_ages_rough_years_and_plain_words_are_let_be(body):
    assert told(body) == []


@pytest.mark.parametrize("name", NAMED)
def test_named_terms_are_let_be(name):
    assert told(f"They asked the {name} about it.") == []


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("He is aged 14 now.", "ANON-1"),
        ("A seventeen or 17-year-old came.", "ANON-1"),
        ("A two years old boy came.", "ANON-1"),
        ("A man of 57 came.", "ANON-1"),
        ("She is aged 18.", "ANON-1"),
        ("They began at 17, with help.", "ANON-1"),
        ("It was on 3 June 2019 that it began.", "ANON-2"),
        ("It began in May.", "ANON-2"),
        ("It began on 03/06/19.", "ANON-2"),
        ("It ended in 2019.", "ANON-2"),
        ('She said "no" to it.', "ANON-3"),
        ("She said 'we had no say' to them.", "ANON-3"),
        ("> We had no say.", "ANON-3"),
        ("Her sister Jo came.", "ANON-5"),
        ("They live near Springfield now.", "ANON-5"),
        ("Mary Smith came.", "ANON-5"),
        ("Hill View Hospital took him in.", "ANON-6"),
        ("They went to the Springfield club.", "ANON-6"),
        ("Write to jo@example.org about it.", "ANON-7"),
        ("It is on example.org.uk for all.", "ANON-7"),
        ("Ring 07700 900123 about it.", "ANON-7"),
        ("They had 18.5 hours of it.", "ANON-8"),
    ],
)
def test_what_could_tell_who_it_is_is_pointed_out_once(body, code):
    assert [found[0] for found in told(body)] == [code]


def test_it_is_told_at_its_line_and_column():
    assert told("A first line.\n\nThen Jo came, and Jo left.") == [("ANON-5", 9, 6)]
    assert told(happened="In 2020") == [("ANON-2", 3, 14)]


def test_where_a_story_comes_from_is_not_part_of_what_it_tells():
    assert told(source="Jo-2020") == []


def test_other_files_may_name_places_and_dates():
    page = read_with_body("pages/about.md", "---\ntitle: About\n---\nWrite to Jo in May 2026.\n")

    assert list(check_anonymity({"pages/about.md": page})) == []
