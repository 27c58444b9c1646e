"""Draws the questions of one worry, one under the other, and the answer as soon as there is one. Keeps nothing."""

from phb.content.checker_models import Checker, CheckerQuestion
from phb.content.library import Content
from phb.content.records import NOT_SURE
from phb.guide.worry import Found, next_or_found
from phb.ui.draw import draw_html
from phb.ui.pick import pick_one
from phb.ui.state import hold, widget_value, worry_key
from phb.views.cited import Cited
from phb.views.say import say
from phb.views.worry import worry_answer, worry_ask


def draw_worry(content: Content, checker: Checker) -> None:
    """Each question once what is above it is answered, and then the answer in place of a next one."""
    cited = Cited(content)
    picked: dict[str, str] = {}
    while not isinstance(step := next_or_found(checker, picked), Found):
        draw_html(worry_ask(step, cited.glosses))
        answer = _ask(content, checker, step)
        if answer is None:
            return
        picked[step.id] = answer
    draw_html(worry_answer(content, step, cited))


def _ask(content: Content, checker: Checker, question: CheckerQuestion) -> str | None:
    """What is picked. Nothing is picked beforehand, nor after every answer was cleared."""
    key = worry_key(checker.id, question.id)
    hold(key, widget_value(key))
    labels = {**question.answers, NOT_SURE: say(content, "not-sure")}
    return pick_one(question.ask, labels, key=key)
