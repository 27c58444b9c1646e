"""What could fall on you, as its page runs."""

from tests.pages.conftest import go_to, markup


def test_no_way_and_no_support_is_picked_until_the_reader_picks_one(open_page, content):
    app = open_page("jobs")

    assert app.selectbox[0].value == "all"
    assert [box.value for box in app.checkbox] == [False] * len(content.jobs.supports)
    missing = [o.id for o in content.options if o.short_name not in markup(app)]
    assert missing == []


def test_a_week_a_way_and_a_support_change_what_is_shown(open_page, content):
    app = open_page("jobs")
    normal, bad = content.jobs.of("normal")[0].name, content.jobs.of("bad")[0].name
    assert normal in markup(app)
    assert bad not in markup(app)

    app.radio[0].set_value("bad").run()
    assert bad in markup(app)

    app.radio[0].set_value("normal").run()
    app.selectbox[0].set_value("employ-pas").run()
    told = content.words["jobs-with"].format(support="a payroll service")
    assert told not in markup(app)
    app.checkbox[0].check().run()
    assert told in markup(app)
    assert not app.exception
    assert not app.query_params


def test_clearing_forgets_what_was_picked(open_page):
    app = open_page("jobs")
    app.selectbox[0].set_value("notional").run()

    app.button(key="phb-clear-button").click().run()

    assert app.selectbox[0].value == "all"


def test_pages_on_which_the_question_comes_up_lead_here(open_page):
    app = open_page("compare")
    for name, query in (("compare", {}), ("options", {"option": "contract"}), ("whatif", {})):
        assert 'href="/jobs"' in markup(go_to(app, name, **query)).split("phb-foot")[0], name
