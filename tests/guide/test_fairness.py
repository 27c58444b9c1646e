"""No option is favoured: held over many random people, on the content that readers see."""

from collections import Counter
from functools import lru_cache
from random import Random

import pytest

from phb.content.library import OPTION_IDS, Content
from phb.guide.align import align_options, points
from phb.guide.answers import NO_ANSWERS, Answers, read_answers
from phb.guide.change import what_would_change
from phb.guide.match import PLACES, closest_stories, stories_by_option
from phb.guide.order import aspects_by_priority, mixed
from tests.guide.build import someone

PEOPLE = 10_000
BUDGETS = [option for option in OPTION_IDS if option != "no-phb"]
TICKS = ["one", "few", "any", "half"]


def net_points(content: Content, answers: Answers) -> dict[str, int]:
    return {
        a.option.id: points(a.towards) - points(a.away) for a in align_options(content, answers)
    }


@lru_cache(maxsize=8)
def shares_of_leading(content: Content, ticks: str) -> dict[str, float]:
    rng, leads = Random(20261121), Counter()
    for _ in range(PEOPLE):
        net = net_points(content, someone(content, rng, ticks=ticks))
        ahead = [option for option, count in net.items() if count == max(net.values())]
        for option in ahead:
            leads[option] += 1 / len(ahead)
    return {option: leads[option] / PEOPLE for option in OPTION_IDS}


@pytest.mark.slow
@pytest.mark.parametrize("ticks", TICKS)
def test_each_budget_leads_for_some_and_none_for_most(content, ticks):
    shares = shares_of_leading(content, ticks)

    assert {
        option: shares[option] for option in BUDGETS if not 0.10 <= shares[option] <= 0.35
    } == {}
    assert 0 < shares["no-phb"] <= 0.25


def test_nothing_said_puts_nothing_ahead(content):
    unsure = read_answers(content, {question.id: "not-sure" for question in content.questions})

    for said in (NO_ANSWERS, unsure):
        assert {a.group for a in align_options(content, said)} == {"nothing-said-yet"}
        assert closest_stories(content, said) == ()


@pytest.mark.slow
def test_saying_that_a_thing_matters_more_never_moves_away_an_option_that_helps_with_it(content):
    rng = Random(7)
    for _ in range(300):
        person = someone(content, rng, ticks="few")
        for question in content.questions:
            if question.about != "what-matters":
                continue
            least_to_most = list(reversed(question.answers))
            nets = [
                net_points(content, {**person, question.id: frozenset({a})}) for a in least_to_most
            ]
            for option in content.options:
                helps = any(
                    reason.direction == "towards"
                    and least_to_most[-1] in reason.if_.get(question.id, ())
                    for reason in option.reasons
                )
                steps = [net[option.id] for net in nets]
                if helps:
                    assert steps == sorted(steps), (option.id, question.id)


def test_what_matters_is_answered_from_the_most_to_the_least_everywhere(content):
    scales = {tuple(q.answers) for q in content.questions if q.about == "what-matters"}

    assert scales == {("a-lot", "a-bit", "not-much")}


@pytest.mark.slow
def test_what_would_change_agrees_with_answering_otherwise(content):
    rng = Random(11)
    for _ in range(40):
        person = someone(content, rng, ticks="few")
        before = {a.option.id: a.group for a in align_options(content, person)}
        told = {
            (c.question, c.answer, c.option): c.moves_to for c in what_would_change(content, person)
        }
        for question in content.questions:
            if question.id not in person:
                continue
            for answer in question.answers.keys() - person[question.id]:
                now = (
                    person[question.id] | {answer}
                    if question.pick == "many"
                    else frozenset({answer})
                )
                after = align_options(content, {**person, question.id: now})
                for one in after:
                    moved = one.group if one.group != before[one.option.id] else None
                    assert told.get((question.id, answer, one.option.id)) == moved


def test_every_option_has_as_many_stories_as_the_rest_or_says_that_it_has_not(content):
    rng = Random(3)
    for _ in range(50):
        found = stories_by_option(content, someone(content, rng, ticks="few"))
        assert list(found) == list(OPTION_IDS)
        assert all(len(filed) <= PLACES for filed in found.values())


def test_in_mixed_order_each_option_comes_first_about_as_often(content):
    first = Counter(mixed(content.options, seed)[0].id for seed in range(1, 601))

    assert set(first) == set(OPTION_IDS)
    assert all(60 <= count <= 150 for count in first.values()), first
    assert mixed(content.options, 5) == mixed(content.options, 5)


def test_rows_about_what_matters_a_lot_come_first_and_none_is_lost(content):
    answers = {"back-up": frozenset({"a-lot"}), "wider-life": frozenset({"a-bit"})}

    rows = aspects_by_priority(content, answers)

    assert "back-up" in rows[0].matters
    assert "wider-life" in rows[1].matters
    assert sorted(r.id for r in rows) == sorted(a.id for a in content.aspects)
