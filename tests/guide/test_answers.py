import pytest

from phb.guide.answers import UnknownAnswerError, keep_known, read_answers
from tests.guide.build import content_of, question

CONTENT = content_of(
    [question("who-for", "child adult"), question("help-with", "nights days", pick="many")]
)


def test_one_answer_and_a_list_are_both_read():
    read = read_answers(CONTENT, {"who-for": "child", "help-with": ["nights", "days"]})

    assert read == {"who-for": {"child"}, "help-with": {"nights", "days"}}
    assert read_answers(CONTENT, {"who-for": ["child"]}) == {"who-for": {"child"}}


@pytest.mark.parametrize("nothing", ["not-sure", None, [], ["not-sure"], [None]])
def test_not_sure_and_nothing_mean_unanswered(nothing):
    assert read_answers(CONTENT, {"help-with": nothing}) == {}
    assert read_answers(CONTENT, None) == {}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"who-fro": "child"}, ['"who-fro"', '"who-for"']),
        ({"who-for": "chld"}, ['"chld"', '"who-for"', '"child"']),
        ({"who-for": ["child", "adult"]}, ["one answer", '"child"', '"adult"']),
        ({"who-for": ["child", "not-sure"]}, ["one answer", '"not-sure"']),
        ({"help-with": ["nights", "dayz"]}, ['"dayz"', '"days"']),
        ({"who-for": {"child": 1}}, ['"who-for"']),
        ({"who-for": True}, ['"true"']),
        (["child"], ["list of questions"]),
    ],
)
def test_what_does_not_fit_is_named_in_one_line_with_the_nearest_known_word(given, words):
    with pytest.raises(UnknownAnswerError) as refused:
        read_answers(CONTENT, given)

    assert "\n" not in str(refused.value)
    assert all(word in str(refused.value) for word in words)


def test_a_wrong_word_of_many_lines_is_told_in_one():
    with pytest.raises(UnknownAnswerError) as refused:
        read_answers(CONTENT, {"who-for": "a\nb" * 200})

    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 300


def test_stored_answers_keep_what_still_fits_and_never_fail():
    stored = {"who-for": ["child", "adult"], "help-with": ["nights", "gone"], "old": ["x"]}

    assert keep_known(CONTENT, stored) == {"help-with": {"nights"}}


@pytest.mark.parametrize(
    "rubbish", [None, 3, "x", [1], {"who-for": 3}, {"help-with": {"a": 1}}, {1: 2}]
)
def test_rubbish_from_a_browser_is_no_answer(rubbish):
    assert keep_known(CONTENT, rubbish) == {}
