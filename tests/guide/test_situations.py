"""People in the place of each story, before they chose: what the guide would have shown them.

The answers in situations.json were given by someone who read the published accounts and the questions,
and had not seen how the stories are tagged or what the reasons are. A "careful" reader answers all that
the account bears out. A "tired" one skips a third and ticks one or two.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from phb.guide.align import align_options
from phb.guide.answers import read_answers
from phb.guide.match import closest_stories, match_of

CASES = json.loads(Path(__file__).with_name("situations.json").read_text(encoding="utf-8"))
each_case = pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['story']}-{c['reader']}")


@each_case
def test_someone_in_that_place_meets_that_story(content, case):
    answers = read_answers(content, case["answers"])

    assert case["story"] in [match.story.id for match in closest_stories(content, answers)]


@each_case
def test_the_way_that_worked_for_them_is_not_pushed_away(content, case):
    answers = read_answers(content, case["answers"])

    groups = {a.option.id: a.group for a in align_options(content, answers)}

    assert [o for o in case["worked"] if groups[o] == "more-points-away"] == []


@each_case
def test_without_that_story_others_with_something_in_common_come_up(content, case):
    answers = read_answers(content, case["answers"])
    others = replace(content, stories=tuple(s for s in content.stories if s.id != case["story"]))

    found = closest_stories(others, answers)

    assert found
    assert all(match.like for match in found)


def test_every_story_has_someone_in_its_place(content):
    assert {case["story"] for case in CASES} == {story.id for story in content.stories}


def test_a_story_of_dying_is_not_offered_to_someone_who_did_not_speak_of_it(content):
    tender = {(q.id, answer) for q in content.questions for answer in q.tender}
    assert tender

    for case in CASES:
        answers = read_answers(content, case["answers"])
        closest = max(match_of(content, answers, s.id).closeness for s in content.stories)
        for match in closest_stories(content, answers):
            told = {(q, a) for q, given in match.story.like_me.items() for a in given}
            unsaid = {(q, a) for q, a in tender & told if a not in answers.get(q, ())}
            assert not unsaid or match.closeness == closest
