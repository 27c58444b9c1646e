"""A worry to check: a few questions and a plain answer; or the list of worries, with what people say."""

import streamlit as st

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.worry import draw_worry
from phb.views.frame import crumb
from phb.views.say import say
from phb.views.worry import not_kept, worry_list

content = open_page("worry")
asked = st.query_params.get("check", "")
checker = next((one for one in content.checkers if one.id == asked), None)

if checker is None:
    draw_heading(content, "worry", say(content, "worry-heading"), lead=say(content, "worry-lead"))
    draw_html(worry_list(content))
else:
    draw_html(crumb(say(content, "menu-worry"), "/worry"))
    draw_heading(content, "worry", checker.name, lead=checker.lead)
    draw_html(not_kept(content))
    draw_worry(content, checker)
close_page(content, "worry")
