"""The papers for the discharge meeting: a page each for what to settle, for every way and for every task."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from phb.content.home_models import BEFORE_HOME, CAN_WAIT
from phb.guide.order import mixed
from phb.paper.document import Bullets, Fields, Paragraph, Questions, Table, Ticks
from phb.paper.sheet import sheet
from phb.paper.sureness import UNSURE
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
        ("meeting", 2, 5),
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
    behind = {one for one in behind if content.source(one).confidence != "recalled"}
    named = {one for one in behind if content.source(one).title in small}

    assert len(named) > 1
    assert content.words["take-sources-more"].format(count=len(behind - named)) in small


def test_beside_each_way_there_is_room_to_write(content, paper):
    (ways,) = tables(paper)

    assert ways.columns[-1] == content.words["sheet-asked"]
    assert {row.cells[-1] for row in ways.rows} == {""}


def list_of(paper):
    """The list to settle: the one table with rows that name those below them."""
    (found,) = [table for table in tables(paper) if any(row.band for row in table.rows)]
    return found


def test_the_list_is_that_of_the_page_each_row_with_its_likely_owner_and_room_to_write(content):
    to_settle = list_of(sheet(content, content.sheet("meeting")))
    rows = [row for row in to_settle.rows if row.head and not row.band]
    items = [*content.home.that(BEFORE_HOME)]

    assert [
        (row.head.removesuffix(f" {UNSURE}"), row.hint.lower().rstrip("?")) for row in rows
    ] == [(words, item.who.lower()) for item in items for words in item.rows]
    assert {cell for row in to_settle.rows for cell in row.cells} == {""}
    assert any(not any((row.head, *row.cells)) for row in to_settle.rows)


def test_what_nobody_has_checked_is_marked_in_the_list_too(content):
    to_settle = list_of(sheet(content, content.sheet("meeting")))

    marked = {row.head for row in to_settle.rows if row.head.endswith(UNSURE)}
    for item in content.home.that(BEFORE_HOME):
        for words in item.rows:
            assert (f"{words} {UNSURE}" in marked) == ("not-yet-checked" in item.source)
    assert marked


def test_the_list_stands_on_the_first_side_alone_and_what_to_know_on_the_back(content):
    paper = sheet(content, content.sheet("meeting"))
    front, back = (page.extract_text() for page in PdfReader(BytesIO(pdf(paper))).pages)

    rows = [words for item in content.home.that(BEFORE_HOME) for words in item.rows]
    assert [words for words in rows if " ".join(words.split()) not in " ".join(front.split())] == []
    for told in (*content.options, *(one.not_ for one in content.talk.not_to_say)):
        assert (told if isinstance(told, str) else told.short_name) in " ".join(back.split())


def test_rows_stand_under_the_part_of_the_time_by_which_they_are_due(content):
    bands = [row.head for row in list_of(sheet(content, content.sheet("meeting"))).rows if row.band]

    assert bands == [p.no_later_than for p in content.home.phases if p.that(BEFORE_HOME)]


def test_what_can_wait_is_named_and_what_to_ask_where_the_day_is_set_is_that_of_the_page(content):
    parts = sheet(content, content.sheet("meeting")).parts
    (asked,) = [part for part in parts if isinstance(part, Questions)]

    waits = names_in_a_line([*content.home.that(CAN_WAIT)])
    assert content.words["take-home-can-wait"].format(what=waits) in [
        p.words for p in parts if isinstance(p, Paragraph)
    ]
    assert asked.items == tuple(one.ask for one in content.home.day_is_set)


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
