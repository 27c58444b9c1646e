"""A first talk: the nurse's notes, or the same page with the screen turned to the family."""

import streamlit as st

from phb.guide.order import mixed
from phb.ui.draw import draw_html
from phb.ui.papers import copy_text
from phb.ui.shell import close_page, draw_heading, open_page, site_address
from phb.ui.state import current_visit
from phb.views.say import say
from phb.views.talk import FAMILY, family_page, message, nurse_page, view_switch

content = open_page("talk")
order = mixed(content.options, current_visit().seed)
view = st.query_params.get("view", "")
draw_html(view_switch(content, view))
if view == FAMILY:
    heading, lead = say(content, "talk-family-heading"), say(content, "mixed-order")
    draw_heading(content, "talk", heading, lead=lead)
    draw_html(family_page(content, order))
else:
    heading = say(content, "talk-heading", minutes=content.talk.in_all)
    draw_heading(content, "talk", heading, lead=say(content, "talk-lead"))
    address = site_address()
    first, rest = nurse_page(content, order, address=address)
    draw_html(first)
    copy_text(content, message(content, address), name="message")
    draw_html(rest)
close_page(content, "talk")
