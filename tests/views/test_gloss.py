"""Terms are explained in brackets where a page first uses them, and the text still reads as prose."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

import pytest

from phb.content.library import Content
from phb.content.page_models import Term
from phb.guide.match import all_matches, stories_by_option
from phb.text.html import Html, join
from phb.views import guide, options, start, stories, texts
from phb.views.cited import Cited
from phb.views.compare import comparison
from phb.views.gloss import Glosses, says_as_much
from phb.views.help import help_page
from phb.views.say import in_a_sentence
from phb.views.steps import steps_page
from phb.views.words import words_page
from tests.guide.build import CLAIM, answers_of, content_of, reason
from tests.views.drawn import alignment_cards, compare_page, meaning_page, tags, without_glosses

ANSWERS = answers_of(
    **{"who-for": "child", "going-wrong": ["many-faces", "no-say"], "choose-who": "a-lot"},
    **{"back-up": "a-lot", "time-to-run": "no", "little-paperwork": "a-lot"},
)


def term(term_id: str, name: str, means: str, *also: str, **more: str) -> Term:
    given = {"id": term_id, "term": name, "means": means, "also": also, "more": "More."}
    return Term.model_validate({**given, "source": "a-source", **more})


TERMS = (
    term("payment", "direct payment", "money to buy care", "DP"),
    term("service", "support service", "help to run it", "direct payment support service"),
    term("budget", "health budget", "money for a direct payment", "PHB"),
    term("advocate", "advocate", "help to be heard"),
    term("body", "regulatory body", "it checks care"),
    term("place", "Place", "a part of an area", **{"in-text": "never"}),
)


@pytest.fixture
def glosses() -> Glosses:
    return Glosses(replace(content_of(), terms=TERMS))


def read(markup: str) -> str:
    return tags(Html(markup)).text


def test_the_first_use_on_a_page_is_explained_and_no_later_one(glosses):
    assert read(glosses.line("Ask for a direct payment here.")) == (
        "Ask for a direct payment (money to buy care) here."
    )
    assert read(glosses.line("A direct payment again.")) == "A direct payment again."


def test_a_gloss_is_marked_so_that_it_can_be_quieter(glosses):
    assert glosses.line("An advocate.") == (
        'An advocate <span class="phb-gloss">(help to be heard)</span>.'
    )


@pytest.mark.parametrize(
    "used", ["direct payments", "Direct payment", "DP", "DPs", "direct\npayment"]
)
def test_every_name_of_a_term_counts_as_the_term(glosses, used):
    assert f"{used} (money to buy care)" in read(glosses.line(f"So {used} it is."))
    assert "(" not in read(glosses.line("A direct payment."))


def test_an_ending_in_y_becomes_ies(glosses):
    assert "bodies (it checks care)" in read(glosses.line("The regulatory bodies met."))


@pytest.mark.parametrize("other", ["advocated", "non-advocate", "an advocate-led team"])
def test_whole_words_alone_are_terms(glosses, other):
    assert "(" not in read(glosses.line(f"They saw {other}."))


def test_a_name_that_owns_something_waits_for_a_place_where_a_gloss_reads_well(glosses):
    assert "(" not in read(glosses.line("The advocate's letter."))
    assert "advocate (help" in read(glosses.line("The advocate wrote."))


def test_the_longest_name_wins(glosses):
    made = read(glosses.line("A direct payment support service helps."))

    assert made == "A direct payment support service (help to run it) helps."


def test_a_sentence_has_one_pair_of_brackets_and_the_other_term_waits(glosses):
    made = read(glosses.line("An advocate and a direct payment. A direct payment, then."))

    assert made == (
        "An advocate (help to be heard) and a direct payment. "
        "A direct payment (money to buy care), then."
    )


def test_no_gloss_joins_brackets_that_the_author_wrote(glosses):
    made = read(glosses.line("A direct payment (or cash) pays an advocate. The advocate came."))

    assert made == (
        "A direct payment (or cash) pays an advocate. The advocate (help to be heard) came."
    )


@pytest.mark.parametrize(
    "told",
    [
        "An advocate (someone to speak up) came.",
        "We met advocates, who speak up.",
        "An advocate is a person who speaks up.",
        "Advocate means someone to speak up.",
    ],
)
def test_what_the_author_explains_is_left_and_counts_as_explained(glosses, told):
    assert read(glosses.line(told)) == told
    assert "(" not in read(glosses.line("Ask an advocate."))


@pytest.mark.parametrize(
    "said", ["Her advocate is a friend of ours.", "An advocate, which is rare, came."]
)
def test_saying_something_about_a_term_is_not_explaining_it(glosses, said):
    assert "advocate (help to be heard)" in read(glosses.line(said))


def test_a_short_form_in_brackets_explains_nothing_so_the_meaning_joins_it(glosses):
    made = read(glosses.line("Each health budget (PHB) is set. A PHB is money."))

    assert made == "Each health budget (PHB: money for a direct payment) is set. A PHB is money."


def test_the_words_of_a_gloss_are_not_explained_in_turn_and_count_for_nothing(glosses):
    made = read(glosses.line("A health budget. A direct payment."))

    assert made.startswith("A health budget (money for a direct payment). ")
    assert "A direct payment (money to buy care)" in made


def test_a_term_inside_brackets_is_left_and_waits(glosses):
    assert read(glosses.line("Help (an advocate, say).")) == "Help (an advocate, say)."
    assert "advocate (help" in read(glosses.line("An advocate."))


def test_a_word_that_everybody_knows_gets_no_gloss(glosses):
    assert read(glosses.line("A Place.")) == "A Place."


def test_headings_and_links_are_never_explained_and_count_for_nothing(glosses):
    made = read(glosses.blocks("# An advocate\n\n[An advocate](/help) came.\n\n- An *advocate*."))

    assert made.count("(help to be heard)") == 1
    assert "An advocate (help to be heard)." in made


def test_what_is_explained_in_a_fold_is_explained_again_where_it_can_be_seen(glosses):
    glosses.line("An advocate.")
    inside = glosses.folded()

    assert "(" not in read(inside.line("The advocate."))
    assert "(money to buy care)" in read(inside.line("A direct payment."))
    assert "(" not in read(inside.line("A direct payment."))
    assert "(money to buy care)" in read(glosses.line("A direct payment."))


def test_a_reason_in_a_fold_does_not_silence_a_reason_that_can_be_seen(content):
    first, second, *others = content.options
    lines = {"if": {"who-for": "child"}, "source": content.sources[0].id}
    asked, seen = reason("advocate", "ask-about", **lines), reason("advocate", "for", **lines)
    made = (
        first.model_copy(update={"reasons": (asked,)}),
        second.model_copy(update={"reasons": (seen,)}),
        *(other.model_copy(update={"reasons": ()}) for other in others),
    )
    both = replace(content, options=made, terms=TERMS)

    cards = alignment_cards(both, answers_of(**{"who-for": "child"}), cited=Cited(both))

    assert "advocate (help to be heard)" in tags(cards[first.id]).all("details")[0].text
    assert "advocate (help to be heard)" in read(
        cards[second.id].partition("<details")[0] + "</section>"
    )


def test_a_claim_in_a_fold_is_numbered_with_the_page(content):
    cited = Cited(content)
    claims = [CLAIM.model_copy(update={"source": (source.id,)}) for source in content.sources[:2]]

    made = [
        tags(where.claim(claim)).all(class_="phb-cite-number")[0].text
        for where, claim in ((cited, claims[0]), (cited.folded(), claims[1]))
    ]

    assert made == ["1", "2"]
    assert len(tags(cited.section()).all("li")) == 2


def test_the_meaning_is_markdown_and_never_markup():
    hostile = replace(content_of(), terms=(term("x", "odd", "<b>&amp;"),))

    assert "(&lt;b&gt;&amp;)" in Glosses(hostile).line("An odd one.")


def test_a_gloss_never_says_again_what_its_sentence_says(content):
    """Whatever the verb between them, and whichever of the two comes first."""
    for one in content.terms:
        for said in (
            f"{one.term} is {one.means}.",
            f"Think of {one.means}: we call it {one.term} here.",
            f"They {one.means}, by {one.term}.",
        ):
            explained = Glosses(content)
            explained.line(said)

            again = tags(explained.line(f"See {one.term}.")).all(class_="phb-gloss")
            assert f"({one.means})" not in tags(Glosses(content).line(said)).text, said
            assert [gloss.text for gloss in again if one.means in gloss.text] == [], said


def test_a_gloss_stays_where_the_sentence_has_few_of_its_words(content):
    kept = [
        one.id
        for one in content.terms
        if one.in_text != "never"
        and f"({one.means})" in Glosses(content).line(f"Ask about {one.term} now.")
    ]

    assert len(kept) > len(content.terms) / 2


def test_a_site_without_terms_reads_as_it_was_written():
    assert Glosses(content_of()).line("An advocate.") == "An advocate."


def test_every_meaning_reads_well_in_brackets(content):
    for known in content.terms:
        assert len(known.means.split()) <= 12, known.id
        assert known.means == in_a_sentence(known.means), known.id
        assert not known.means.endswith((".", ",")), known.id
        assert not set("()") & set(known.means), known.id


# --- On every page of reading -------------------------------------------------

NOT_PROSE = re.compile(
    r"<(h[1-6]|a|sup|b|summary|dt|details|caption)\b.*?</\1>"
    r'|<p class="phb-(?:quiet|chips|group|official)".*?</p>|<section class="phb-story\b.*?</section>'
    r'|<span class="phb-(?:because|tag)".*?</span>|<ul class="phb-(?:ways|alike)".*?</ul>'
    r'|<div class="phb-notice".*?</div>',
    re.DOTALL,
)
BLOCKS = re.compile(r"</?(?:p|li|ul|ol|dd|dl|div|section|article)\b[^>]*>")
GLOSS = re.compile(r'<span class="phb-gloss">(.*?)</span>')


def pages_of_reading(content: Content) -> Iterator[tuple[str, Html]]:
    for door in content.doors:
        yield door.id, start.door_page(content, door)
        for question in content.questions:
            asked = guide.question_heading(content, question, door=door.id, screen="guide")
            yield f"{question.id} {door.id}", asked
    yield "start", start.in_a_minute(content)
    yield "meaning", meaning_page(content, ANSWERS)
    filed = stories_by_option(content, ANSWERS)
    for option in content.options:
        yield option.id, options.option_page(content, option, filed[option.id])
    for match in all_matches(content, ANSWERS):
        cited = Cited(content)
        opening = stories.story_opening(content, match, cited)
        told = stories.story_text(content, match.story, cited)
        yield match.story.id, join(opening, Html(re.sub("<dl.*?</dl>", "", told)))
    yield "steps", steps_page(content)
    yield "help", help_page(content)
    for page in content.pages:
        yield page.id, texts.text_page(content, page)


def sentences(markup: Html) -> Iterator[str]:
    """The page's prose, sentence by sentence, each gloss marked by a star before it."""
    for block in BLOCKS.split(NOT_PROSE.sub("", GLOSS.sub(r"*\1", markup))):
        yield from re.split(r"(?<=[.!?])\s+", unescape(re.sub(r"<[^>]+>", "", block)))


