"""Lives that the content was not written from: what the guide would have shown before the way was chosen.

The accounts in lives.json are published, and no story of ours comes from one. Who gave the answers had read the account
and the questions, and neither a reason nor a story. ``raised-by`` was judged afterwards, by somebody who read the reasons:
those of the lived way that would have led the reader to ask about the worry. It is empty where none does.
"""

import json
from pathlib import Path

from phb.guide.align import align_options
from phb.guide.answers import read_answers

LIVES = json.loads(Path(__file__).with_name("lives.json").read_text(encoding="utf-8"))
RAISED, NOT_AWAY = 0.85, 0.92
"""The least share of the lives whose worry is raised, and of the ways that worked and are not told away."""


def shown(content, life):
    """Each way's alignment by its id."""
    return {a.option.id: a for a in align_options(content, read_answers(content, life["answers"]))}


def is_raised(content, life, worry):
    way = shown(content, life)[worry["way"]]
    return bool({one.id for one in (*way.away, *way.to_ask)} & set(worry["raised-by"]))


def test_what_first_went_wrong_is_raised_where_they_would_have_looked(content):
    first = [(life, life["worries"][0]) for life in LIVES if life["worries"]]

    missed = [life["life"] for life, worry in first if not is_raised(content, life, worry)]

    assert len(missed) <= (1 - RAISED) * len(first), missed


def test_most_of_all_that_went_wrong_is_raised_too(content):
    worries = [(life, worry) for life in LIVES for worry in life["worries"]]

    missed = [
        (life["life"], worry["what"])
        for life, worry in worries
        if not is_raised(content, life, worry)
    ]

    assert len(missed) <= 0.25 * len(worries), missed


def test_the_way_that_worked_is_seldom_told_away(content):
    worked = [(life, way) for life in LIVES for way in life["worked"]]

    away = [
        (life["life"], way)
        for life, way in worked
        if shown(content, life)[way].group == "more-points-away"
    ]

    assert len(away) <= (1 - NOT_AWAY) * len(worked), away


def test_every_reason_that_is_named_is_one_of_that_way(content):
    ids = {option.id: {reason.id for reason in option.reasons} for option in content.options}

    assert [
        (life["life"], named)
        for life in LIVES
        for worry in life["worries"]
        for named in worry["raised-by"]
        if named not in ids[worry["way"]]
    ] == []


def test_no_story_of_ours_comes_from_one_of_these_accounts(content):
    ours = {content.source(s).link for story in content.stories for s in story.source}

    assert [
        life["life"] for life in LIVES if any(link and link in life["read"] for link in ours)
    ] == []
