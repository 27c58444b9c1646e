"""The page of letters: the list, one letter, and an address of none."""

import pytest

from tests.pages.conftest import markup


@pytest.mark.parametrize("query", [{}, {"letter": "nope"}, {"letter": "<script>"}], ids=str)
def test_without_a_letter_there_is_the_list_of_them(open_page, content, query):
    app = open_page("letters", **query)

    assert not app.exception
    shown = markup(app)
    assert all(f'href="/letters?letter={one.id}"' in shown for one in content.letters)
    assert "<script" not in shown
    assert (content.words["letter-unknown"] in shown) == bool(query)


def test_a_letter_has_no_field_that_the_server_would_read(open_page, content):
    for letter in content.letters[:2]:
        app = open_page("letters", letter=letter.id)

        assert not app.exception
        assert not app.text_input
        assert not app.text_area
        assert not app.get("download_button")
        assert content.words["letter-rule"] in markup(app)
