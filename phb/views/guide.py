"""The guide's words round its questions. The questions themselves are drawn by ``phb.ui.ask``."""

from collections.abc import Set

from phb.content.library import Content
from phb.content.models import Question
from phb.guide.answers import Answers
from phb.guide.flow import asked_questions
from phb.text.html import Html, element, items, join, link
from phb.text.markdown import markdown
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
    """Where this question stands among those that are asked, in words."""
    asked = asked_questions(content, answers)
    same_part = [q for q in asked if q.about == question.about]
    return element(
        "p",
        say(content, f"part-{question.about}"),
        ". ",
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
            aria_describedby=f"phb-progress-{question.id}",
        ),
        element("p", Glosses(content).text(question_why(question, door)), class_="phb-why"),
        data_screen=screen,
        data_address=f"/guide?question={question.id}",
        class_="phb-heading",
    )


def what_happens_to_answers(content: Content) -> Html:
    """Said before the first question: where the answers go, in a line, and in full for one press."""
    return element(
        "div",
        element("p", say(content, "answers-in-short")),
        element(
            "details",
            element("summary", say(content, "answers-notice-heading")),
            markdown(say(content, "answers-notice")),
        ),
        class_="phb-before-first",
    )


def question_in_list(
    content: Content, answers: Answers, question: Question, *, door: str, glosses: Glosses
) -> Html:
    """A question as it stands among all of them. Its id names the group of answers under it."""
    return element(
        "div",
        progress(content, answers, question),
        element("h2", question_ask(question, door), id=f"phb-group-{question.id}"),
        element("p", glosses.text(question_why(question, door)), class_="phb-why"),
        class_="phb-in-list",
    )


def ways_on(content: Content) -> Html:
    """From any question: to what it means so far, or to all questions at once."""
    return element(
        "div",
        items(
            (
                link(say(content, "so-far"), "/meaning"),
                link(say(content, "all-on-one-page"), "/guide?view=all"),
            )
        ),
        class_="phb-ways-on",
    )


def to_meaning(content: Content) -> Html:
    return element("p", link(say(content, "finish"), "/meaning", class_="phb-button"))


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
                link(
                    say(content, "change"),
                    f"/guide?question={question.id}",
                    aria_label=say(content, "change-label", what=question.short),
                ),
            )
            for question in asked_questions(content, answers)
        ),
        class_="phb-given",
    )


def _given(content: Content, question: Question, answers: Answers, passed: Set[str]) -> str:
    given = answers.get(question.id, frozenset())
    labels = [label for answer, label in question.answers.items() if answer in given]
    if labels:
        return "; ".join(labels)
    return say(content, "answered-not-sure" if question.id in passed else "not-answered")
