"""Short answers: the list by topic, one answer, and an address of none."""

import pytest

from tests.pages.conftest import markup


def test_every_answer_is_in_the_list_once_and_under_its_topic(open_page, content):
    shown = markup(open_page("asked"))

    for answer in content.short_answers:
        assert shown.count(f'href="/asked?answer={answer.id}"') == 1
    places = [shown.index(f'id="topic-{topic.id}"') for topic in content.topics]
    assert places == sorted(places)


def test_one_answer_stands_alone_with_the_way_back_and_others_of_its_topic(open_page, content):
    answer = content.short_answers[0]
    others = [one for one in content.short_answers if one.topic == answer.topic and one != answer]
    shown = markup(open_page("asked", answer=answer.id))

    assert shown.count("<h1") == 1
    assert 'href="/asked"' in shown
    assert all(f'href="/asked?answer={one.id}"' in shown for one in others)


@pytest.mark.parametrize("wanted", ["nope", "<script>"])
def test_an_answer_that_is_not_there_shows_the_list_and_says_so(open_page, content, wanted):
    app = open_page("asked", answer=wanted)

    assert not app.exception
    assert content.words["asked-unknown"] in markup(app)
    assert "<script" not in markup(app)
