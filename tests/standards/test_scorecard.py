"""The scorecard of a good decision aid, on what readers see: one test for each item that a computer can decide.

Items are numbered as in our list of 48. Those on access, privacy and printing have tests of their own.
"""

import re
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from pydantic import BaseModel

from phb.content.library import OPTION_IDS
from phb.content.load import load_content
from phb.content.records import HOW_MUCH, NOT_SAID
from phb.guide.match import PLACES, all_matches, closest_stories, stories_by_option
from phb.views import frame, options, stories
from phb.views.cited import Cited
from phb.views.say import say
from tests.guide.build import someone
from tests.views.drawn import compare_page, meaning_page, tags, without_glosses

ROOT = Path(__file__).parents[2]

ELSEWHERE = {
    1: "tests/pages/test_steps_on_the_way.py::test_what_there_is_to_decide_is_said_wherever_the_six_ways_are_set_out",
    13: "tests/test_real_content.py::test_nothing_that_readers_see_is_overdue_today",
    14: "tests/standards/test_ipdas.py::test_c4_how_it_is_kept_up_to_date_is_told_and_held_to",
    15: "tests/standards/test_ipdas.py::test_c6_who_paid_and_who_has_an_interest_is_told",
    16: "tests/standards/test_self_assessment.py::test_the_page_shows_every_item_with_what_is_missing_first",
    17: "tests/standards/test_self_assessment.py::test_the_about_page_says_what_nobody_has_stated_tested_or_done",
    18: "tests/standards/test_ipdas.py::test_a9_what_matters_is_asked_and_may_be_left_out",
    19: "tests/views/test_meaning.py::test_no_card_gives_a_score_or_a_verdict",
    20: "tests/guide/test_fairness.py::test_each_budget_leads_for_some_and_none_for_most",
    21: "tests/guide/test_fairness.py::test_in_mixed_order_each_option_comes_first_about_as_often",
    22: "tests/guide/test_fairness.py::test_rows_about_what_matters_a_lot_come_first_and_none_is_lost",
    23: "tests/pages/test_steps_on_the_way.py::test_each_not_yet_leads_to_a_different_next_step",
    24: "tests/views/test_stories.py::test_every_option_has_the_same_number_of_places_for_stories",
    31: "tests/pages/test_stories.py::test_stories_can_be_left_out_and_brought_back_and_nothing_else_changes",
    34: "tests/views/test_gloss.py::test_on_every_page_a_first_use_in_prose_is_explained_where_its_sentence_has_room",
    46: "tests/paper/test_summary.py::test_h11_it_fits_on_three_pages_and_six_in_large_print_for_no_answers_and_for_all",
    48: "tests/paper/test_summary.py::test_h13_the_blank_paper_has_the_same_six_ways_room_to_answer_and_nothing_filled_in",
}
"""Items whose rule has its test beside the code that keeps it."""


@pytest.fixture(scope="module")
def problems():
    return [p for p in load_content(ROOT / "content").problems if p.severity != "idea"]


@pytest.fixture(params=range(3))
def person(request, content):
    return someone(content, Random(request.param), ticks="few")


@pytest.mark.parametrize("test", ELSEWHERE.values(), ids=ELSEWHERE)
def test_an_item_tested_elsewhere_has_its_test(test):
    file, name = test.split("::")

    assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")


def told_of(problems, *groups: str) -> list[str]:
    return [f"{p.file}:{p.line} {p.wrong}" for p in problems if p.code.split("-")[0] in groups]


def words(texts) -> int:
    return sum(len(text.split()) for text in texts)


def records(thing):
    """A record and every record in it."""
    if isinstance(thing, BaseModel):
        yield thing
        for name in type(thing).model_fields:
            yield from records(getattr(thing, name))
    elif isinstance(thing, dict | tuple):
        for inside in thing.values() if isinstance(thing, dict) else thing:
            yield from records(inside)


# A. What the decision is


