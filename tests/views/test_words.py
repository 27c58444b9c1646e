"""Words that mean two things come first, and every word keeps its address."""

from phb.views.words import words_page
from tests.views.drawn import tags


def test_every_word_has_its_address_once_and_stands_from_a_to_z(content):
    (listed,) = tags(words_page(content)).all("dl", class_="phb-words")

    shown = [dt.attributes["id"] for dt in listed.all("dt")]
    in_order = sorted(content.terms, key=lambda term: term.term.lower())
    assert shown == [f"word-{term.id}" for term in in_order]


def test_words_that_mean_two_things_come_first_with_each_meaning_and_what_to_ask(content):
    page = tags(words_page(content))

    first, _ = page.all(class_="phb-section")
    shown = first.all(class_="phb-two")
    for card, word in zip(shown, content.two_meanings, strict=True):
        assert [dt.text for dt in card.all("dt")] == [one.where for one in word.meanings]
        assert word.ask in card.text


def test_a_word_explained_leads_back_to_its_two_meanings(content):
    word = content.two_meanings[0]
    term = next(one.see for one in word.meanings if one.see)
    (listed,) = tags(words_page(content)).all("dl", class_="phb-words")

    (entry,) = [
        entry
        for entry in listed.inside
        if any(tag.attributes.get("id") == f"word-{term}" for tag in entry.all())
    ]

    assert f"#two-{word.id}" in [a.attributes["href"] for a in entry.all("a")]
