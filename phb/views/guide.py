"""The guide's words round its questions. The questions themselves are drawn by ``phb.ui.ask``."""

from collections.abc import Iterable, Set

from phb.content.library import Content
from phb.content.models import Question
from phb.content.records import WHAT_MATTERS
from phb.guide.answers import Answers
from phb.guide.flow import asked_questions
from phb.guide.match import is_a_childs, speaks_of_hard_things
from phb.text.html import Html, element, items, join, link
from phb.text.markdown import markdown
from phb.views.frame import read_aloud, to_endoflife
from phb.views.gloss import Glosses
from phb.views.say import say


def question_ask(question: Question, door: str) -> str:
    """The question in the words for this door, or in its own."""
    wording = question.for_nurse if door == "nurse" else question.for_discharge
    return (wording and door != "family" and wording.ask) or question.ask


def question_why(question: Question, door: str) -> str:
    wording = question.for_nurse if door == "nurse" else question.for_discharge
    return (wording and door != "family" and wording.why) or question.why


def progress(content: Content, answers: Answers, question: Question) -> Html:
    """Where this question stands among those of its part that are asked, in words."""
    same_part = [q for q in asked_questions(content, answers) if q.about == question.about]
    return element(
        "p",
        say(content, "progress", number=same_part.index(question) + 1, total=len(same_part)),
        class_="phb-progress",
        id=f"phb-progress-{question.id}",
    )


def question_heading(content: Content, question: Question, *, door: str, screen: str) -> Html:
    """The question as the one heading of its page, and why it is asked."""
    return element(
        "div",
        element(
            "h1",
            question_ask(question, door),
            id="phb-question",
            aria_describedby=f"phb-stage phb-progress-{question.id}",
        ),
        element("p", Glosses(content).line(question_why(question, door)), class_="phb-why"),
        read_aloud(content),
        data_screen=screen,
        data_address=f"/guide?question={question.id}",
        **answers_by_place(question.id, question.answers),
        class_="phb-heading",
    )


def what_happens_to_answers(content: Content) -> Html:
    """Said before the first question, in three lines: where the answers go."""
    return element(
        "div",
        element("p", say(content, "answers-notice-heading")),
        markdown(say(content, "answers-notice")),
        class_="phb-before-first",
    )


def values_opening(content: Content) -> Html:
    """Said before the first question on what matters: what they are for, and that all may be left out."""
    return element("div", markdown(say(content, "values-opening")), class_="phb-opening")


def values_in_list(content: Content, count: int) -> Html:
    """The same where all the questions stand on one page."""
    return element(
        "div",
        element("h2", say(content, "values-heading")),
        element("p", say(content, "values-lead", count=count)),
        values_opening(content),
        class_="phb-in-list",
    )


def question_in_list(
    content: Content, answers: Answers, question: Question, *, door: str, glosses: Glosses
) -> Html:
    """A question as it stands among all of them. Its id names the group of answers under it."""
    return element(
        "div",
        progress(content, answers, question),
        element("h2", question_ask(question, door), id=f"phb-group-{question.id}"),
        element("p", glosses.line(question_why(question, door)), class_="phb-why"),
        class_="phb-in-list",
        **answers_by_place(question.id, question.answers),
    )


def answers_by_place(question_id: str, answers: Iterable[str]) -> dict[str, str]:
    """For the keeper, which notes a pick before it is sent: the question's id, and its answers as they stand."""
    return {"data_question": question_id, "data_answers": " ".join(answers)}


def ways_on(content: Content, question: Question, answers: Answers) -> Html:
    """From any question: past the rest to what it means so far, or to all questions at once.

    To the page on the end of life from those alone that speak of it, and not where the care is for a child: the foot
    of every page leads there too.
    """
    speaks_of_it = speaks_of_hard_things(
        content, {question.id: frozenset(question.answers)}
    ) and not is_a_childs(content, answers)
    leave = "values-skip" if question.about == WHAT_MATTERS else "so-far"
    return element(
        "div",
        items(
            (
                link(say(content, leave), "/meaning"),
                link(say(content, "all-on-one-page"), "/guide?view=all"),
                *((to_endoflife(content),) if speaks_of_it else ()),
            )
        ),
        class_="phb-ways-on",
    )


def to_meaning(content: Content) -> Html:
    """From the foot of all the questions: on to what they mean, or away for somebody to whom none applies."""
    return element(
        "div",
        element("p", link(say(content, "finish"), "/meaning", class_="phb-button")),
        element("p", to_endoflife(content)),
    )


def answers_given(content: Content, answers: Answers, passed: Set[str]) -> Html:
    """Each question that is asked, with what was answered and the way to change it.

    ``passed`` are the questions that were answered "not sure" or passed over.
    """
    return items(
        (
            join(
                element("b", question.short),
                ": ",
                _given(content, question, answers, passed),
                " ",
                change_link(content, question),
            )
            for question in asked_questions(content, answers)
        ),
        class_="phb-given",
    )


def change_link(content: Content, question: Question) -> Html:
    """The way from an answer to its question."""
    return link(
        say(content, "change"),
        f"/guide?question={question.id}",
        aria_label=say(content, "change-label", what=question.short),
    )


def _given(content: Content, question: Question, answers: Answers, passed: Set[str]) -> str:
    given = answers.get(question.id, frozenset())
    labels = [label for answer, label in question.answers.items() if answer in given]
    if labels:
        return "; ".join(labels)
    return say(content, "answered-not-sure" if question.id in passed else "not-answered")
