"""A paper as PDF: tagged for those who listen, set for those who print, whole for everyone."""

import io
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from pypdf import PdfReader
from pypdf.generic import IndirectObject

from phb.paper.document import Document, Heading, Paragraph, Row, Table
from phb.paper.to_pdf import UNKNOWN, given_to_typst, pdf
from phb.text.printable import printable_signs
from tests.paper.sample import EVERY, PLACES, WORDS, all_of, in_order
from tests.paper.test_html import AWKWARD, TEXT

SHORT_ROWS = Table(
    "Rows", ("What", "Who"), tuple(Row(f"row {n}", ("they " * 30,)) for n in range(60))
)


def read(made: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(made))


def text_of(made: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in read(made).pages).split())


def tags(made: bytes) -> list[tuple[str, dict[str, Any]]]:
    """Each element of the structure tree with its entries, in the order of reading."""
    return list(walk(read(made).trailer["/Root"]["/StructTreeRoot"]))


def walk(node: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    node = node.get_object() if isinstance(node, IndirectObject) else node
    if isinstance(node, list):
        for one in node:
            yield from walk(one)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node["/S"].removeprefix("/"), node
        if "/K" in node:
            yield from walk(node["/K"])


def test_it_says_what_it_is_to_whatever_reads_it_aloud():
    root = read(pdf(EVERY)).trailer["/Root"]

    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert read(pdf(EVERY)).metadata.title == "For the meeting"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()


@pytest.mark.parametrize("large", [False, True])
def test_each_part_has_its_tag_in_the_order_of_reading(large):
    made = [tag for tag, _ in tags(pdf(EVERY, large=large))]
    count = {tag: made.count(tag) for tag in made}

    assert (count["Title"], count["H1"]) == (1, 2)
    assert (count["Table"], count["Caption"]) == (1, 1)
    assert (count["TH"], count["TR"]) == (3, 9)
    assert count["L"] == 3
    assert count["LI"] == 6
    assert in_order(("Title", "H1", "L", "L", "H1", "L", "Table"), " ".join(made))


def test_a_box_to_tick_has_words_and_what_is_drawn_beside_words_has_none():
    figures = [node for tag, node in tags(pdf(EVERY)) if tag == "Figure"]

    assert [str(figure["/Alt"]) for figure in figures] == ["Empty box"] * 2


@pytest.mark.parametrize("large", [False, True])
def test_its_text_comes_out_in_the_order_of_reading(large):
    assert in_order(WORDS, text_of(pdf(EVERY, large=large)))


def test_every_page_is_a4_with_the_foot_and_its_number():
    made = read(pdf(replace(EVERY, parts=(*EVERY.parts, SHORT_ROWS))))

    total = len(made.pages)
    assert total > 2
    for number, page in enumerate(made.pages, 1):
        assert [round(float(side)) for side in page.mediabox] == [0, 0, 595, 842]
        assert "Not a decision." in page.extract_text()
        assert f"Page {number} of {total}" in page.extract_text()


def test_a_row_stays_on_one_page_under_the_repeated_names_of_its_columns():
    pages = [page.extract_text() for page in read(pdf(replace(EVERY, parts=(SHORT_ROWS,)))).pages]

    assert len(pages) > 2
    assert all("What Who" in " ".join(page.split()) for page in pages)
    rows = [" ".join(page.split()).count("they " * 29) for page in pages]
    assert sum(rows) == 60, "no row is cut in two"


def test_a_row_taller_than_a_page_is_cut_between_pages_and_loses_nothing():
    tall = Table("Tall", ("What", "Who"), (Row("x", ("word " * 3000,)),))

    assert text_of(pdf(replace(EVERY, parts=(tall,)), large=True)).count("word") == 3000


def test_large_print_is_set_in_16_point_and_nothing_smaller_than_14():
    usual, large = sizes(pdf(EVERY)), sizes(pdf(EVERY, large=True))

    assert min(usual) == 9
    assert 10.5 in usual
    assert min(large) == 14
    assert 16 in large


def sizes(made: bytes) -> set[float]:
    """Every size of letters, in points."""
    found: set[float] = set()

    def note(text, _matrix, _line, _font, size):
        if text.strip():
            found.add(round(size, 2))

    for page in read(made).pages:
        page.extract_text(visitor_text=note)
    return found


def test_the_same_paper_gives_the_same_file():
    assert pdf(EVERY) == pdf(EVERY)


def test_every_letter_that_is_let_through_can_be_set():
    letters = sorted(printable_signs())

    pdf(Document("x", "", tuple(Paragraph(" ".join(letters[n::9])) for n in range(9)), ""))


def test_what_no_font_has_becomes_a_sign_for_it():
    assert text_of(pdf(Document("A 😀 b", "", (Paragraph("ŵ → Ω"),), ""))).startswith(
        f"A {UNKNOWN} b ŵ → Ω"
    )


@pytest.mark.parametrize("unseen", ["\u200b", "\u200b \u2060", " ", "\u00ad"])
def test_a_title_or_heading_of_invisible_signs_alone_still_gives_a_paper(unseen):
    made = pdf(Document(unseen, "", (Heading(unseen), Paragraph("Here.")), ""))

    assert text_of(made).startswith(f"{UNKNOWN} {UNKNOWN} Here.")


@settings(max_examples=40, deadline=None)
@given(TEXT)
def test_any_text_comes_out_whole_but_for_signs_that_no_font_has(words):
    whole_but_for_signs_that_no_font_has(words)


@pytest.mark.parametrize("words", AWKWARD)
def test_awkward_text_comes_out_whole_but_for_signs_that_no_font_has(words):
    whole_but_for_signs_that_no_font_has(words)


@pytest.mark.parametrize("words", [w for w in AWKWARD if w.isascii()])
def test_plain_letters_come_out_of_the_pdf_itself(words):
    made = "".join(text_of(pdf(all_of(words))).replace("\u200b", "").replace("\u00ad", "").split())

    assert made.count("".join(words.split())) >= PLACES - 1


def whole_but_for_signs_that_no_font_has(words: str) -> None:
    paper = all_of(words)
    given_parts = json.loads(given_to_typst(paper))["parts"]
    has = [
        s for s in unicodedata.normalize("NFC", words) if s in printable_signs() and s != UNKNOWN
    ]

    pdf(paper)

    shown = given_parts[1]["words"]
    assert [sign for sign in shown if sign not in (" ", "\u200b", UNKNOWN)] == has
    assert {shown} == {given_parts[0]["words"], *given_parts[3]["items"], given_parts[7]["caption"]}
