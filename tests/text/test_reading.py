import pytest
from hypothesis import given
from hypothesis import strategies as st

from phb.text.reading import (
    count_of,
    paragraphs_of,
    sentences_of,
    syllables_of,
    words_of,
)

WORDS = st.sampled_from(("care", "You", "budget", "A", "nurse", "£12.71", "5.6", "e.g.", "back-up"))
PLAIN = st.lists(st.tuples(WORDS, st.sampled_from(("", ".", "?", "!", ",", '."'))), min_size=1).map(
    lambda parts: " ".join(word + sign for word, sign in parts)
)
"""Texts with nothing in them that Markdown knows."""


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("You plan. The NHS pays!", ["You plan.", "The NHS pays!"]),
        ("Ask first, e.g. Surrey pays £12.71. Is it 5.6?", ["Ask first, e.g. Surrey pays £12.71.", "Is it 5.6?"]),
        ("Dr. Lee came at 3 p.m. Then she left.", ["Dr. Lee came at 3 p.m.", "Then she left."]),
        ('"Why?" works better than "Do you see?" does.', ['"Why?" works better than "Do you see?" does.']),
        ('"It works." "It does not."', ['"It works."', '"It does not."']),
        ("It went well (in the end). 18 hours are used.", ["It went well (in the end).", "18 hours are used."]),
        ("Wait... What?", ["Wait...", "What?"]),
        ("See [the steps. All six](/steps) **now**.", ["See the steps.", "All six now."]),
        ("## In short\nOne\nline.\n\n- a bullet\n- another. With two", ["In short", "One line.", "a bullet", "another.", "With two"]),
        ("| Who | When |\n|---|---|\n| You | Now |", ["Who", "When", "You", "Now"]),
        ("1. First\n2. Second", ["First", "Second"]),
        ("...", []),
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_takes_a_breath(text, sentences):
    assert list(sentences_of(text)) == sentences


def test_a_paragraph_is_what_stands_on_its_own_and_so_is_each_bullet():
    text = "One. Two.\nThree.\n\n- Four. Five.\n- Six.\n\n### Seven"

    assert [len(paragraph) for paragraph in paragraphs_of(text)] == [3, 2, 1, 1]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It's £12.71, or 20% more.", ["It's", "£12.71", "or", "20%", "more"]),
        ("Back-up and/or cover – ask!", ["Back-up", "and/or", "cover", "ask"]),
        ("One—two", ["One", "two"]),
    ],
)
def test_words_are_what_stands_between_spaces(sentence, words):
    assert list(words_of(sentence)) == words


HEARD = {
    1: "care hours while whole sole guide clothes stopped times rules",
    2: "about agreed people money many carers budget after over table wanted faces someone framework",
    3: "family agency personal assistant hospital therapy somebody employer decision equipment",
    4: "ventilator continuing situation independent information activities redundancy appropriate",
    5: "organisation disability introductory",
}
"""Words of the content, counted by ear."""


@pytest.mark.parametrize(
    ("word", "count"), [(word, count) for count, words in HEARD.items() for word in words.split()]
)
def test_syllables_are_those_that_are_heard(word, count):
    assert syllables_of(word) == count


@pytest.mark.parametrize("word", ["18", "£291,442", "2026", "3am", "PHB", "PAs", "45A"])
def test_figures_and_letters_count_as_one(word):
    assert syllables_of(word) == 1


def test_parts_with_a_hyphen_are_counted_apart():
    assert syllables_of("16-year-old") == 3


def test_a_grade_is_worked_out_as_flesch_and_kincaid_did():
    count = count_of(
        words_of(s) for s in sentences_of("You can choose a plan. The family decides.")
    )

    assert (count.sentences, count.words, count.syllables) == (2, 8, 11)
    assert count.grade == pytest.approx(0.39 * 8 / 2 + 11.8 * 11 / 8 - 15.59)


def test_shorter_sentences_and_shorter_words_have_a_lower_grade():
    def grade(text):
        return count_of(words_of(sentence) for sentence in sentences_of(text)).grade

    assert grade("You plan. They pay.") < grade("You plan and they pay.")
    assert grade("You plan with them.") < grade("Organisations facilitate individualisation.")


@given(st.text())
def test_any_text_at_all_has_sentences_with_words_or_none(text):
    assert all(words_of(s) and "\n" not in s for s in sentences_of(text))
    assert all(syllables_of(word) >= 1 for s in sentences_of(text) for word in words_of(s))


@given(PLAIN)
def test_no_word_is_lost_between_sentences(text):
    assert [w for s in sentences_of(text) for w in words_of(s)] == list(words_of(text))


@given(PLAIN)
def test_a_bullet_reads_as_its_text_does_without_one(text):
    assert sentences_of(f"- {text}") == sentences_of(text)


@given(st.lists(PLAIN, min_size=2, max_size=4))
def test_paragraphs_are_read_one_by_one(texts):
    assert sentences_of("\n\n".join(texts)) == tuple(s for t in texts for s in sentences_of(t))


@given(st.lists(PLAIN, min_size=1, max_size=4))
def test_markdown_around_a_text_changes_none_of_its_words(texts):
    marked = "\n".join(f"- **{text}** [{text}](/steps)" for text in texts)

    assert [w for s in sentences_of(marked) for w in words_of(s)] == [
        w for text in texts for w in words_of(text) * 2
    ]
