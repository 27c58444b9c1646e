"""A first talk: the nurse's notes, or the same page with the screen turned to the family."""

import streamlit as st

from phb.guide.order import mixed
from phb.paper.talk_card import talk_card
from phb.ui.draw import draw_html
from phb.ui.papers import copy_text, draw_papers
from phb.ui.shell import close_page, draw_heading, open_page, site_address
from phb.ui.state import current_visit
from phb.views.frame import crumb
from phb.views.say import say
from phb.views.talk import (
    CARD,
    FAMILY,
    family_bar,
    family_page,
    message,
    nurse_page,
    to_card,
    to_family,
)

content = open_page("talk", bare_in=FAMILY)
order = mixed(content.options, current_visit().seed)
view = st.query_params.get("view")
if view == FAMILY:
    draw_html(family_bar(content))
    draw_heading(content, "talk", say(content, "talk-family-heading"))
    draw_html(family_page(content, order))
elif view == CARD:
    draw_html(crumb(say(content, "menu-talk"), "/talk"))
    lead = say(content, "talk-card-lead")
    draw_heading(content, "talk", say(content, "talk-to-card"), lead=lead)
    draw_papers(content, talk_card(content, order=order, address=site_address()), name="talk")
else:
    heading = say(content, "talk-heading", minutes=content.talk.in_all)
    lead = say(content, "talk-lead", minutes=content.talk.in_all)
    draw_heading(content, "talk", heading, lead=lead)
    draw_html(to_family(content))
    draw_html(to_card(content))
    address = site_address()
    first, rest = nurse_page(content, order, address=address)
    draw_html(first)
    copy_text(content, message(content, address), name="message")
    draw_html(rest)
close_page(content, "talk", bare_in=FAMILY)
