from itertools import product

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


MOST_QUESTIONS, MOST_BEFORE_VALUES = 22, 12


def test_nobody_is_asked_more_than_a_tired_person_answers(content):
    """Exact: over every set of answers to the questions that decide whether another is shown."""
    situation = [q for q in content.questions if q.about == "situation"]
    deciding = [q for q in situation if _decides(content, q.id)]
    choices = [[None, *q.answers] for q in deciding]

    longest = 0
    for picked in product(*choices):
        given = {q.id: frozenset([a]) for q, a in zip(deciding, picked, strict=True) if a}
        asked = [q for q in asked_questions(content, given) if q.about == "situation"]
        longest = max(longest, len(asked))

    assert len(content.questions) <= MOST_QUESTIONS
    assert longest <= MOST_BEFORE_VALUES


def _decides(content, question_id):
    return any(q.show_if and question_id in q.show_if.questions for q in content.questions)
