"""The guide: one question at a time, or all on one page."""

import streamlit as st

from phb.content.records import WHAT_MATTERS
from phb.ui.guide import (
    draw_all_questions,
    draw_question,
    draw_values_opening,
    follow_question_link,
    question_shown,
    values_asked,
)
from phb.ui.shell import close_page, open_page

content = open_page("guide")
follow_question_link(content)
if st.query_params.get("view") == "all":
    draw_all_questions(content)
elif st.query_params.get("view") == WHAT_MATTERS and values_asked(content):
    draw_values_opening(content)
else:
    draw_question(content, question_shown(content))
close_page(content, "guide")
