"""The nurse's words on paper: those of the talk itself, all of them, on few pages."""

from io import BytesIO

from pypdf import PdfReader

from phb.guide.order import mixed
from phb.paper.document import Fields, Table
from phb.paper.talk_card import talk_card
from phb.paper.to_pdf import pdf
from phb.paper.to_text import plain_text

ADDRESS = "https://phb-options-explorer.example.nhs.uk/"


def test_all_that_is_said_in_a_talk_stands_on_it_in_the_order_of_the_talk(content):
    text = " ".join(plain_text(talk_card(content)).split())
    said = [words for step in content.talk.steps for words in (step.name, *step.say, step.check)]
    places = [text.index(words) for words in said]

    assert places == sorted(places)
    assert content.talk.in_every_way.says in text
    assert all(one.ask in text and one.says in text for one in content.talk.if_asked)


def test_each_way_is_introduced_in_the_order_given_and_lines_are_left_for_whom_to_ring(content):
    order = mixed(content.options, 5)
    says = {one.option: one.says for one in content.talk.introductions}
    paper = talk_card(content, order=order)

    (ways,) = [part for part in paper.parts if isinstance(part, Table)]
    assert [(row.mark, row.cells) for row in ways.rows] == [(o.mark, (says[o.id],)) for o in order]
    (fields,) = [part for part in paper.parts if isinstance(part, Fields)]
    for name in ("contact", "nobody-comes", "local-help"):
        assert content.words[f"take-hand-{name}"] in fields.labels


def test_it_fits_two_pages_and_says_at_their_foot_that_nobody_has_tested_it(content):
    paper = talk_card(content, address=ADDRESS)

    assert len(PdfReader(BytesIO(pdf(paper))).pages) <= 2
    assert "Not yet tested" in paper.foot
