"""The options are told evenly: where one gets more points or words than the others, an editor is told."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phb.content.load import load_content
from phb.content.reader import read_with_body, read_yaml
from phb.content.steering import check_steering
from tests.content.minimal import FILES


def codes(folder) -> list[str]:
    return [p.code for p in load_content(folder).problems]


def change(folder, file, old, new):
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def test_options_told_alike_have_nothing_to_mend(folder):
    assert codes(folder) == []


def test_one_point_more_on_one_side_is_let_be(folder):
    change(
        folder,
        "options.yaml",
        "    hard:\n",
        "    hard:\n      - says: It.\n        source: rules\n",
    )

    assert codes(folder) == []


@pytest.mark.parametrize("words", [2, 6, 7, 40])
def test_a_part_may_have_between_three_fifths_and_eight_fifths_of_the_usual_words(folder, words):
    change(folder, "options.yaml", "A week of notional.", " ".join(["week"] * words))

    assert ("BALANCE-4" in codes(folder)) == (not 0.6 * 4 <= words <= 1.6 * 4)


def test_every_option_whose_stories_all_stayed_is_a_gap(folder):
    for name in ("days-with-aunt", "a-team-that-left"):
        path = folder / "stories" / f"{name}.md"
        path.write_text(re.sub("stayed: .*", "stayed: stayed", path.read_text()))

    assert codes(folder) == ["GAP-7"] * 6


def test_every_option_whose_stories_all_were_hard_is_a_gap(folder):
    change(folder, "stories/days-with-aunt.md", "how-it-went: good", "how-it-went: mixed")

    assert codes(folder) == ["GAP-6"] * 6


def told(file: str, text: str) -> list[str]:
    read = read_with_body(file, text) if file.endswith(".md") else read_yaml(file, text)
    return [p.code for p in check_steering({file: read})]


def test_a_sum_of_money_is_let_be_in_a_question_and_not_beside_an_option():
    options = FILES["options.yaml"].replace("says: Point 1.", "says: It costs £20.", 1)
    questions = FILES["questions.yaml"].replace("ask: Who is", "ask: Is it £20, who is", 1)

    assert told("options.yaml", options) == ["STEER-6"]
    assert told("questions.yaml", questions) == []


def test_a_storys_own_text_may_say_what_its_people_felt():
    story = FILES["stories/days-with-aunt.md"]

    assert told("stories/a.md", story.replace("She wanted", "It was a dream. She wanted")) == []
    assert told("stories/a.md", story.replace("A short", "A perfect, short")) == ["STEER-2"]


@given(
    st.sampled_from(
        ["best interests", "Best interests", "Easy Read", "adjust", "cost", "fast-track", "bestow"]
    )
)
def test_terms_of_the_law_and_parts_of_words_do_not_steer(word):
    assert told("questions.yaml", FILES["questions.yaml"].replace("Who is", f"Who is {word}")) == []
