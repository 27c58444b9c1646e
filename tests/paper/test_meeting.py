"""The papers for the discharge meeting: a page each for what to settle, for every way and for every task."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from phb.content.home_models import BEFORE_HOME, CAN_WAIT
from phb.guide.order import mixed
from phb.paper.document import Bullets, Fields, Paragraph, Questions, Table, Ticks
from phb.paper.sheet import sheet
from phb.paper.to_pdf import pdf
from phb.views.home import names_in_a_line
from phb.views.home_ways import HOW_SOON


@pytest.fixture(scope="module")
def paper(content):
    return sheet(content, content.sheet("ways-to-begin"), order=mixed(content.options, 5))


def on_the_sheet(content, option):
    told = content.home.starting_by_option[option.id]
    return told.ready_first, option.compare[HOW_SOON], told.whom_to_ask


def tables(paper):
    return [part for part in paper.parts if isinstance(part, Table)]


@pytest.mark.parametrize(
    ("name", "normal", "large"),
    [
        ("meeting", 1, 2),
        ("ways-to-begin", 1, 3),
        ("tasks", 1, 2),
        ("covered", 1, 2),
        ("parents", 2, 4),
        ("words", 1, 2),
    ],
)
def test_a_sheet_to_fill_in_fits_its_pages(content, name, normal, large):
    address = "https://phb-options-explorer.example.nhs.uk/"
    paper = sheet(content, content.sheet(name), address=address)
    pages = [len(PdfReader(BytesIO(pdf(paper, large=size))).pages) for size in (False, True)]

    assert pages[0] == normal
    assert pages[1] <= large


def test_all_six_ways_stand_on_it_in_the_order_given_with_the_words_of_the_page(content, paper):
    (ways,) = [table for table in tables(paper) if any(row.mark for row in table.rows)]

    assert [(row.head, row.mark) for row in ways.rows] == [
        (o.short_name, o.mark) for o in mixed(content.options, 5)
    ]
    assert content.words["take-ways-caption"] in ways.caption
    for row, option in zip(ways.rows, mixed(content.options, 5), strict=True):
        for said, claim in zip(row.cells, on_the_sheet(content, option), strict=False):
            assert said.startswith(claim.says)
            assert said.endswith("(?)") == ("not-yet-checked" in claim.source)


def test_it_names_some_of_the_sources_behind_its_table_and_counts_the_others(content, paper):
    small = " ".join(p.words for p in paper.parts if isinstance(p, Paragraph) and p.small)
    said = [claim for part in content.sheet("ways-to-begin").parts for claim in part.says]
    cells = [claim for option in content.options for claim in on_the_sheet(content, option)]

    behind = {source for claim in (*said, *cells) for source in claim.source}
    named = {one for one in behind if content.source(one).title in small}

    assert len(named) > 1
    assert content.words["take-sources-more"].format(count=len(behind - named)) in small


def test_beside_each_way_there_is_room_to_write(content, paper):
    (ways,) = tables(paper)

    assert ways.columns[-1] == content.words["sheet-asked"]
    assert {row.cells[-1] for row in ways.rows} == {""}


def test_each_thing_to_settle_has_a_line_for_who_by_when_and_done(content):
    paper = sheet(content, content.sheet("meeting"))
    (to_settle,) = tables(paper)

    assert to_settle.columns[1:] == ("No later than", "Who", "By when", "Done")
    assert {cell for row in to_settle.rows for cell in row.cells[1:]} == {""}
    heads = " ".join(row.head for row in to_settle.rows).lower()
    wanted = (
        *("lead", "continuing care", "hours", "nobody comes", "training", "signed off", "machines"),
        *("power cut", "emergency", "ambulance", "medicine", "home does not work", "first night"),
        *("3am", "moves it", "every task", "all six ways", "awake", "days for each task"),
        "until then: who provides, who pays",
    )
    assert [word for word in wanted if word not in heads] == []
    assert Fields(("Child", "Who is here", "Date, and the day we aim for")) in paper.parts


def test_what_to_settle_stands_in_the_order_of_the_time_and_what_can_wait_is_named_under_it(
    content,
):
    paper = sheet(content, content.sheet("meeting"))
    (to_settle,) = tables(paper)

    begins = [row.cells[0] for row in to_settle.rows if row.head]
    assert begins == sorted(
        begins, key=["now", "before day is set", "the week before", "the day"].index
    )
    assert len(begins) >= len([*content.home.that(BEFORE_HOME)])
    waits = names_in_a_line([*content.home.that(CAN_WAIT)])
    assert [p.words for p in paper.parts if isinstance(p, Paragraph)] == [
        content.words["take-home-can-wait"].format(what=waits)
    ]


def blank_rows(paper):
    return [r for table in tables(paper) for r in table.rows if not any((r.head, *r.cells))]


def test_the_sheet_of_tasks_has_a_column_for_each_of_four_people_and_a_row_for_each_task(content):
    paper = sheet(content, content.sheet("tasks"))
    (grid,) = tables(paper)

    assert len(grid.columns) == 6
    assert len(blank_rows(paper)) >= 8
    assert grid.lines == 2
    assert "answers for it" in grid.columns[-1]
    assert [row.head for row in grid.rows if row.head] == ["Employed by"]
    assert "signed off by whom" in grid.caption
    assert "next check" in grid.caption


def test_parents_have_lines_for_the_day_and_for_more_than_a_word_under_each_thing_to_ask(content):
    parts = sheet(content, content.sheet("parents")).parts
    (asked,) = [part for part in parts if isinstance(part, Questions)]
    (fields,) = [part for part in parts if isinstance(part, Fields)]

    assert asked.lines > 1
    assert "day home" in fields.labels[1]
    assert "nobody comes" not in " ".join(fields.labels)
    assert "Continuing care is " in " ".join(
        said for part in parts if isinstance(part, Bullets) for said in part.items
    )


def test_the_words_for_staff_are_those_of_the_page_a_row_for_each_moment(content):
    paper = sheet(content, content.sheet("words"))
    (said,) = tables(paper)

    assert [(row.head, row.cells) for row in said.rows] == [
        (moment.when, (" ".join(moment.says),)) for moment in content.home.to_say
    ]
    assert content.home.words_paper == f"/sheet?sheet={content.sheet('words').id}"


@pytest.mark.parametrize("name", ["covered", "parents"])
def test_what_stays_with_a_family_has_boxes_for_how_they_need_information(content, name):
    ticked = [p.items for p in sheet(content, content.sheet(name)).parts if isinstance(p, Ticks)]

    for wanted in ("Large print", "Easy read", "An interpreter", "A communication aid"):
        assert any(wanted in items for items in ticked)
