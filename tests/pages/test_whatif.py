"""What-ifs as the page runs."""

from tests.pages.conftest import go_to, markup


def order(shown, content):
    return sorted((option.id for option in content.options), key=shown_at(shown, content))


def shown_at(shown, content):
    names = {option.id: option.name for option in content.options}
    return lambda option_id: shown.index(names[option_id])


def test_the_order_of_the_ways_is_the_visits_own_on_every_page(open_page, content):
    app = open_page("options")
    began = order(markup(app), content)

    for whatif in content.whatifs:
        shown = markup(go_to(app, "whatif", what=whatif.id))
        assert order(shown, content) == began, whatif.id
        assert whatif.lead.split("'")[0] in shown


def test_all_what_ifs_are_one_press_away_from_the_list_and_the_list_from_each(open_page, content):
    app = open_page("whatif")
    listed = markup(app)

    for whatif in content.whatifs:
        assert f'href="/whatif?what={whatif.id}"' in listed
        assert 'href="/whatif"' in markup(go_to(app, "whatif", what=whatif.id))


def test_pages_on_which_the_question_comes_up_lead_here(open_page):
    for name, query in (
        ("compare", {}),
        ("options", {"option": "notional"}),
        ("steps", {}),
    ):
        before_foot = markup(open_page(name, **query)).split("phb-foot")[0]
        assert 'href="/whatif"' in before_foot, name
