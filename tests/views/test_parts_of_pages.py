"""A link within the site may lead to a part of a page: each such part is there."""

import pytest

from phb.content.text_links import PARTS
from phb.guide.answers import NO_ANSWERS
from phb.views.cited import Cited
from phb.views.compare import comparison
from phb.views.help import help_page
from phb.views.steps import steps_page
from phb.views.words import words_page
from tests.views.drawn import home_page, money_page

PAGES = {
    "steps": steps_page,
    "help": help_page,
    "words": words_page,
    "compare": lambda content: comparison(
        content, content.options, content.aspects, NO_ANSWERS, cited=Cited(content)
    ),
    "home": lambda content: home_page(content, NO_ANSWERS),
    "money": money_page,
}


def ids_in(content, part):
    things = {
        "{place}": content.places,
        "{term}": content.terms,
        "{aspect}": content.aspects,
        "{contact}": content.contacts,
        "{asked}": content.elsewhere,
    }
    for kind, those in things.items():
        if kind in part:
            return [part.replace(kind, thing.id) for thing in those]
    return [part]


@pytest.mark.parametrize("page", PARTS)
def test_every_part_of_a_page_that_a_link_may_lead_to_is_in_its_markup(content, page):
    markup = PAGES[page](content)

    missing = [
        id_ for part in PARTS[page] for id_ in ids_in(content, part) if f'id="{id_}"' not in markup
    ]

    assert missing == []
