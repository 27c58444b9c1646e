"""A worry to check: what stands round its questions, and what its answer must not leave out."""

import pytest

from phb.content.records import NOT_SURE
from phb.guide.worry import Found, next_or_found
from phb.views.cited import Cited
from phb.views.worry import not_kept, worry_answer, worry_list
from tests.views.drawn import tags, without_glosses


def found(checker, **picked: str) -> Found:
    step = next_or_found(checker, picked)
    assert isinstance(step, Found)
    return step


def checker_of(content, checker_id):
    return next(one for one in content.checkers if one.id == checker_id)


@pytest.fixture
def refused_direct_payment(content):
    return found(checker_of(content, "refused-cut-stopped"), what="payment")


def test_the_list_leads_to_every_worry_and_shows_what_people_say_as_the_first_talk_does(content):
    page = tags(worry_list(content))
    links = [a.attributes["href"] for a in page.all("a")]

    assert {f"/worry?check={one.id}" for one in content.checkers} <= set(links)
    assert len(page.all(class_="phb-myth")) == len(content.myths)


def test_an_answer_has_its_verdict_rule_sources_what_to_ask_and_a_sentence_to_say(
    content, refused_direct_payment
):
    page = tags(without_glosses(worry_answer(content, refused_direct_payment, Cited(content))))
    reply = refused_direct_payment.reply
    (told,) = [tag for tag in page.all("div") if tag.attributes.get("role") == "status"]
    (verdict,) = told.all(class_="phb-verdict")

    assert verdict.text == content.words[f"worry-{refused_direct_payment.verdict}"] == "Yes"
    assert reply.says in told.text
    assert all(asked in page.text for asked in (*reply.ask, reply.say))
    for source in {s for claim in reply.rule for s in claim.source}:
        assert content.source(source).title in page.text
        assert content.words[f"confidence-{content.source(source).confidence}"] in page.text


def test_what_to_find_out_is_told_to_who_is_not_sure_and_to_nobody_else(
    content, refused_direct_payment
):
    checker = checker_of(content, "refused-cut-stopped")
    unsure = found(checker, what="cut", held=NOT_SURE)
    told = tags(without_glosses(worry_answer(content, unsure, Cited(content)))).text
    held = next(question for question in checker.questions if question.id == "held")

    assert held.find_out in told
    assert content.words["worry-it-depends"] in told
    sure = tags(worry_answer(content, refused_direct_payment, Cited(content))).text
    assert content.words["worry-find-out"] not in sure


def test_nothing_that_is_picked_is_said_to_be_kept(content):
    assert content.words["worry-not-kept"] in tags(not_kept(content)).text
