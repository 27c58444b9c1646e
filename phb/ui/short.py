"""Draws the few questions of the five minutes, answered in place."""

from phb.content.library import Content
from phb.guide.answers import Answers
from phb.guide.short_path import ShortPath, few_questions
from phb.ui.ask import ask_question
from phb.ui.draw import draw_html
from phb.ui.state import current_visit
from phb.views.gloss import Glosses
from phb.views.guide import what_happens_to_answers
from phb.views.short import question_here, questions_opening


def draw_few_questions(content: Content, answers: Answers, path: ShortPath) -> None:
    """What happens to answers, then each question with its answers. They are the guide's own, and are kept."""
    draw_html(questions_opening(content, path))
    draw_html(what_happens_to_answers(content))
    glosses, door = Glosses(content), current_visit().door
    for question in few_questions(content, answers, path):
        draw_html(question_here(question, door=door, glosses=glosses))
        ask_question(content, question, answers, door=door)
