"""What the browser tab kept is taken back where it fits, and can do no harm where it does not."""

import json

import pytest
from streamlit.testing.v1 import AppTest


def script(kept):
    from phb.ui.state import restore_visit
    from phb.ui.store import content_store

    restore_visit(content_store.current(), kept)


def restored(kept: str, **before: object) -> AppTest:
    """A visit to which the tab has given this back."""
    app = AppTest.from_function(script, kwargs={"kept": kept}, default_timeout=30)
    return app.run()


def visit_in(app):
    return app.session_state["phb-visit"]


WHOLE = {
    "seed": 41,
    "answers": {"who-for": ["child"], "changing": ["first-home", "own-place"]},
    "skipped": ["where-now"],
    "at": "how-soon",
    "door": "nurse",
    "ready": {"which-way": "not-yet", "support": "yes"},
    "lean": "third-party",
}

HOSTILE = {
    "nothing": "",
    "no json": "{who-for: child",
    "a number": "7",
    "a list": "[1, 2]",
    "null": "null",
    "far too deep": "[" * 100_000,
    "a number of many digits": '{"seed": ' + "9" * 5000 + "}",
    "not a number": '{"seed": NaN, "answers": {"who-for": [Infinity]}}',
    "lists where words belong": json.dumps({"at": ["how-soon"], "door": ["nurse"], "seed": [1]}),
    "objects where words belong": json.dumps({"at": {"a": 1}, "door": {}, "seed": {}}),
    "lists among the skipped": json.dumps({"skipped": [["where-now"], {}, None, 3]}),
    "skipped is a word": json.dumps({"skipped": "where-now"}),
    "answers are a list": json.dumps({"answers": ["who-for"]}),
    "answers are objects": json.dumps({"answers": {"who-for": {"child": 1}, "changing": [{}, []]}}),
    "unknown questions and answers": json.dumps({"answers": {"nope": ["a"], "who-for": ["nope"]}}),
    "two answers where one may be": json.dumps({"answers": {"who-for": ["child", "adult"]}}),
    "half a character": '{"answers": {"who-for": ["\\ud800"]}, "at": "\\ud800"}',
    "seeds out of range": json.dumps({"seed": -1}),
    "ready is a list": json.dumps({"ready": ["which-way", "yes"]}),
    "ready in other words": json.dumps({"ready": {"which-way": "maybe", "support": ["yes"]}}),
    "ready to unknown questions": json.dumps({"ready": {"nope": "yes", "who-for": "yes"}}),
    "a lean to no option": json.dumps({"lean": "nope"}),
    "leans are a list": json.dumps({"lean": ["hybrid"]}),
    "markup": json.dumps({"at": "<script>", "answers": {"who-for": "<script>"}}),
}


@pytest.mark.parametrize("kept", HOSTILE.values(), ids=HOSTILE)
def test_what_does_not_fit_is_left_out_and_never_fails(kept):
    app = restored(kept)

    assert not app.exception
    if "phb-visit" in app.session_state:
        visit = visit_in(app)
        assert dict(visit.answers) == {}
        assert visit.at is None
        assert visit.door == "family"
        assert dict(visit.ready) == {}
        assert visit.lean is None
        assert 0 < visit.seed < 2**31


def test_what_fits_is_taken_back_whole():
    visit = visit_in(restored(json.dumps(WHOLE)))

    assert dict(visit.answers) == {
        "who-for": frozenset({"child"}),
        "changing": frozenset({"first-home", "own-place"}),
    }
    assert visit.skipped == frozenset({"where-now"})
    assert (visit.at, visit.door, visit.seed) == ("how-soon", "nurse", 41)
    assert dict(visit.ready) == WHOLE["ready"]
    assert visit.lean == WHOLE["lean"]


def test_one_part_that_does_not_fit_takes_nothing_from_the_others():
    answers = WHOLE["answers"] | {"who-for": ["nope"], "gone": ["x"]}

    visit = visit_in(restored(json.dumps(WHOLE | {"answers": answers, "at": "gone"})))

    assert dict(visit.answers) == {"changing": frozenset({"first-home", "own-place"})}
    assert visit.at is None
    assert visit.door == "nurse"


def test_an_answer_given_since_then_stands_before_an_older_one():
    def answered_meanwhile(kept):
        from phb.ui.state import restore_visit, save_answer, save_ready
        from phb.ui.store import content_store

        save_answer("who-for", frozenset({"adult"}))
        save_answer("changing", frozenset())
        save_ready("which-way", "yes")
        restore_visit(content_store.current(), kept)

    kept = json.dumps(WHOLE)
    app = AppTest.from_function(answered_meanwhile, kwargs={"kept": kept}, default_timeout=30).run()

    assert not app.exception
    visit = visit_in(app)
    assert dict(visit.answers) == {"who-for": frozenset({"adult"})}
    assert visit.skipped == frozenset({"where-now", "changing"})
    assert dict(visit.ready) == {"which-way": "yes", "support": "yes"}


