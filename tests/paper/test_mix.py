"""The mix on the paper to take away: on a page of its own, saying what the mix page says."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from phb.content.mix_models import PAID, UNDECIDED
from phb.guide.answers import NO_ANSWERS
from phb.guide.mix import NO_MIX, Mix, Placed, look_over
from phb.paper.document import Bullets, Document, Heading, Paragraph, Questions
from phb.paper.mix import MOST_QUESTIONS, mix_page, mix_paper
from phb.paper.signs import with_signs
from phb.paper.summary import summary
from phb.paper.to_html import whole_page
from phb.paper.to_pdf import pdf
from phb.paper.to_text import plain_text
from phb.text.markdown import words_alone
from tests.guide.mixes import all_sorts, aunts_mix

ADDRESS = "https://phb-options-explorer.example.nhs.uk/"


def paper(content, mix):
    return with_signs(content, summary(content, NO_ANSWERS, made=None, mix=mix, address=ADDRESS))


def text_of(document, *, large=False) -> list[str]:
    pages = PdfReader(BytesIO(pdf(document, large=large))).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def test_without_a_mix_the_paper_is_what_it_was(content):
    assert mix_page(content, NO_MIX, content.options) == []
    assert "mix-paper-heading" in content.words
    assert content.words["mix-paper-heading"] not in plain_text(paper(content, NO_MIX))


def test_parts_that_have_no_way_yet_are_no_page_of_the_paper(content):
    named = Mix((Placed("days", UNDECIDED), Placed("nights", UNDECIDED)))

    assert mix_page(content, named, content.options) == []


@pytest.mark.parametrize(("large", "more"), [(False, 1), (True, 2)])
def test_the_aunts_mix_takes_one_page_more_and_two_in_large_print(content, large, more):
    without, with_mix = (
        text_of(paper(content, mix), large=large) for mix in (NO_MIX, aunts_mix(content))
    )

    assert len(with_mix) == len(without) + more
    assert content.words["mix-paper-heading"] in with_mix[len(without)]
    assert not any(content.words["mix-paper-heading"] in page for page in with_mix[: len(without)])


@pytest.mark.parametrize(("large", "pages"), [(False, 2), (True, 3)])
def test_the_aunts_mix_alone_is_two_pages_and_three_in_large_print(content, large, pages):
    made = mix_paper(content, aunts_mix(content), content.options, address=ADDRESS)
    alone = with_signs(content, made)

    assert len(text_of(alone, large=large)) == pages


def test_a_mix_of_all_sorts_loses_nothing_that_it_was_looked_over_for(content):
    mix = all_sorts(content)
    over = look_over(content, mix)
    said = " ".join(plain_text(paper(content, mix)).split())

    for kind in ("missing", "doubled", "careful"):
        assert over.found[kind], kind
        for one in over.found[kind]:
            assert words_alone(one.says) in said
    for part in (*over.crowded, *over.shared):
        assert f"{part.name}:" in said
    for question in over.unsettled:
        assert question.ask in said
    assert [one.id for one in over.crowded] == ["weekends"]
    assert [one.id for one in over.shared] == ["nights"]


def test_every_way_of_the_mix_has_a_column_and_no_other(content):
    mix = aunts_mix(content)
    said = " ".join(text_of(paper(content, mix))[2:])

    for way in PAID:
        assert (content.option(way).short_name in said) == (way in mix.ways), way


def test_the_mix_alone_has_every_question_and_the_longer_paper_says_where_the_others_are(content):
    mix = all_sorts(content)
    asked = [words_alone(one) for one in look_over(content, mix).to_ask]
    alone = mix_paper(content, mix, content.options, address=ADDRESS)
    page = mix_page(content, mix, content.options, address=ADDRESS)
    more = content.words["mix-paper-more"].format(
        where="phb-options-explorer.example.nhs.uk/mix", count=len(asked) - MOST_QUESTIONS
    )

    assert [*next(part for part in alone.parts if isinstance(part, Questions)).items] == asked
    assert Bullets(tuple(asked[:MOST_QUESTIONS])) in page
    assert Paragraph(more) in page


def test_every_warning_of_the_mix_alone_has_its_reason(content):
    mix = all_sorts(content)
    said = " ".join(plain_text(mix_paper(content, mix, content.options)).split())

    for those in look_over(content, mix).found.values():
        assert all(words_alone(one.because.says) in said for one in those)


@pytest.mark.parametrize(
    "of", [mix_paper, lambda *given: Document("", "", (*mix_page(*given),), "")]
)
def test_a_paper_says_what_was_answered_and_has_a_line_for_a_number_to_ring(content, of):
    mix = aunts_mix(content)
    said = " ".join(plain_text(of(content, mix, content.options)).split())

    for question in content.mix.questions:
        assert f"{question.ask} You said: {question.answers[mix.settled[question.id]]}." in said
    assert content.words["mix-paper-six-am"] in said


def test_a_heading_that_begins_a_page_does_so_in_every_format_that_has_pages(content):
    begins = [
        p
        for p in mix_page(content, aunts_mix(content), content.options)
        if isinstance(p, Heading) and p.new_page
    ]
    assert len(begins) == 1
    assert "phb-paper-new-page" in whole_page(paper(content, aunts_mix(content)))