def told_by_author(sentence: str, used: re.Match[str]) -> bool:
    """Whether brackets or "who" follow, or the sentence begins by saying what it is."""
    behind = sentence[used.end() :]
    says_it = re.match(r"( \([^)]*\))? (is|are) an? ", behind)
    return behind.startswith((" (", ", who ")) or bool(says_it and used.start() < 4)


def test_on_every_page_a_first_use_in_prose_is_explained_where_its_sentence_has_room(content):
    names = {
        name.lower(): known
        for known in content.terms
        for name in (known.term, *known.also)
        if known.in_text != "never"
    }
    longest_first = sorted(names, key=len, reverse=True)
    found = re.compile(rf"(?<![\w-])({'|'.join(longest_first)})s?(?![\w'-])", re.IGNORECASE)
    explained = 0
    for page, markup in pages_of_reading(content):
        met = set()
        for sentence in sentences(markup):
            bare = re.sub(r" \*\([^)]*\)|\*:[^)]*", "", sentence)
            for used in found.finditer(bare):
                known = names[used[1].lower()]
                if known.id in met:
                    continue
                here = f"*({known.means})" in sentence or f"*: {known.means})" in sentence
                explained += here
                if here or told_by_author(bare, used) or says_as_much(bare, known):
                    met.add(known.id)
                else:
                    assert "(" in sentence, (page, sentence)
    assert explained > 50