def test_what_is_given_to_the_tab_can_be_taken_back_from_it():
    def there_and_back(kept):
        import json

        import streamlit as st

        from phb.ui.state import clear_visit, restore_visit, visit_to_keep
        from phb.ui.store import content_store

        restore_visit(content_store.current(), kept)
        given = json.dumps(visit_to_keep())
        clear_visit()
        restore_visit(content_store.current(), given)
        st.session_state["again"] = given == json.dumps(visit_to_keep())

    kept = json.dumps(WHOLE)
    app = AppTest.from_function(there_and_back, kwargs={"kept": kept}, default_timeout=30).run()

    assert not app.exception
    assert app.session_state["again"] is True


def test_a_visitor_who_has_said_nothing_leaves_only_the_mixed_order_in_the_tab():
    def silent():
        import streamlit as st

        from phb.ui.state import current_visit, visit_to_keep

        current_visit()
        st.session_state["kept"] = visit_to_keep()

    app = AppTest.from_function(silent, default_timeout=30).run()

    kept = app.session_state["kept"]
    assert kept.pop("seed") > 0
    assert kept == {
        "answers": {},
        "skipped": [],
        "unsure": [],
        "mix": {},
        "at": None,
        "door": "family",
        "lean": None,
        "without-stories": False,
        "ready": {},
    }


def woken(stood, kept):
    """The first run of a new server behind a page that lived on, and then what its tab gives back."""
    from phb.ui.state import begin_run, restore_visit, take_what_stood
    from phb.ui.store import content_store

    begin_run()
    for question, picked in stood.items():
        take_what_stood(question, frozenset(picked))
    restore_visit(content_store.current(), kept)


@pytest.mark.parametrize(
    ("stood", "answers", "skipped"),
    [
        ({"who-for": ["adult"]}, {"adult"}, False),
        ({"who-for": []}, None, True),
        ({"who-for": ["not-sure"]}, None, True),
        ({"who-for": ["child"]}, {"child"}, False),
        ({"where-now": []}, {"child"}, False),
    ],
    ids=["changed", "taken out", "not sure put in", "left alone", "another question"],
)
def test_what_was_picked_as_the_server_came_back_stands_before_what_the_tab_kept(
    stood, answers, skipped
):
    kept = json.dumps({"answers": {"who-for": ["child"]}, "outlived": True})
    app = AppTest.from_function(woken, kwargs={"stood": stood, "kept": kept}, default_timeout=30)
    visit = visit_in(app.run())

    assert visit.answers.get("who-for") == (frozenset(answers) if answers else None)
    assert ("who-for" in visit.skipped) == skipped
    assert "where-now" not in visit.skipped


def test_a_reload_with_nothing_drawn_yet_takes_out_no_answer():
    kept = json.dumps({"answers": {"who-for": ["child"]}, "outlived": False})
    app = AppTest.from_function(
        woken, kwargs={"stood": {"who-for": []}, "kept": kept}, default_timeout=30
    )

    assert visit_in(app.run()).answers["who-for"] == {"child"}


def cleared_at_once(kept):
    """The press that forgets comes with the first run of a new server, before the tab gives anything back."""
    from phb.ui.state import begin_run, clear_visit, restore_visit, take_what_stood
    from phb.ui.store import content_store

    begin_run()
    take_what_stood("who-for", frozenset({"child"}))
    clear_visit()
    restore_visit(content_store.current(), kept)


def test_what_was_forgotten_as_the_server_came_back_is_not_taken_back():
    kept = json.dumps({"answers": {"who-for": ["child"]}, "outlived": True})
    app = AppTest.from_function(cleared_at_once, kwargs={"kept": kept}, default_timeout=30).run()

    assert "phb-visit" not in app.session_state
    assert "phb-stood" not in app.session_state


@pytest.mark.parametrize(
    ("stood", "outlived", "lean"),
    [
        ("not-decided", True, None),
        ("hybrid", True, "hybrid"),
        ("not-decided", False, "third-party"),
    ],
)
def test_on_a_page_that_outlived_its_server_the_lean_that_stands_there_counts(
    stood, outlived, lean
):
    def stood_there(kept, stood):
        from phb.ui.state import restore_visit, take_lean_that_stood
        from phb.ui.store import content_store

        take_lean_that_stood(stood)
        restore_visit(content_store.current(), kept)

    kept = json.dumps(WHOLE | {"outlived": outlived})
    app = AppTest.from_function(
        stood_there, kwargs={"kept": kept, "stood": stood}, default_timeout=30
    )

    assert visit_in(app.run()).lean == lean
