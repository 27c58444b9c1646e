"""The page on first going home, and the door that leads to it."""

import re

from tests.pages.conftest import markup
from tests.views.drawn import tags


def test_the_door_of_going_home_leads_there_first(open_page):
    shown = markup(open_page("door", **{"for": "discharge"}))

    assert re.findall(r'class="phb-first"><a href="([^"]+)"', shown) == ["/home"]


def test_every_place_that_the_page_leads_to_on_itself_is_there(open_page):
    page = tags(markup(open_page("home")))

    ids = {tag.attributes["id"] for tag in page.all() if "id" in tag.attributes}
    links = [a.attributes["href"] or "" for a in page.all("a")]
    assert [to for to in links if to.startswith("#") and to[1:] not in ids] == []
    assert len([to for to in links if to.startswith("#phb-home-")]) > 5


def test_the_ways_stand_in_the_same_order_in_each_part_of_one_visit(open_page, content):
    page = tags(markup(open_page("home")))
    names = [o.short_name for o in content.options]

    table = [th.text for th in page.all("th") if th.text in names]
    lines = [dt.text for dt in page.all("dt") if dt.text in names]
    assert table == lines
    assert sorted(table) == sorted(names)


def test_stories_can_be_left_out_here_too(open_page):
    app = open_page("home")
    assert 'class="phb-story"' in markup(app)

    app.button(key="phb-stories-switch").click().run()

    assert 'class="phb-story"' not in markup(app)
