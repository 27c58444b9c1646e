"""The guide's words round its questions. The questions themselves are drawn by ``phb.ui.ask``."""

from phb.content.library import Content
from phb.content.models import Question
from phb.guide.answers import Answers
from phb.guide.flow import asked_questions
from phb.text.html import Html, element, items, join, link
from phb.text.markdown import markdown
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
    )


def question_heading(content: Content, question: Question, *, door: str, screen: str) -> Html:
    return element(
        "div",
        element("h1", question_ask(question, door), id="phb-question"),
        element("p", question_why(question, door), class_="phb-why"),
        data_screen=screen,
        class_="phb-heading",
    )


def what_happens_to_answers(content: Content) -> Html:
    """Said before the first question: where the answers go, in three lines."""
    return element(
        "div", markdown(say(content, "answers-notice")), class_="phb-notice phb-before-first"
    )


def question_in_list(content: Content, answers: Answers, question: Question, *, door: str) -> Html:
    """A question as it stands among all of them. Its id names the group of answers under it."""
    return element(
        "div",
        progress(content, answers, question),
        element("h2", question_ask(question, door), id=f"phb-group-{question.id}"),
        element("p", question_why(question, door), class_="phb-why"),
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


def answers_given(content: Content, answers: Answers) -> Html:
    """Each question that is asked, with what was answered and the way to change it."""
    return items(
        (
            join(
                element("b", question.short),
                ": ",
                _given(content, question, answers),
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


def _given(content: Content, question: Question, answers: Answers) -> str:
    given = answers.get(question.id, frozenset())
    labels = [label for answer, label in question.answers.items() if answer in given]
    return "; ".join(labels) if labels else say(content, "not-answered")