def test_s02_every_way_is_in_every_comparison(content, person):
    table = tags(compare_page(content, person)).all("table")[0]
    heads = [cell.text for cell in table.all("tr")[0].all("th")[1:]]

    assert sorted(heads) == sorted(o.short_name for o in content.options)
    assert {o.id for o in content.options} == set(OPTION_IDS)
    assert "no-phb" in OPTION_IDS


def test_s03_employing_and_contracting_are_two_choices_within_a_direct_payment(content):
    direct = [o.id for o in content.options if "direct payment" in o.official_name.lower()]

    assert sorted(direct) == ["contract", "employ-pas"]


def test_s04_no_cell_of_the_comparison_is_blank(content, person):
    for row in tags(compare_page(content, person)).all("table")[0].all("tr"):
        cells = row.all("th") + row.all("td")

        assert len(cells) == 1 + len(content.options)
        assert all(cell.text.strip() for cell in cells)


def test_s05_every_way_has_three_good_and_three_hard_points_or_more_and_as_many_of_each(content):
    counts = {o.id: (len(o.good), len(o.hard)) for o in content.options}

    assert all(min(both) >= 3 and abs(both[0] - both[1]) <= 1 for both in counts.values()), counts


def test_s06_good_and_hard_points_are_told_at_the_same_length(content, problems):
    for option in content.options:
        ratio = words(c.says for c in option.good) / words(c.says for c in option.hard)

        assert 0.75 <= ratio <= 1.33, option.id
    assert told_of(problems, "BALANCE") == []


@pytest.mark.parametrize("option_id", OPTION_IDS)
def test_s07_every_way_says_what_daily_life_is_like(content, option_id):
    option = content.option(option_id)
    shown = option_text(content, option)

    for claim in (option.like.practical, option.like.feelings, option.like.people):
        assert claim.source
        assert plain(claim.says) in shown


@pytest.mark.parametrize("option_id", OPTION_IDS)
def test_s08_every_way_says_what_is_not_known_and_what_varies(content, option_id):
    option = content.option(option_id)
    shown = option_text(content, option)

    assert all(plain(text) in shown for text in (*option.not_known, *option.varies))
    assert all(text.startswith("Ask:") for text in option.varies)


def test_s09_no_word_steers(problems):
    assert told_of(problems, "STEER") == []


def test_s11_no_savings_and_no_popularity_beside_a_way(content):
    for option in content.options:
        shown = shown_text(options.option_page(content, option, ()))

        assert not re.search(r"£|\d ?%|per ?cent|most (people|families)|popular|cheap", shown), (
            option.id
        )


def test_s10_every_page_says_that_it_can_be_changed_and_is_no_test_of_who_gets_a_budget(content):
    foot = shown_text(frame.foot(content))

    assert content.words["foot-informs"] in foot
    assert "change" in content.words["foot-informs"]
    assert "or say whether somebody will get a budget" in content.words["foot-informs"]


# B. Evidence


def test_s12_every_claim_has_a_source_that_is_there(content):
    known = {source.id for source in content.sources}
    said = [
        record
        for record in records(
            (content.options, content.steps, content.right, content.doors, content.terms)
        )
        if "source" in type(record).model_fields
    ]

    assert len(said) > 300
    assert all(record.source and set(record.source) <= known for record in said)


# C. What matters, and what it means


def test_s19_nothing_is_counted_out_in_percent_and_nothing_wins(content, person):
    shown = tags(meaning_page(content, person)).text

    assert not re.search(r"\d ?%|per ?cent|\bscore|\bwinner|\bbest\b|recommend", shown)


def test_s18_six_to_eight_things_that_may_matter_are_asked_in_three_steps(content):
    values = [question for question in content.questions if question.about == "what-matters"]

    assert 6 <= len(values) <= 8
    assert {tuple(question.answers) for question in values} == {HOW_MUCH}


# D. Stories


def test_s25_what_matters_to_a_reader_never_changes_which_stories_are_close(content, person):
    matters = {q.id for q in content.questions if q.about == "what-matters"}
    situation = {q: given for q, given in person.items() if q not in matters}

    assert closest_stories(content, person) == closest_stories(content, situation)
    assert stories_by_option(content, person) == stories_by_option(content, situation)


