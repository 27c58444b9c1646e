"""The page for when time is short: even, sourced, no question asked of anyone, and stories by title alone."""

from phb.guide.answers import NO_ANSWERS
from phb.views.endoflife import endoflife_page, where_time_is_short
from tests.views.drawn import tags, without_glosses


def page_of(content, options=None):
    return tags(without_glosses(endoflife_page(content, options or content.options)))


def test_all_six_ways_stand_there_in_the_order_given_each_with_what_could_start_and_one_thing_to_ask(
    content,
):
    given = tuple(reversed(content.options))

    ways = page_of(content, given).all(class_="phb-way-now")

    assert [way.all("h3")[0].text for way in ways] == [option.name for option in given]
    for option, way in zip(given, ways, strict=True):
        assert content.end_of_life.ways[option.id].ask in way.text
        for said in way.all("p")[:2]:
            assert said.all("sup"), f"{option.id}: {said.text}"


def test_nothing_is_told_that_was_recalled_and_not_read(content):
    page = content.end_of_life
    parts = (*page.time_is_short, *page.somebody_has_died)

    unsure = {source.id for source in content.sources if source.confidence == "recalled"}
    assert [c.says for p in parts for c in p.says if unsure & {*c.source}] == []


def test_stories_are_links_with_their_warning_and_nothing_of_the_account(content):
    shown = page_of(content)

    assert shown.all(class_="phb-story") == []
    for story_id in content.end_of_life.to_read:
        story = content.story(story_id)
        (line,) = [li for li in shown.all("li") if story.title in li.text]
        assert story.may_upset[0].lower() in line.text.lower()
        assert story.summary not in shown.text


def test_the_page_asks_its_reader_for_nothing(content):
    shown = page_of(content)

    assert [
        tag.name for name in ("form", "input", "button", "select") for tag in shown.all(name)
    ] == []
    assert "/guide" not in {link.attributes["href"] for link in shown.all("a")}


def test_only_a_reader_who_said_that_time_is_short_is_told_of_it(content):
    short = {"changing": frozenset({"end-of-life"})}
    fast = {"nhs-route": frozenset({"fast-track", "continuing-healthcare"})}
    growing = {"changing": frozenset({"needs-growing"})}

    told = [bool(where_time_is_short(content, a)) for a in (short, fast, growing, NO_ANSWERS)]

    assert told == [True, True, False, False]
