"""How the options line up with what matters: in words, for all alike, and from their own reasons alone."""

from random import Random

import pytest

from phb.guide.answers import NO_ANSWERS
from phb.guide.lineup import Bearing, line_up
from phb.guide.order import mixed
from tests.guide.build import answers_of, content_of, option, question, reason, someone

SCALE = "a-lot a-bit not-much"
FACES = question("faces", SCALE, about="what-matters")
TIMES = question("times", SCALE, about="what-matters")
PAPER = question("paper", SCALE, about="what-matters")
WRONG = question("wrong", "late other")
SOMEBODY = range(12)


def small(*reasons, name="notional"):
    return content_of([WRONG, FACES, TIMES, PAPER], [option(name, *reasons)])


def only_line(content, **answers):
    """The line about faces of the one option there is."""
    lined = {s.question.id: s for s in line_up(content, answers_of(**answers), content.options)}
    (line,) = lined["faces"].lines
    return line.bearing, [r.id for r in line.reasons]


def about_faces(name, direction, **more):
    return reason(name, direction, **{"if": {"faces": "a-lot"}}, **more)


@pytest.mark.parametrize(
    ("directions", "bearing"),
    [
        (["for"], "helps"),
        (["against"], "harder"),
        (["against", "for"], "both"),
        (["ask-about"], "ask"),
        (["ask-about", "for"], "helps"),
        ([], "nothing"),
    ],
)
def test_the_words_follow_from_which_ways_the_reasons_point(directions, bearing):
    content = small(*(about_faces(f"notional-{d}", d) for d in directions))

    said, reasons = only_line(content)

    assert said == bearing
    assert sorted(reasons) == sorted(f"notional-{d}" for d in directions)
    assert "notional-ask-about" not in reasons[:-1], "what to ask comes last"


def test_a_strong_reason_does_not_outweigh_another():
    content = small(about_faces("n-a", "for", strength="strong"), about_faces("n-b", "against"))

    assert only_line(content)[0] == "both"


def test_what_rests_on_another_answer_too_is_no_line_about_this_one():
    content = small(
        reason("n-two", "for", **{"if": {"faces": "a-lot", "wrong": "late"}}),
        reason("n-other", "for", **{"if": {"times": "a-lot"}}),
        reason("n-everyone", "ask-about"),
    )

    assert only_line(content, wrong="late", faces="a-lot") == ("nothing", [])


def test_a_reason_that_another_answer_rules_out_is_left_out():
    content = small(about_faces("n-cover", "for", unless={"wrong": "late"}))

    assert only_line(content) == ("helps", ["n-cover"])
    assert only_line(content, wrong="other") == ("helps", ["n-cover"])
    assert only_line(content, wrong="late") == ("nothing", [])


@pytest.mark.parametrize("answer", ["a-bit", "not-much"])
def test_whatever_was_answered_a_line_says_what_would_count_if_it_mattered_a_lot(answer):
    content = small(
        about_faces("n-few", "against"),
        reason("n-fine", "for", **{"if": {"faces": answer}}),
    )

    assert only_line(content, faces=answer) == ("harder", ["n-few"])


def test_what_matters_most_comes_first_and_what_was_left_out_before_what_does_not_matter():
    answers = answers_of(faces="not-much", paper="a-lot", wrong="late")

    lined = line_up(small(), answers, ())

    assert [(s.question.id, s.said) for s in lined] == [
        ("paper", "a-lot"),
        ("times", None),
        ("faces", "not-much"),
    ]


@pytest.mark.parametrize("seed", SOMEBODY)
def test_every_option_has_one_line_for_every_statement_in_the_order_of_the_visit(content, seed):
    answers = someone(content, Random(seed), ticks="few") if seed else NO_ANSWERS
    order = mixed(content.options, seed)

    lined = line_up(content, answers, order)

    values = [q.id for q in content.questions if q.about == "what-matters"]
    assert sorted(s.question.id for s in lined) == sorted(values)
    for statement in lined:
        assert [line.option for line in statement.lines] == list(order)
        assert [line.option.id for line in statement.lines if not line.reasons] == []


@pytest.mark.parametrize("seed", SOMEBODY)
def test_saying_that_it_matters_more_or_less_changes_no_line(content, seed):
    """So answering "a lot" can never turn what helps into what makes it harder."""
    answers = someone(content, Random(seed), ticks="few")
    before = lines_of(content, answers)

    for value in [q for q in content.questions if q.about == "what-matters"]:
        for answer in value.answers:
            after = lines_of(content, {**answers, value.id: frozenset({answer})})
            assert after == before


def test_no_way_helps_with_everything_and_none_makes_everything_harder(content):
    lines = lines_of(content, NO_ANSWERS)

    for one in content.options:
        bearings = {b for (_, o), (b, _) in lines.items() if o == one.id}
        assert bearings - {"helps"}, one.id
        assert bearings - {"harder"}, one.id


def lines_of(content, answers) -> dict[tuple[str, str], tuple[Bearing, tuple[str, ...]]]:
    return {
        (statement.question.id, line.option.id): (line.bearing, tuple(r.id for r in line.reasons))
        for statement in line_up(content, answers, content.options)
        for line in statement.lines
    }
