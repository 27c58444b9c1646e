"""Draws the questions of one worry, one under the other, and the answer as soon as there is one. Keeps nothing."""

import streamlit as st

from phb.content.checker_models import Checker, CheckerQuestion
from phb.content.library import Content
from phb.content.records import NOT_SURE
from phb.guide.worry import Found, next_or_found
from phb.ui.draw import draw_html
from phb.ui.pick import pick_one
from phb.ui.state import hold, set_widget, widget_value, worry_key
from phb.views.cited import Cited
from phb.views.say import say
from phb.views.worry import worry_answer, worry_ask


def draw_worry(content: Content, checker: Checker) -> None:
    """Each question once what is above it is answered, and then the answer in place of a next one.

    An answered question folds to one line, which opens it again. The one that was picked last stays open: whoever
    goes through its answers with the arrow keys picks each on the way.
    """
    cited = Cited(content)
    picked: dict[str, str] = {}
    while not isinstance(step := next_or_found(checker, picked), Found):
        answer = _ask(content, checker, step, cited)
        if answer is None:
            return
        picked[step.id] = answer
    draw_html(worry_answer(content, step, cited))


def _ask(content: Content, checker: Checker, question: CheckerQuestion, cited: Cited) -> str | None:
    """What is picked. Nothing is picked beforehand, nor after every answer was cleared."""
    key, open_key = worry_key(checker.id, question.id), worry_key(checker.id, "open")
    labels = {**question.answers, NOT_SURE: say(content, "not-sure")}
    answer = widget_value(key)
    folded = answer in labels and widget_value(open_key) != question.id
    if folded:
        line = say(content, "worry-change", question=question.ask, answer=labels[str(answer)])
        st.button(
            line,
            key=f"phb-change-{question.id}",
            on_click=set_widget,
            args=(open_key, question.id),
        )
    else:
        draw_html(worry_ask(question, cited.glosses))
    # A field that is not drawn loses what it holds, so that of a folded question is drawn and not shown.
    with st.container(key=f"phb-{'folded' if folded else 'unfolded'}-{question.id}"):
        hold(key, answer)
        return pick_one(
            question.ask, labels, key=key, on_change=set_widget, args=(open_key, question.id)
        )
