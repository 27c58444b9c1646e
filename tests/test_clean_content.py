"""What the check calls clean breaks no page and no paper, and shows nobody the signs of Markdown.

``PHB_SLIPS=200 pytest tests/test_clean_content.py`` tries two hundred rounds in place of a few.
"""

import os
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from html import unescape
from random import Random

import pytest

from phb.content import load
from phb.content.library import Content
from phb.guide.answers import NO_ANSWERS
from phb.guide.mix import Mix, Placed
from phb.paper import mix, summary
from phb.paper.document import Document
from phb.paper.letter import letter_paper
from phb.paper.note import record_note
from phb.paper.sheet import sheet
from phb.paper.signs import with_signs
from phb.paper.talk_card import talk_card
from phb.paper.to_html import whole_page
from phb.paper.to_pdf import UNKNOWN, given_to_typst, pdf
from phb.paper.to_text import plain_text
from phb.text.html import Html
from tests.conftest import ROOT
from tests.guide.build import someone
from tests.slips import files_in, slips_in, what_is_clean
from tests.views.drawn import every_view

pytestmark = pytest.mark.slow

ROUNDS = int(os.environ.get("PHB_SLIPS", "2"))
FIRST = int(os.environ.get("PHB_SLIPS_FROM", "0"))
"""The number of the first round: a round that failed can be run again by itself."""

OF_EACH_FILE = 6
RAW = re.compile(r"\]\s?\(|\*\*|##|<<<<|>>>>")
TODAY = date(2026, 12, 1)


def papers(content: Content, rng: Random) -> Iterator[tuple[str, Document]]:
    """Every kind of paper, each of what there is to make it of."""
    mixed = Mix(tuple(Placed(part.id, part.ways[0], 5) for part in content.mix.parts))
    order = content.options
    for one in content.sheets:
        yield f"sheet {one.id}", sheet(content, one)
    for one in content.letters:
        yield f"letter {one.id}", letter_paper(content, one)
    answers = someone(content, rng, ticks="few")
    place = content.places[0]
    for name, given in (("nothing", NO_ANSWERS), ("some", answers)):
        paper = summary.summary(content, given, made=TODAY, mix=mixed, place=place)
        yield f"summary, {name} said", paper
    yield "blank", summary.blank(content)
    yield "talk card", talk_card(content)
    yield "mix", mix.mix_paper(content, mixed, order)


def said(markup: str) -> str:
    """What a page says, without its tags."""
    return unescape(re.sub(r"<style>.*?</style>|<[^>]*>", "", markup, flags=re.DOTALL))


@pytest.fixture
def load_texts(tmp_path, monkeypatch):
    """Loads content from texts. A text that was read before is not read again."""
    monkeypatch.setattr(load, "read_yaml", cache(load.read_yaml))
    monkeypatch.setattr(load, "read_with_body", cache(load.read_with_body))
    folder = tmp_path / "content"

    def load_them(texts):
        for name, text in texts.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="")
        return load.load_content(folder, today=TODAY)

    return load_them


@pytest.mark.parametrize("number", range(FIRST, FIRST + ROUNDS))
def test_what_the_check_calls_clean_is_drawn_everywhere(load_texts, number):
    rng = Random(number)
    files = files_in(ROOT / "content")
    slips = {name: slips_in(text, rng, OF_EACH_FILE) for name, text in files.items()}

    loaded, clean = what_is_clean(files, slips, load_texts)
    content = loaded.content

    assert content is not None
    assert any(clean.values())
    faults = []
    for answers in (NO_ANSWERS, someone(content, rng, ticks="few")):
        for name, markup in every_view(content, answers):
            assert isinstance(markup, Html)
            faults += [(name, near(said(markup), at)) for at in RAW.finditer(said(markup))]
    for name, made in papers(content, rng):
        paper = with_signs(content, made)
        text = plain_text(paper) + said(whole_page(paper))
        faults += [(name, near(text, at)) for at in RAW.finditer(text)]
        assert UNKNOWN not in given_to_typst(paper), name
    note = record_note(content, answers)
    faults += [("note", near(note, at)) for at in RAW.finditer(note)]
    drawn = [with_signs(content, one) for _, one in papers(content, rng)]

    assert [f"{name}: {words}" for name, words in faults] == []
    assert pdf(rng.choice(drawn))


def near(text: str, at: re.Match[str]) -> str:
    return text[max(0, at.start() - 40) : at.end() + 40]
