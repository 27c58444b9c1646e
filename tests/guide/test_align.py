import pytest

from phb.guide.align import align_options, group_of
from phb.guide.change import what_would_change
from tests.guide.build import answers_of, content_of, option, question, reason

PAPERWORK = question("paperwork", "a-lot not-much", about="what-matters")
FACES = question("faces", "a-lot not-much", about="what-matters")
CONTENT = content_of(
    [PAPERWORK, FACES],
    [
        option(
            "notional",
            reason("notional-no-accounts", "for", **{"if": {"paperwork": "a-lot"}}),
            reason("notional-faces", "against", **{"if": {"faces": "a-lot"}, "strength": "strong"}),
            reason("notional-ask", "ask-about"),
        ),
        option(
            "employ-pas", reason("employ-pas-accounts", "against", **{"if": {"paperwork": "a-lot"}})
        ),
    ],
)


def aligned(**given):
    return {one.option.id: one for one in align_options(CONTENT, answers_of(**given))}


def test_what_was_said_points_towards_one_and_away_from_another():
    found = aligned(paperwork="a-lot")

    assert [r.id for r in found["notional"].towards] == ["notional-no-accounts"]
    assert [r.id for r in found["employ-pas"].away] == ["employ-pas-accounts"]
    assert [found[o].group for o in found] == ["most-points-here", "more-points-away"]


def test_an_option_with_more_pointing_away_keeps_its_place_and_its_reasons():
    found = align_options(CONTENT, answers_of(paperwork="a-lot", faces="a-lot"))

    assert [one.option.id for one in found] == ["notional", "employ-pas"]
    assert [r.says for r in found[0].away] == ["notional-faces."]
    assert found[0].group == "more-points-away", "a strong reason counts two"


def test_nothing_said_points_nowhere_and_says_what_would_decide():
    found = aligned()["notional"]

    assert found.group == "nothing-said-yet"
    assert [(r.id, q.id) for r, q in found.depends_on] == [
        ("notional-no-accounts", "paperwork"),
        ("notional-faces", "faces"),
    ]
    assert [r.id for r in found.to_ask] == ["notional-ask"], (
        "what everyone can ask is there from the start"
    )


@pytest.mark.parametrize(
    ("towards", "away", "group"),
    [
        (0, 0, "nothing-said-yet"),
        (1, 0, "most-points-here"),
        (2, 2, "some-each-way"),
        (1, 2, "more-points-away"),
        (3, 2, "most-points-here"),
        (4, 3, "some-each-way"),
        (9, 10, "some-each-way"),
        (8, 10, "more-points-away"),
    ],
)
def test_groups_follow_from_the_points(towards, away, group):
    assert group_of(towards, away) == group


def test_what_would_change_names_every_answer_that_moves_an_option():
    moved = {
        (c.question, c.answer, c.option, c.moves_to)
        for c in what_would_change(CONTENT, answers_of(paperwork="a-lot"))
    }

    assert moved == {
        ("paperwork", "not-much", "notional", "nothing-said-yet"),
        ("paperwork", "not-much", "employ-pas", "nothing-said-yet"),
        ("faces", "a-lot", "notional", "more-points-away"),
    }
