"""What the site says of itself is tested, complete, and shown with what is missing first."""

import re

import pytest

from phb.content.records import NOT_STATED
from tests.standards import test_ipdas, test_nice

IPDAS = {
    *(f"q{n}" for n in range(1, 7)),
    *(f"c{n}" for n in range(1, 11)),
    *(f"a{n}" for n in range(1, 24)),
    *(f"t{n}" for n in range(1, 6)),
}
NICE = {f"n{n}" for n in range(1, 13)}


@pytest.fixture
def items(content):
    return {item.id: item for standard in content.standards for item in standard.items}


def test_what_is_called_met_has_a_test_and_nothing_else_has(items):
    tested = {
        found[1]
        for module in (test_ipdas, test_nice)
        for name in vars(module)
        if (found := re.match(r"test_([a-z]\d+)_", name))
    }

    assert tested == {item.id for item in items.values() if item.status == "met"}


def test_every_item_is_there(items):
    assert set(items) == IPDAS | NICE


def test_items_about_medical_tests_and_no_others_do_not_apply(items):
    left_out = {item.id for item in items.values() if item.status == "does-not-apply"}

    assert left_out == {*(f"c{n}" for n in range(7, 11)), *(f"t{n}" for n in range(1, 6))}


def test_what_needs_people_is_not_called_met_while_nobody_has_tested_it(items, content):
    people = [*(f"a{n}" for n in range(12, 18)), "a22", "a23", "n12"]

    assert content.publisher.tested or {items[id_].status for id_ in people} == {"not-yet"}


def test_the_page_shows_every_item_with_what_is_missing_first(shown, content):
    page = shown("standards")
    tables = page.all("table")
    order = [content.words[f"status-{s}"] for s in ("not-yet", "partly", "met", "does-not-apply")]

    assert content.words["standards-lead"] in page.text
    assert len(tables) == len(content.standards)
    for table, standard in zip(tables, content.standards, strict=True):
        statuses = [row.all("td")[0].text for row in table.all("tbody")[0].all("tr")]
        assert len(statuses) == len(standard.items)
        assert statuses == sorted(statuses, key=order.index)
        assert table.all("caption")[0].text
        headers = [th.text for th in table.all("th") if th.attributes["scope"] == "row"]
        assert {h.split()[0].lower() for h in headers} == {item.id for item in standard.items}


def test_the_page_counts_what_is_met_among_what_applies(shown, content):
    page = shown("standards").text
    for standard in content.standards:
        statuses = [item.status for item in standard.items]
        applies = len(statuses) - statuses.count("does-not-apply")

        assert f"Met: {statuses.count('met')} of the {applies} that apply" in page
        assert standard.about.split("\n")[0].strip("*") in page


def test_the_about_page_says_what_nobody_has_stated_tested_or_done(shown, content):
    about = shown("about").text

    told = content.publisher.model_dump().values()
    assert about.count(content.words["publisher-not-stated"]) == [*told].count(NOT_STATED)
    assert (content.words["publisher-not-tested"] in about) == (not content.publisher.tested)
    assert content.words["publisher-still-to-test"].endswith("not yet done")
    for said in ("find health text hard to read", "PEMAT"):
        assert any(said in line for line in content.publisher.still_to_test)
    assert [line for line in content.publisher.still_to_test if line not in about] == []
