"""What holds of the first talk and of what people say, in the content that readers see."""

import re

import pytest

from phb.content.balance import words_in
from phb.content.load import load_content
from phb.content.talk_checks import ALOUD

GAP = "[day]"
"""What is left for the nurse to say: a day that nobody here can know."""

LETTERS = re.compile(r"\b[A-Z]{2,}s?\b")


def of_the_talk(folder) -> list[str]:
    """The codes of what is told of the talk itself. Long sentences are told too, and are not looked at here."""
    return [p.code for p in load_content(folder).problems if p.code.startswith("TALK-")]


@pytest.mark.parametrize("words", [34, 35, 36, 55, 56])
def test_all_introductions_may_be_as_long_as_twenty_seconds_aloud_and_no_longer(folder, words):
    text = (folder / "talk.yaml").read_text()
    longer = re.sub(r"yours: .*", "yours: " + " ".join(["so"] * (words - 30)), text)
    (folder / "talk.yaml").write_text(longer)

    assert of_the_talk(folder) == ([] if ALOUD[0] <= words <= ALOUD[1] else ["TALK-3"] * 6)


@pytest.mark.parametrize(("words", "told"), [(35, ["TALK-3"]), (36, []), (55, [])])
def test_one_introduction_may_have_four_fifths_to_five_quarters_of_the_usual_words(
    folder, words, told
):
    text = (folder / "talk.yaml").read_text()
    so_long = "yours: " + " ".join(["so"] * (words - 30))
    (folder / "talk.yaml").write_text(re.sub(r"yours: .*", so_long, text, count=1))

    assert of_the_talk(folder) == told


def test_no_letters_have_to_be_explained_in_words_that_are_said_aloud(content):
    aloud = [one.says for one in content.talk.introductions]
    aloud += [said for step in content.talk.steps for said in (*step.say, step.check)]
    aloud += [content.talk.in_every_way.says, *(one.says for one in content.talk.if_asked)]

    assert [
        (said, LETTERS.findall(said)) for said in aloud if set(LETTERS.findall(said)) - {"NHS"}
    ] == []


def test_the_words_on_the_right_to_one_name_adults_and_children_and_when_it_does_not_hold(content):
    steps = [said for step in content.talk.steps for said in step.say]
    answered = next(myth.say for myth in content.myths if myth.id == "only-adults")
    (of_everybody,) = [said for said in steps if "have a right to one" in said]

    assert re.search(r"[Aa]dults with NHS continuing healthcare", of_everybody)
    for said in (of_everybody, answered):
        assert re.search(r"child(ren)? with continuing care", said)
        assert "unless the NHS finds that it would not suit" in said


def test_a_promise_leaves_a_gap_for_its_day_and_nothing_else_stands_in_brackets(content):
    aloud = [said for step in content.talk.steps for said in (*step.say, step.check)]
    aloud += [myth.say for myth in content.myths]
    aloud += [one.says for one in content.talk.if_asked]

    assert [said for said in aloud if re.search(r"\bby (this|that) day\b", said)] == []
    assert {gap for said in aloud for gap in re.findall(r"\[.*?\]", said)} == {GAP}


def test_what_rests_in_part_on_a_rule_in_somebody_elses_words_depends(content):
    second_hand = [
        myth.verdict
        for myth in content.myths
        for claim in myth.rule
        if "second-hand" in {content.source(source).confidence for source in claim.source}
    ]

    assert {*second_hand} == {"it-depends"}


def test_no_sentence_to_say_forecasts_what_the_nhs_will_decide(content):
    forecast = r"\b(rarely|seldom|usually|mostly|probably|likely)\b"

    assert [myth.id for myth in content.myths if re.search(forecast, myth.say)] == []


def test_every_check_asks_openly_and_none_asks_if_they_understood(content):
    checks = [step.check for step in content.talk.steps]

    assert all(check.endswith("?") for check in checks)
    assert [
        check for check in checks if re.search(r"\b(?:understand|understood|clear\?)", check)
    ] == []


def test_the_introductions_can_be_read_aloud_within_the_minutes_of_their_step(content):
    step = next(step for step in content.talk.steps if step.id == "six-ways")
    words_a_minute = 130

    assert words_in(one.says for one in content.talk.introductions) <= step.minutes * words_a_minute


def test_what_people_say_is_answered_for_the_eight_that_matter_most(content):
    there = {myth.id for myth in content.myths}

    assert {
        *("must-employ", "registered-agency", "pay-a-relative", "extra-money"),
        *("notional-is-the-same", "stuck-with-it", "all-the-paperwork", "end-of-life"),
    } <= there
    assert {myth.verdict for myth in content.myths} == {"true", "false", "it-depends"}