def test_s26_what_was_hard_is_in_sight_in_every_story(content, person):
    for match in all_matches(content, person):
        hard = match.story.what_was_hard
        card = stories.story_cards(content, [match])

        assert "<details" not in card
        assert hard == NOT_SAID or plain(hard) in shown_text(card)


def test_s27_what_the_stories_lack_is_listed_and_readers_are_shown_how_they_went(content):
    told = [p for p in load_content(ROOT / "content").problems if p.code.startswith("GAP-")]
    for option in content.options:
        of_it = [s for s in content.stories if option.id in s.options]
        went = [s.how_it_went for s in of_it]
        lopsided = "good" not in went or not {"mixed", "hard"} & {*went}

        assert len(of_it) >= 2 or any(
            p.code in ("GAP-3", "GAP-5") and f'"{option.id}"' in p.wrong for p in told
        )
        assert lopsided == any(p.code == "GAP-6" and f'"{option.id}"' in p.wrong for p in told)
        counts = {how: went.count(how) for how in ("good", "mixed", "hard")}
        assert say(content, "stories-of-option", **counts) in option_text(content, option)
    not_good = [s for s in content.stories if s.how_it_went != "good"]
    assert 3 * len(not_good) >= len(content.stories) or any(p.code == "GAP-8" for p in told)
    assert any(s.stayed in ("changed", "stopped") for s in content.stories)


def test_s28_every_story_says_whose_it_is_when_and_with_what_consent(content):
    for story in content.stories:
        shown = tags(stories.story_text(content, story, Cited(content))).text

        for word in (f"kind-{story.kind}", f"consent-{story.consent}", "one-account"):
            assert say(content, word) in shown, story.id
        assert plain(story.told_by) in shown
        assert plain(story.happened) in shown
        assert all(content.source(source).title in shown for source in story.source)


def test_s29_no_story_has_what_could_tell_who_it_is_about(problems):
    assert told_of(problems, "ANON") == []


def test_s30_every_story_parts_how_they_chose_what_it_is_like_and_how_it_went(content, problems):
    for story in content.stories:
        shown = tags(stories.story_text(content, story, Cited(content)))
        headings = [tag.text for tag in shown.all("h2")]

        assert headings.index("How they chose") < headings.index("What it is like")
        assert ("What went well", "What was hard") in [*pairwise(headings)]
    assert told_of(problems, "STORY") == []


def test_s31_what_may_upset_is_said_before_the_account(content, person):
    for match in all_matches(content, person):
        for shown in (
            stories.story_opening(content, match, Cited(content)),
            stories.story_cards(content, [match]),
        ):
            text = shown_text(shown)
            for what in match.story.may_upset:
                warned = text.lower().index(plain(what).lower()[1:])
                assert warned < text.index(plain(match.story.summary))


# E. Plain language


def test_s32_s33_every_page_passes_the_gates_of_plain_language(problems):
    pages = load_content(ROOT / "content").pages

    assert told_of(problems, "PLAIN") == []
    assert {page.page for page in pages} > {"/", "/guide", "/meaning", "/compare", "/steps"}
    for page in pages:
        assert page.grade <= page.most
        assert page.longest <= 25
        assert page.long <= page.sentences / 20


def test_s35_every_way_is_told_in_short_and_says_what_to_do_next(content):
    for option in content.options:
        shown = option_text(content, option)

        assert shown.index(say(content, "option-in-short")) < shown.index(
            say(content, "option-only-if")
        )
        assert all(plain(question) in shown for question in option.ask)


def option_text(content, option) -> str:
    """The page of one option as a reader sees it."""
    filed = stories_by_option(content, {})[option.id]
    assert len(filed) <= PLACES
    return shown_text(options.option_page(content, option, filed))


def shown_text(markup) -> str:
    """What a reader sees, but for the meanings that the page adds in brackets."""
    return tags(without_glosses(markup)).text


def plain(text: str) -> str:
    """A text without its Markdown, as it stands on the page."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("**", "").strip()
