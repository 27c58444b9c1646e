"""A link carries answers whole, and what somebody makes up in its place does no harm."""

import zlib
from base64 import urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as some

from phb.guide.carried import LONGEST, carry, read_carried, what_came
from tests.guide.build import answers_of, content_of, question

IDS = some.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)
ANSWERS = some.dictionaries(IDS, some.frozensets(IDS, min_size=1, max_size=8), max_size=20)

CONTENT = content_of(
    [
        question("who-for", "child adult", short="Age"),
        question("help-with", "nights days", short="Help with", pick="many"),
        question(
            "decide", "able not-able", short="Deciding", **{"show-if": {"if": {"who-for": "adult"}}}
        ),
    ]
)


def packed(lines: str, version: str = "1") -> str:
    word = urlsafe_b64encode(zlib.compress(lines.encode())).decode().rstrip("=")
    return f"{version}.{word}"


@given(ANSWERS)
def test_what_is_carried_comes_back_whole(answers):
    assert read_carried(carry(answers)) == answers


@given(ANSWERS)
def test_it_goes_into_an_address_as_it_is_and_shows_no_answer(answers):
    word = carry(answers)

    assert set(word) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")
    assert not [q for q in answers if len(q) > 8 and q in word]


@given(some.text() | some.text(alphabet="1.-_Aa=eJw", max_size=60))
def test_any_text_is_read_or_refused_and_never_fails(text):
    for word in (text, f"1.{text}", packed(text.encode("ascii", "ignore").decode())):
        came = read_carried(word)
        assert came is None or read_carried(carry(came)) == came


@given(ANSWERS, some.text(alphabet=".,;:!?)>]'\" \u200b-_Aa1=%", max_size=12))
def test_what_a_message_puts_behind_the_word_is_dropped(answers, behind):
    assert read_carried(carry(answers) + behind) == answers


@given(ANSWERS.filter(bool), some.data())
def test_a_link_that_was_cut_off_is_refused(answers, data):
    word = carry(answers)

    assert read_carried(word[: data.draw(some.integers(0, len(word) - 1))]) is None


@pytest.mark.parametrize(
    "word",
    [
        "",
        "1.",
        packed("who-for=child", version="2"),
        packed("who-for=child", version="1") + "A" * LONGEST,
        packed("who-for=child;" * 90_000),
        packed("a=" + "b" * 9000),
        packed("who-for=<script>"),
        packed("who-for"),
        packed("who-for="),
        packed("Ring 0800 1234=now"),
        packed("who-for=child\nhelp-with=nights"),
    ],
    ids=lambda word: word[:24],
)
def test_what_we_never_made_is_refused(word):
    assert read_carried(word) is None


def test_all_that_fits_is_taken_and_nothing_is_named():
    came = what_came(CONTENT, answers_of(who_for="adult", help_with=["nights"], decide="able"))

    assert came.answers == answers_of(who_for="adult", help_with=["nights"], decide="able")
    assert came.gone == came.not_asked == ()


def test_what_no_longer_fits_is_named_and_the_rest_is_taken():
    came = what_came(
        CONTENT,
        answers_of(who_for="child", help_with=["nights", "weekends"], where_now="x", decide="able"),
    )

    assert came.answers == answers_of(who_for="child", help_with=["nights"], decide="able")
    assert came.gone == ("Help with", "where-now")
    assert came.not_asked == ("Deciding",)


def test_a_link_cannot_put_words_of_its_own_on_the_page():
    """The name of a question that is gone is all that could be chosen by whoever made the link."""
    made_up = answers_of(ring_0800_123456="x") | {"your-budget-was-refused-today": frozenset("x")}

    assert what_came(CONTENT, made_up).gone == ("...",)
