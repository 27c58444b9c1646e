"""Browsing the stories, and reading one."""

import re

import pytest

from phb.content.records import NOT_STATED
from phb.ui.stories import AT_FIRST
from tests.pages.conftest import go_to, markup


@pytest.fixture
def browsing(open_page):
    return open_page("stories")


def test_every_story_is_listed_before_anything_is_picked(browsing, content):
    assert len(listed(browsing)) == AT_FIRST

    browsing.button(key="phb-more").click().run()

    assert listed(browsing) == {story.id for story in content.stories}
    assert {box.value for box in browsing.selectbox} == {"all"}
    assert f"{len(content.stories)} stories" in markup(browsing)


def test_a_filter_lists_the_stories_that_have_it_and_no_others(browsing, content):
    choose(browsing, "who-for", "child")

    assert len(listed(browsing)) <= AT_FIRST, "or the rest would have to be asked for"
    assert listed(browsing) == {
        s.id for s in content.stories if "child" in s.like_me.get("who-for", ())
    }
    assert 0 < len(listed(browsing)) < len(content.stories)


def test_the_list_is_as_it_was_left_when_a_story_has_been_read(browsing, content):
    choose(browsing, "option", "hybrid")
    left = listed(browsing)

    go_to(browsing, "stories", story=min(left))
    go_to(browsing, "stories")

    assert listed(browsing) == left
    assert browsing.selectbox(key="phb-filter-option").value == "hybrid"


def test_filters_together_list_what_passes_each(browsing, content):
    choose(browsing, "option", "employ-pas")
    choose(browsing, "went", "good")

    assert listed(browsing) == {
        s.id for s in content.stories if "employ-pas" in s.options and s.how_it_went == "good"
    }


def test_accounts_that_do_not_say_how_the_money_was_held_can_be_found(browsing, content):
    choose(browsing, "option", NOT_STATED)

    assert listed(browsing) == {s.id for s in content.stories if NOT_STATED in s.options}


def test_filters_that_nothing_passes_say_so_and_how_to_see_more(browsing, content):
    choose(browsing, "who-for", "older-adult")
    choose(browsing, "help-with", "equipment")
    choose(browsing, "going-wrong", "stuck-in-hospital")

    assert listed(browsing) == set()
    assert content.words["stories-none"] in markup(browsing).replace("&quot;", '"')


def test_a_filter_named_in_the_address_is_set(open_page, content):
    app = open_page("stories", **{"who-for": "child"})

    assert app.selectbox(key="phb-filter-who-for").value == "child"
    assert listed(app) == {s.id for s in content.stories if "child" in s.like_me.get("who-for", ())}


def test_a_filter_named_in_the_address_can_be_lifted(open_page, content):
    app = open_page("stories", **{"who-for": "child"})

    choose(app, "who-for", "all")

    assert f"{len(content.stories)} stories" in markup(app)


def test_a_story_shows_its_warning_before_its_text(open_page, content):
    story = next(s for s in content.stories if s.may_upset)

    shown = markup(open_page("stories", story=story.id))

    assert story.may_upset[0].lower() in shown
    assert shown.index(story.may_upset[0].lower()) < shown.index("phb-story-page")
    assert content.words["story-skip"] in shown


def test_a_story_shows_its_arrangement_as_a_picture_and_as_a_table(open_page, content):
    story = next(s for s in content.stories if s.arrangement)

    app = open_page("stories", story=story.id)

    assert len(app.get("vega_lite_chart")) == 1
    assert content.words["table-caption"] in markup(app)
    assert len(go_to(app, "stories").get("vega_lite_chart")) == 0


def test_a_story_is_compared_with_the_answers_given(open_page):
    app = open_page("guide")
    app.radio(key="phb-ask-who-for").set_value("child").run()

    assert "phb-alike" in markup(go_to(app, "stories"))


def choose(app, name, value):
    app.selectbox(key=f"phb-filter-{name}").set_value(value).run()


def listed(app) -> set[str]:
    """The stories on the page, all of them where they fit without asking for more."""
    return {part.split('"', 1)[0] for part in markup(app).split('href="/stories?story=')[1:]}


@pytest.mark.parametrize("page", [("meaning", {}), ("options", {"option": "hybrid"})], ids=str)
def test_stories_can_be_left_out_and_brought_back_and_nothing_else_changes(open_page, page):
    name, query = page
    app = open_page(name, **query)
    with_stories = markup(app)
    assert 'class="phb-story' in with_stories

    app.button(key="phb-stories-switch").click().run()
    without = markup(app)
    app.button(key="phb-stories-switch").click().run()

    assert 'class="phb-story' not in without
    assert set(re.findall(r'class="phb-card[^"]*"', without)) == set(
        re.findall(r'class="phb-card[^"]*"', with_stories)
    )
    assert 'class="phb-story' in markup(app)


def test_who_left_stories_out_on_one_page_sees_none_on_the_next(open_page):
    app = open_page("meaning")
    app.button(key="phb-stories-switch").click().run()

    go_to(app, "options", option="notional")

    assert 'class="phb-story' not in markup(app)
