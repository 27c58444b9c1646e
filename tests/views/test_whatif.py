"""What-ifs: each tells all six ways alike, in the order given, with what to prepare, what to ask and real stories."""

from dataclasses import replace

import pytest

from phb.content.endoflife_checks import NOT_HERE
from phb.content.library import OPTION_IDS
from phb.content.whatif_models import DEATH
from phb.views.whatif import all_whatifs, one_whatif
from tests.views.drawn import tags, without_glosses


def page_of(content, whatif, options=None, *, with_stories=True):
    shown = one_whatif(content, whatif, options or content.options, with_stories=with_stories)
    return tags(without_glosses(shown))


def test_the_grid_has_a_row_for_each_what_if_and_a_cell_for_each_way_in_the_order_given(content):
    given = tuple(reversed(content.options))
    page = tags(all_whatifs(content, given))
    (table,) = page.all("table")
    head, *rows = table.all("tr")

    assert [th.text for th in head.all("th")][1:] == [option.short_name for option in given]
    for whatif, row in zip(content.whatifs, rows, strict=True):
        (name,) = row.all("th")
        assert name.all("a")[0].attributes["href"] == f"/whatif?what={whatif.id}"
        assert [td.attributes["data-label"] for td in row.all("td")] == [
            o.short_name for o in given
        ]
        for option, td in zip(given, row.all("td"), strict=True):
            assert td.all("sup"), f"{whatif.id}, {option.id} is said without a source"


def test_a_page_tells_every_way_under_the_same_headings_in_the_order_given(content):
    given = tuple(reversed(content.options))
    for whatif in content.whatifs:
        cards = page_of(content, whatif, given).all(class_="phb-card")

        assert [card.all("h2")[0].text for card in cards] == [option.name for option in given]
        assert len({tuple(h3.text for h3 in card.all("h3")) for card in cards}) == 1
        for option, card in zip(given, cards, strict=True):
            cells = whatif.ways[option.id].cells.values()
            assert len(cells) == 3
            for paragraph in card.all("p"):
                assert paragraph.all("sup"), f"{whatif.id}, {option.id}: {paragraph.text}"


def test_what_nobody_has_read_is_worded_as_something_to_ask_or_to_do(content):
    """Where nothing else stands behind a cell on what happens, it asks."""
    stated = [
        (whatif.id, option, claim.says)
        for whatif in content.whatifs
        for option, way in whatif.ways.items()
        for cell, claim in way.cells.items()
        if cell == "what-happens" and claim.source == ("not-yet-checked",)
        if not any(word in claim.says for word in ("Ask", "ask", "?"))
    ]

    assert stated == []


def test_no_way_is_called_easier_than_another(content):
    said = [
        claim.says.lower()
        for whatif in content.whatifs
        for way in whatif.ways.values()
        for claim in way.cells.values()
    ]

    words = ("easier", "easiest", "simpler", "simplest", "better", "safer", "faster", "worse")
    assert [text for text in said if any(word in text.split() for word in words)] == []


@pytest.mark.parametrize("asked", ["a-paid-carer-leaves", "the-agency-hands-back"])
def test_a_real_story_is_linked_and_where_there_is_none_the_page_says_so(content, asked):
    whatif = next(one for one in content.whatifs if one.id == asked)
    page = page_of(content, whatif)
    links = [a.attributes["href"] for a in page.all("a")]

    told = [to for to in links if to and to.startswith("/stories?")]
    assert told == [f"/stories?story={story_id}" for story_id in whatif.stories]
    assert (content.words["whatif-no-story"] in page.text) == (not whatif.stories)


def test_stories_are_left_out_where_the_reader_left_them_out(content):
    whatif = next(one for one in content.whatifs if one.stories)

    shown = page_of(content, whatif, with_stories=False)

    assert content.story(whatif.stories[0]).title not in shown.text
    assert content.words["stories-left-out"] in shown.text


def test_a_death_is_told_with_care_and_leads_first_to_the_page_for_it(content):
    deaths = [one for one in content.whatifs if one.kind == DEATH]
    for whatif in content.whatifs:
        links = [a.attributes["href"] for a in page_of(content, whatif).all("a")]
        assert (links[0] == "/endoflife") == (whatif in deaths)
    (death,) = deaths

    assert not NOT_HERE.search(page_of(content, death).text)
    for story_id in death.stories:
        warned = content.story(story_id).may_upset[0].lower()
        assert warned in page_of(content, death).text.lower()


def test_a_what_if_that_an_editor_adds_stands_in_its_place(content):
    first, *others = content.whatifs
    added = first.model_copy(update={"id": "another", "title": "Another thing"})
    more = replace(content, whatifs=(first, added, *others))

    (table,) = tags(all_whatifs(more, more.options)).all("table")

    assert "Another thing" in table.all("tr")[2].text
    assert set(added.ways) == set(OPTION_IDS)
