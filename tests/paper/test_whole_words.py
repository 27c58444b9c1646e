"""No word of a table is broken in two by a narrow column, in normal and in large print."""

import io
import re

import pytest
from pypdf import PdfReader

from phb.guide.answers import NO_ANSWERS
from phb.paper.document import Row, Table
from phb.paper.mix import mix_paper
from phb.paper.sheet import sheet
from phb.paper.summary import blank, summary
from phb.paper.to_html import paper_html
from phb.paper.to_pdf import pdf
from tests.guide.mixes import aunts_mix

MADE = {
    "answered": lambda content: summary(
        content,
        {
            q.id: frozenset(q.answers if q.pick == "many" else [next(iter(q.answers))])
            for q in content.questions
        },
        made=None,
    ),
    "unanswered": lambda content: summary(content, NO_ANSWERS, made=None),
    "mix": lambda content: mix_paper(content, aunts_mix(content), content.options),
    "blank": blank,
    "meeting": lambda content: sheet(content, content.sheet("meeting")),
    "parents": lambda content: sheet(content, content.sheet("parents")),
}


def tables_of(document):
    return [part for part in document.parts if isinstance(part, Table)]


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize("name", MADE)
def test_every_word_of_a_table_stands_whole_on_the_page(content, name, large):
    document = MADE[name](content)
    pages = PdfReader(io.BytesIO(pdf(document, large=large))).pages
    printed = {*re.findall(r"\w+", " ".join(page.extract_text() for page in pages))}

    for table in tables_of(document):
        texts = (*table.columns, *(text for row in table.rows for text in (row.head, *row.cells)))
        assert {*re.findall(r"\w+", " ".join(texts))} <= printed


def test_large_print_folds_the_rows_of_many_full_columns_and_no_others(content):
    ways = tables_of(MADE["answered"](content))[-1]
    to_write = Table("c", ("a", "b", "d", "e"), (Row("x", ("", "", "")),))

    assert len(ways.columns) == 4
    assert ways.is_folded(large=True)
    assert not ways.is_folded(large=False)
    assert not to_write.is_folded(large=True)


def test_a_folded_table_is_still_a_table_to_whoever_listens(content):
    made = paper_html(MADE["answered"](content), large=True)

    assert 'role="table" class="phb-paper-folded' in made
    assert made.count('role="rowheader"') == 2 * 6
