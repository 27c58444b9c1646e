"""A picture and its table say the same."""

import pytest

from phb.views.charts import arrangement_chart, arrangement_table, hours_are_known
from tests.views.drawn import tags


def pictured(content):
    return [story for story in content.stories if story.arrangement]


def rows_of_table(content, story):
    return [
        [cell.text for cell in row.inside]
        for row in tags(arrangement_table(content, story)).all("tr")[1:]
    ]


def test_the_picture_and_the_table_hold_the_same_rows(content):
    assert pictured(content)
    for story in pictured(content):
        drawn = arrangement_chart(content, story).to_dict()["data"]["values"]
        told = rows_of_table(content, story)

        assert [f"{n}. {when}: {part}" for n, (when, part, *_) in enumerate(told, 1)] == [
            row["row"] for row in drawn
        ], story.id
        assert [held for *_, held, _ in told] == [row["held"] for row in drawn], story.id
        assert len(told) == len(story.arrangement), story.id


def test_bars_are_as_long_as_the_hours_only_where_all_are_known(content):
    for story in pictured(content):
        drawn = arrangement_chart(content, story).to_dict()
        sizes = [row["size"] for row in drawn["data"]["values"]]

        if hours_are_known(story):
            assert [f"{size:g}" for size in sizes] == [r[-1] for r in rows_of_table(content, story)]
        else:
            assert set(sizes) == {1}, story.id
            assert drawn["encoding"]["x"]["axis"] is None, story.id


def test_the_picture_has_a_name_and_no_colour_without_a_word_for_it(content):
    for story in pictured(content):
        drawn = arrangement_chart(content, story).to_dict()
        scale = drawn["encoding"]["color"]["scale"]
        held = {row["held"] for row in drawn["data"]["values"]}

        assert story.title in drawn["description"], story.id
        assert set(scale["domain"]) == held, story.id
        assert len(set(scale["range"])) == len(scale["domain"]) == len(scale["range"]), story.id


def test_the_table_has_a_caption_and_headers_both_ways(content):
    for story in pictured(content):
        table = tags(arrangement_table(content, story))

        assert [c.text for c in table.all("caption")] == [content.words["table-caption"]]
        assert {th.attributes["scope"] for th in table.all("thead")[0].all("th")} == {"col"}
        for row in table.all("tbody")[0].all("tr"):
            assert [th.attributes["scope"] for th in row.all("th")] == ["row"]


@pytest.mark.parametrize("part", ["when", "part", "who"])
def test_the_table_leaves_out_nothing_that_the_story_says(content, part):
    for story in pictured(content):
        told = " ".join(" ".join(row) for row in rows_of_table(content, story))
        assert [p for p in story.arrangement if getattr(p, part) not in told] == [], story.id
