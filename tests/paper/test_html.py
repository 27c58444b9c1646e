"""A paper as markup, on a page of ours and as a file of its own."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phb.paper.document import Row, Table
from phb.paper.to_html import paper_css, paper_html, whole_page
from tests.paper.sample import EVERY, MARKS, PLACES, WORDS, all_of, in_order

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).filter(
    str.strip
)
AWKWARD = (
    *(
        "\"quoted\" 'twice'",
        "#let x = 1",
        "$1 * _2_ *3*",
        "😀 family 👩‍👧",
        "שלום عالم",
        "\\u{1F600} @x",
    ),
    *(
        "<script>alert(1)</script>",
        "</style><b>",
        "a&amp;b",
        "W" * 400,
        "x" * 60 + " y",
        "{number}",
    ),
)


class Read(HTMLParser):
    """The words of a page, and each tag with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self._inside: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self._inside.append(tag)

    def handle_endtag(self, tag):
        self._inside.pop()

    def handle_data(self, data):
        if self._inside and self._inside[-1] != "style":
            self.said.append(data)

    def those(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_every_part_is_there_in_order_with_its_meaning():
    read = Read(paper_html(EVERY))

    assert in_order((*WORDS, "Not a decision."), " ".join(read.said))
    assert [tag for tag, _ in read.tags if re.fullmatch(r"h\d", tag)] == ["h2", "h3", "h3"]
    assert [cell["scope"] for cell in read.those("th")] == ["col"] * 3 + ["row"] * (len(MARKS) + 1)
    assert len(read.those("caption")) == 1
    assert len(read.those("ul")) == 3
    assert len(read.those("ol")) == 1
    boxes = [one for _, one in read.tags if one.get("class") == "phb-paper-box"]
    assert [(box["role"], box["aria-label"]) for box in boxes] == [("img", "Empty box")] * 2


def test_columns_are_as_wide_beside_each_other_as_a_table_says():
    table = Table("x", ("What", "Who", "Done"), (Row("Lead", ("", "")),), widths=(5, 4, 1))

    heads = Read(paper_html(replace(EVERY, parts=(table,)))).those("th")

    columns = [head.get("style") for head in heads if head["scope"] == "col"]
    assert columns == ["width: 50.0%", "width: 40.0%", "width: 10.0%"]


def test_a_table_with_a_width_too_few_is_refused():
    with pytest.raises(ValueError, match="1 widths for 2 columns"):
        Table("x", ("What", "Who"), (), widths=(5,))


def test_each_option_has_its_shape_and_the_shape_says_nothing_aloud():
    shapes = [
        one for _, one in Read(paper_html(EVERY)).tags if "phb-paper-mark" in str(one.get("class"))
    ]

    assert [str(shape["class"]).rsplit("-", 1)[1] for shape in shapes] == list(MARKS)
    assert {shape["aria-hidden"] for shape in shapes} == {"true"}
    assert [mark for mark in MARKS if f".phb-paper-{mark} " not in paper_css()] == []


def test_large_print_says_the_same_in_larger_letters():
    usual, large = (Read(paper_html(EVERY, large=size)) for size in (False, True))

    assert usual.said == large.said
    assert "phb-paper-large" in str(large.tags[0][1]["class"])
    assert re.search(r"\.phb-paper-large \{[^}]*font-size: 16pt", paper_css())


@pytest.mark.parametrize("large", [False, True])
def test_the_file_needs_nothing_from_anywhere_and_runs_nothing(large):
    page = whole_page(EVERY, large=large)
    read = Read(page)

    assert not re.search(r"https?:|url\((?!data:)|@import", page)
    assert not read.those("script") + read.those("link") + read.those("img")
    assert not [name for _, attributes in read.tags for name in attributes if name.startswith("on")]
    assert read.tags[0] == ("html", {"lang": "en-GB"})
    assert "<title>For the meeting</title>" in page
    assert "default-src 'none'" in page
    assert len(read.those("h1")) == 1
    assert "font/woff2;base64," in page


@settings(max_examples=60, deadline=None)
@given(TEXT)
def test_any_text_comes_out_whole_and_as_text(words):
    whole_and_as_text(words)


@pytest.mark.parametrize("words", AWKWARD)
def test_awkward_text_comes_out_whole_and_as_text(words):
    whole_and_as_text(words)


def whole_and_as_text(words: str) -> None:
    plain, read = Read(whole_page(all_of("plain"))), Read(whole_page(all_of(words)))

    assert [tag for tag, _ in read.tags] == [tag for tag, _ in plain.tags]
    assert read.said.count(words) == PLACES + 1, "each place, and the title of the file"
