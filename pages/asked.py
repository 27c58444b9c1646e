"""Short answers to questions that people ask: the list of them, or one in full."""

import streamlit as st

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.asked import asked_list, asked_one
from phb.views.frame import crumb, notice
from phb.views.say import say

content = open_page("asked")
wanted = st.query_params.get("answer", "")
answer = next((one for one in content.short_answers if one.id == wanted), None)

if answer:
    draw_html(crumb(say(content, "asked-heading"), "/asked"))
    draw_heading(content, "asked", answer.ask)
    draw_html(asked_one(content, answer))
else:
    draw_heading(content, "asked", say(content, "asked-heading"), lead=say(content, "asked-lead"))
    if wanted:
        draw_html(notice(say(content, "asked-unknown")))
    draw_html(asked_list(content))
close_page(content, "asked")