def test_no_sentence_of_any_page_has_two_glosses(content):
    for page, markup in pages_of_reading(content):
        for sentence in sentences(markup):
            assert sentence.count("*") < 2, (page, sentence)


def test_what_is_not_running_text_holds_no_gloss(content):
    matches = all_matches(content, ANSWERS)
    rows = comparison(content, content.options, content.aspects, ANSWERS, cited=Cited(content))
    for markup in (
        rows,
        words_page(content),
        options.option_cards(content, content.options),
        stories.story_cards(content, matches),
        compare_page(content, ANSWERS),
    ):
        assert without_glosses(markup) == markup
    for page, markup in pages_of_reading(content):
        outside = [
            tag
            for name in ("a", "h1", "h2", "h3", "h4", "summary", "button", "label")
            for tag in tags(markup).all(name)
            if tag.all(class_="phb-gloss")
        ]
        assert outside == [], page


@pytest.mark.parametrize(
    "said",
    [
        "Ring the Advocate Anytown team.",
        "The Direct Payment Team can help.",
    ],
)
def test_a_name_that_holds_a_term_stays_whole(glosses, said):
    assert read(glosses.line(said)) == said


def test_a_term_that_begins_a_sentence_is_no_name(glosses):
    assert read(glosses.line("Advocate services differ.")) == (
        "Advocate (help to be heard) services differ."
    )


def test_letters_that_stand_for_words_are_explained_where_they_are_capital_alone():
    content = replace(
        content_of([]), terms=(term("pa", "personal assistant", "paid help", "PA", "PAs"),)
    )

    for said in ("Debts pass to the NHS.", "Ask your pa.", "It came to pass, as pas do."):
        assert "paid help" not in Glosses(content).line(said)
    for said in ("Two PAs come.", "A PA comes.", "Personal assistants come."):
        assert "paid help" in Glosses(content).line(said)
