"""A sheet for a meeting: what its file says, in one order, with where it comes from."""

from datetime import date

import pytest

from phb.content import sheet_models
from phb.content.sheet_models import Sheet
from phb.paper import sheet as sheets
from phb.paper.document import (
    Bullets,
    Fields,
    Heading,
    Paragraph,
    Questions,
    Row,
    Signs,
    Table,
    Ticks,
    as_label,
)
from phb.paper.hand_over import where_from
from phb.paper.sheet import sheet
from phb.paper.signs import with_signs
from phb.paper.sureness import UNSURE
from phb.paper.to_text import plain_text
from phb.views.say import day

FILE = {
    "id": "a-meeting",
    "title": "For a meeting",
    "lead": "What to take along.",
    "checked-on": date(2026, 11, 21),
    "checked-by": "The editors",
    "check-again": date(2027, 5, 21),
    "parts": (
        {
            "heading": "All of it",
            "says": ({"says": "It is **so**, and [that](/steps) too.", "source": "report-2025"},),
            "tick": ("In writing",),
            "ask": ("Who comes?",),
            "write": ("Name",),
            "table": {
                "caption": "Who does what",
                "columns": ("What", "Who"),
                "rows": (("Nights", "Us"), ("Days", "")),
                "blank-rows": 2,
            },
        },
        {
            "heading": "Two claims",
            "says": (
                {"says": "One.", "source": ("report-2025", "nhse-options")},
                {"says": "Two.", "source": "nhse-options"},
            ),
        },
    ),
}


@pytest.fixture
def paper(content):
    return sheet(content, Sheet.model_validate(FILE))


def test_a_part_is_laid_out_in_one_order_in_plain_words(paper):
    assert paper.title == "For a meeting"
    assert paper.parts[:8] == (
        Heading("All of it"),
        Paragraph("It is so, and that too."),
        Ticks(("In writing",)),
        Questions(("Who comes?",)),
        Table(
            "Who does what",
            ("What", "Who"),
            (Row("Nights", ("Us",)), Row("Days", ("",)), Row("", ("",)), Row("", ("",))),
        ),
        Fields(("Name",)),
        Heading("Two claims"),
        Bullets(("One.", "Two.")),
    )


def test_each_source_stands_once_at_the_end_in_small_print_with_its_day(paper, content):
    (sources,) = paper.parts[8:]

    assert sources.small
    for source in map(content.source, ("report-2025", "nhse-options")):
        assert sources.words.count(source.title) == 1
        assert day(source.checked_on) in sources.words


@pytest.mark.parametrize(
    ("how", "said"),
    [
        *(("read", ""), ("read-in-part", " (read in part)")),
        *(("second-hand", " (second-hand)"), ("old", " (an old page)")),
    ],
)
def test_a_source_that_was_not_read_in_full_says_so_behind_its_title(content, how, said):
    source = next(source for source in content.sources if source.confidence == how)
    (sources,) = where_from(content, [source.id])

    assert sources.words.endswith(f": {source.title}{said}.")


def test_what_nobody_has_checked_is_marked_as_a_question_and_explained(content):
    unsure = {"heading": "x", "says": ({"says": "It **may** be.", "source": "not-yet-checked"},)}

    parts = sheet(content, Sheet.model_validate(FILE | {"parts": (unsure,)})).parts

    legend = content.words["paper-unsure"].format(sign=UNSURE)
    assert parts == (
        Paragraph(legend, small=True),
        Heading("x"),
        Paragraph(f"It may be. {UNSURE}"),
    )


def test_the_sign_is_explained_on_every_sheet_on_which_it_stands_and_on_no_other(content):
    legend = content.words["paper-unsure"].format(sign=UNSURE)
    made = {one.id: plain_text(sheet(content, one)) for one in content.sheets}

    shown = {name: " ".join(text.split()) for name, text in made.items()}
    assert {name for name, text in shown.items() if UNSURE in text} == {
        name for name, text in shown.items() if text.count(legend) == 1
    }
    assert {UNSURE in text for text in shown.values()} == {True, False}


def test_the_foot_says_what_it_is_not_and_when_it_was_checked(paper):
    assert "no decision or application" in paper.foot
    assert "Not yet tested by families or staff" in paper.foot
    assert "21 November 2026" in paper.foot
    assert "21 May 2027" in paper.foot


def test_a_part_without_a_heading_has_none(content):
    part = {"write": ("Name",)}

    assert sheet(content, Sheet.model_validate(FILE | {"parts": (part,)})).parts == (
        Fields(("Name",)),
    )


def test_a_sheet_without_claims_has_no_list_of_sources(content):
    only_ticks = FILE | {"parts": ({"heading": "To tick", "tick": ("One",)},)}

    assert len(sheet(content, Sheet.model_validate(only_ticks)).parts) == 2


def test_every_table_of_the_six_options_that_a_file_may_name_is_made():
    assert set(sheets.WAYS) == set(sheet_models.WAYS)


def test_a_paper_gets_its_signs_from_the_words_of_the_site(paper, content):
    signs = with_signs(content, paper).signs

    assert signs != Signs()
    assert signs.box == content.words["paper-box"]
    assert signs.page == content.words["paper-page"]


def test_a_label_ends_in_a_colon_or_in_its_own_question_mark():
    assert [as_label(words) for words in ("Name", "By when?", "To do:")] == [
        *("Name:", "By when?", "To do:"),
    ]
