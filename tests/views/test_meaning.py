"""What the answers mean is told in sentences, alike for every option, and never as a verdict."""

import re
from random import Random

import pytest

from phb.guide.align import align_options, nothing_said
from phb.guide.answers import NO_ANSWERS
from phb.guide.questions_to_take import questions_to_take
from phb.text.markdown import words_alone
from phb.views import meaning
from phb.views.cited import Cited
from tests.guide.build import someone
from tests.views.drawn import alignment_cards, meaning_page, tags, without_glosses

VERDICTS = re.compile(
    r"%|\bper ?cent\b|\bbest\b|\brecommend|\bscore|\brank|\byou should\b|\bsuits? you\b"
    r"|\bright for you\b|\bideal\b|\bmatch(es)? you\b|\beligible\b",
    re.IGNORECASE,
)
SOMEBODY = range(8)


@pytest.mark.parametrize("seed", SOMEBODY)
def test_no_card_gives_a_score_or_a_verdict(content, seed):
    answers = someone(content, Random(seed), ticks="few")

    for option, card in alignment_cards(content, answers, cited=Cited(content)).items():
        said = tags(without_stories(card)).text
        assert VERDICTS.findall(said) == [], option


@pytest.mark.parametrize("seed", SOMEBODY)
def test_every_card_has_the_same_headings_in_the_same_order(content, seed):
    answers = someone(content, Random(seed), ticks="few")
    cards = alignment_cards(content, answers, cited=Cited(content))

    headings = {
        tuple(h3.text for h3 in tags(without_stories(card)).all("h3")) for card in cards.values()
    }

    assert len(headings) == 1
    assert next(iter(headings))[:2] == (content.words["card-towards"], content.words["card-away"])
    assert list(cards) == [option.id for option in content.options]


@pytest.mark.parametrize("seed", SOMEBODY)
def test_every_card_shows_each_of_its_reasons_and_no_other(content, seed):
    answers = someone(content, Random(seed), ticks="few")
    cards = alignment_cards(content, answers, cited=Cited(content))

    for alignment in align_options(content, answers):
        card = tags(without_glosses(cards[alignment.option.id]))
        for direction in ("towards", "away", "to-ask"):
            wanted = getattr(alignment, direction.replace("-", "_"))
            shown = [
                li.text
                for li in card.all("ul", class_=f"phb-{direction}-list")
                for li in li.all("li")
            ]
            assert [s.startswith(r.says) for s, r in zip(shown, wanted, strict=True)] == [
                True
            ] * len(wanted)


def test_at_a_glance_names_every_option_once(content):
    answers = someone(content, Random(3), ticks="few")

    page = tags(meaning.at_a_glance(content, align_options(content, answers)))

    named = [a.attributes["href"] for a in page.all("a", class_="phb-way")]
    assert sorted(named) == sorted(f"#for-{option.id}" for option in content.options)


@pytest.mark.parametrize("seed", SOMEBODY)
def test_what_to_ask_is_what_the_paper_asks_of_every_way_and_is_about_no_single_one(content, seed):
    answers = someone(content, Random(seed), ticks="few")
    aligned = align_options(content, answers)

    (part,) = [
        section
        for section in tags(without_glosses(meaning_page(content, answers))).all("section")
        if section.attributes.get("aria-labelledby") == "phb-to-ask"
    ]

    on_paper = [
        words_alone(q.asks)
        for q in questions_to_take(content, answers, aligned)
        if q.option is None
    ]
    assert [item.text for item in part.all("li")] == on_paper != []


def test_someone_who_has_said_nothing_sees_every_option_stand_alike(content):
    cards = alignment_cards(content, NO_ANSWERS, cited=Cited(content))

    groups = {tags(card).all("p", class_="phb-group")[0].text for card in cards.values()}
    assert groups == {content.words["group-nothing-said-yet"]}
    assert nothing_said(align_options(content, NO_ANSWERS))
    for direction in ("towards", "away"):
        assert all(f"phb-{direction}-list" not in card for card in cards.values())
    for option in content.options:
        general = [p.text for p in tags(cards[option.id]).all("p", class_="phb-quiet")][:2]
        for said, point in zip(general, (option.good[0], option.hard[0]), strict=True):
            assert words_alone(point.says) in said, "no way looks faultless for want of an answer"


def test_the_page_says_nowhere_what_is_best(content):
    page = tags(meaning_page(content, NO_ANSWERS))

    assert len(page.all("section", class_="phb-card")) == len(content.options)
    assert VERDICTS.findall(page.all("section", class_="phb-section")[0].text) == []


def without_stories(card: str) -> str:
    """A card without what other people said in their own accounts."""
    return re.sub(r'<div class="phb-stories">.*?</div>', "", card, flags=re.DOTALL)
