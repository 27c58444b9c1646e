"""A letter to send: its blanks, its one page, and what a reader may rest on."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from phb.content.letter_models import Blank, pieces
from phb.paper.letter import letter_lines, letter_paper
from phb.paper.signs import with_signs
from phb.paper.to_pdf import pdf
from phb.paper.to_text import plain_text

ROOT = Path(__file__).parents[2]
LETTERS = sorted(file.stem for file in (ROOT / "content/letters").glob("*.yaml"))


@pytest.mark.parametrize("letter_id", LETTERS)
def test_what_is_sent_stands_on_one_page_and_the_rules_on_the_next(content, letter_id):
    letter = content.letter(letter_id)
    paper = with_signs(content, letter_paper(content, letter))
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf(paper, large=False))).pages]

    assert len(pages) == 2
    assert content.words["letter-close"] in pages[0]
    assert content.words["letter-rule"] in pages[1]


@pytest.mark.parametrize("letter_id", LETTERS)
def test_every_blank_is_on_the_page_and_on_the_paper(content, letter_id):
    letter = content.letter(letter_id)
    texts = (*letter.opening, *letter.asks)
    labels = [p.label for text in texts for p in pieces(text) if isinstance(p, Blank)]
    on_page = [
        p.label
        for line in letter_lines(content, letter)
        for p in line.pieces
        if isinstance(p, Blank)
    ]
    paper = " ".join(plain_text(with_signs(content, letter_paper(content, letter))).split())

    assert labels
    assert set(labels) <= set(on_page)
    assert [label for label in labels if f"({label})" not in paper] == []


def test_words_and_blanks_are_taken_apart_and_lose_nothing():
    text = "On [date] you said [Why] no [to all | To a part]."

    choice = Blank("to all, or To a part", ("to all", "To a part"))
    assert pieces(text) == ("On ", Blank("date"), " you said ", Blank("Why"), " no ", choice, ".")
    assert [p.is_long for p in pieces(text) if isinstance(p, Blank)] == [False, True, False]


@pytest.mark.parametrize("letter_id", LETTERS)
def test_a_letter_rests_on_a_source_that_was_read_in_a_copy_of_its_own(content, letter_id):
    """Second-hand reports and what nobody has checked may stand beside one, and never alone."""
    sure = {"read", "read-in-part"}
    sources = [content.source(one) for one in content.letter(letter_id).sources]

    assert any(source.confidence in sure for source in sources)
