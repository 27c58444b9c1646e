"""Draws "Where are you now?": four questions for the reader alone. Nothing is picked beforehand."""

from phb.content.library import Content
from phb.content.page_models import ReadyQuestion
from phb.ui.draw import draw_html
from phb.ui.pick import pick_one
from phb.ui.state import (
    current_visit,
    is_first_run,
    ready_key,
    save_ready,
    set_widget,
    widget_value,
)
from phb.ui.visit import READY
from phb.views.cited import Cited
from phb.views.ready import ready_ask, ready_reply
from phb.views.say import say


def draw_ready(content: Content) -> None:
    """Each question with its two answers, and under it what is said to the one picked."""
    cited = Cited(content)
    for question in content.ready:
        draw_html(ready_ask(question, READY))
        _ask(content, question)
        said = current_visit().ready.get(question.id)
        draw_html(ready_reply(question, said, cited=cited))
    draw_html(cited.section())


def _ask(content: Content, question: ReadyQuestion) -> None:
    key = ready_key(question.id)
    if not is_first_run() and widget_value(key) is None:
        set_widget(key, current_visit().ready.get(question.id))
    labels = {said: say(content, f"now-{said}") for said in READY}
    said = pick_one(
        question.ask, labels, key=key, on_change=_save, args=(question.id,), horizontal=True
    )
    if is_first_run() and said in READY:
        save_ready(question.id, said)


def _save(question_id: str) -> None:
    said = widget_value(ready_key(question_id))
    if said in READY:
        save_ready(question_id, str(said))
