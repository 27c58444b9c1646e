"""The guide's screens: one question, the opening of what matters, or all questions on one page."""

import streamlit as st

from phb.content.library import Content
from phb.content.models import Question
from phb.content.records import WHAT_MATTERS
from phb.guide.answers import Answers
from phb.guide.flow import asked_questions, next_question, question_before
from phb.ui.ask import ask_question
from phb.ui.draw import draw_html
from phb.ui.shell import draw_heading, screen_here, set_title
from phb.ui.state import current_answers, current_visit, go_to_question, save_answer
from phb.views import guide
from phb.views.gloss import Glosses
from phb.views.say import say
from phb.views.stages import stages


def follow_question_link(content: Content) -> None:
    """Go to the question that the address names: a link's, or the browser's own Back and Forward.

    Which question is shown says nothing of what was answered.
    """
    named = st.query_params.get("question")
    if any(question.id == named for question in content.questions):
        go_to_question(named)


def question_shown(content: Content) -> Question:
    """Where this visit is in the guide, or its first question. One no longer asked gives way to the next."""
    answers, at = current_answers(content), current_visit().at
    asked = asked_questions(content, answers)
    here = next((question for question in asked if question.id == at), None)
    return here or next_question(content, answers, at) or asked[0]


def draw_question(content: Content, question: Question) -> None:
    visit, answers = current_visit(), current_answers(content)
    draw_html(stages(content, question.about))
    if question is content.questions[0]:
        draw_html(guide.what_happens_to_answers(content))
    set_title(content, guide.question_ask(question, visit.door))
    draw_html(guide.progress(content, answers, question))
    draw_html(
        guide.question_heading(content, question, door=visit.door, screen=screen_here("guide"))
    )
    ask_question(content, question, answers, door=visit.door)
    _draw_buttons(content, question, answers)
    draw_html(guide.ways_on(content, question, answers))


def values_asked(content: Content) -> tuple[Question, ...]:
    """The questions on what matters that this person is asked."""
    asked = asked_questions(content, current_answers(content))
    return tuple(question for question in asked if question.about == WHAT_MATTERS)


def draw_values_opening(content: Content) -> None:
    """Before the first question on what matters: what this part is for, and the way past all of it."""
    values = values_asked(content)
    before = question_before(content, current_answers(content), values[0].id)
    draw_html(stages(content, WHAT_MATTERS))
    lead = say(content, "values-lead", count=len(values))
    draw_heading(content, "guide", say(content, "values-heading"), lead=lead)
    draw_html(guide.values_opening(content))
    with st.container(key="phb-buttons", horizontal=True):
        st.button(
            say(content, "continue"),
            type="primary",
            key="phb-continue",
            on_click=_show,
            args=(values[0].id,),
        )
        if st.button(say(content, "values-skip"), key="phb-skip-part"):
            st.switch_page("pages/meaning.py")
        if before is not None:
            st.button(say(content, "back"), key="phb-back", on_click=_show, args=(before.id,))


def draw_all_questions(content: Content) -> None:
    visit, answers = current_visit(), current_answers(content)
    values = values_asked(content)
    draw_html(stages(content, "situation"))
    lead = say(content, "all-questions-lead")
    draw_heading(content, "guide", say(content, "all-questions-heading"), lead=lead)
    draw_html(guide.what_happens_to_answers(content))
    glosses = Glosses(content)
    for question in asked_questions(content, answers):
        if question in values[:1]:
            draw_html(guide.values_in_list(content, len(values)))
        shown = guide.question_in_list(content, answers, question, door=visit.door, glosses=glosses)
        draw_html(shown)
        ask_question(content, question, answers, door=visit.door)
    draw_html(guide.to_meaning(content))


def _draw_buttons(content: Content, question: Question, answers: Answers) -> None:
    after = next_question(content, answers, question.id)
    before = question_before(content, answers, question.id)
    with st.container(key="phb-buttons", horizontal=True):
        if after is None:
            if st.button(say(content, "finish"), type="primary", key="phb-finish"):
                st.switch_page("pages/meaning.py")
        else:
            opening = after in values_asked(content)[:1]
            st.button(
                say(content, "continue"),
                type="primary",
                key="phb-continue",
                on_click=_go_on,
                args=(question.id, after.id, opening),
            )
            st.button(
                say(content, "skip"),
                key="phb-skip",
                on_click=_skip,
                args=(question.id, after.id, opening),
            )
        if before is not None:
            opening = question in values_asked(content)[:1]
            st.button(
                say(content, "back"), key="phb-back", on_click=_show, args=(before.id, opening)
            )


def _go_on(question_id: str, to: str, opening: bool) -> None:
    """On to the next. A question left blank counts as passed over."""
    visit = current_visit()
    if question_id not in visit.answers and question_id not in visit.unsure:
        save_answer(question_id, frozenset())
    _show(to, opening)


def _skip(question_id: str, to: str, opening: bool) -> None:
    save_answer(question_id, frozenset())
    _show(to, opening)


def _show(question_id: str, opening: bool = False) -> None:
    """Go to a question, and put it in the address so that the browser's Back leads to the one before.

    With ``opening``, to the screen that stands between it and here.
    """
    go_to_question(question_id)
    st.query_params.from_dict({"view": WHAT_MATTERS} if opening else {"question": question_id})
