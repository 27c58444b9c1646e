from phb.guide.flow import asked_answers, asked_questions, next_question, question_before
from tests.guide.build import answers_of, content_of, question

CONTENT = content_of(
    [
        question("who-for", "child adult"),
        question("can-decide", "able not-able", **{"show-if": {"unless": {"who-for": "child"}}}),
        question("signs", "me you", **{"show-if": {"if": {"can-decide": "not-able"}}}),
        question("last", "x y"),
    ]
)


def ids(questions):
    return [question.id for question in questions]


def test_a_question_is_asked_unless_its_condition_rules_it_out():
    assert ids(asked_questions(CONTENT, answers_of(who_for="child"))) == ["who-for", "last"]
    assert ids(asked_questions(CONTENT, answers_of(who_for="adult", can_decide="able"))) == [
        "who-for",
        "can-decide",
        "last",
    ]


def test_skipping_a_question_hides_no_other():
    assert ids(asked_questions(CONTENT, {})) == ["who-for", "can-decide", "signs", "last"]


def test_what_hangs_on_a_question_not_asked_is_not_asked():
    assert "signs" not in ids(
        asked_questions(CONTENT, answers_of(who_for="child", can_decide="not-able"))
    )


def test_answers_to_questions_not_asked_count_for_nothing():
    given = answers_of(who_for="child", can_decide="not-able", signs="me", last="x")

    assert asked_answers(CONTENT, given) == answers_of(who_for="child", last="x")


def test_next_and_before_step_over_what_is_not_asked():
    child = answers_of(who_for="child")

    assert next_question(CONTENT, child, None).id == "who-for"
    assert next_question(CONTENT, child, "who-for").id == "last"
    assert question_before(CONTENT, child, "last").id == "who-for"
    assert next_question(CONTENT, child, "last") is None
    assert question_before(CONTENT, child, "who-for") is None
    assert next_question(CONTENT, child, "can-decide").id == "last", "even from one no longer asked"
