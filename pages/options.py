"""The six options: in short, or one of them in full."""

import streamlit as st

from phb.guide.match import stories_by_option
from phb.guide.order import mixed
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_answers, current_visit
from phb.ui.stories import draw_stories_switch
from phb.views.frame import crumb, decision
from phb.views.options import option_cards, option_page, option_title, other_options
from phb.views.say import say

content = open_page("options")
wanted = st.query_params.get("option", "")
order = mixed(content.options, current_visit().seed)
option = next((o for o in content.options if o.id == wanted), None)

if option:
    draw_html(crumb(say(content, "menu-options"), "/options"))
    draw_heading(content, "options", option.name)
    draw_html(option_title(content, option))
    stories = stories_by_option(content, current_answers(content))[option.id]
    with_stories = not current_visit().without_stories
    draw_html(option_page(content, option, stories if with_stories else None))
    draw_stories_switch(content)
    draw_html(other_options(content, order, option))
else:
    lead = say(content, "mixed-order")
    draw_heading(content, "options", say(content, "options-heading"), lead=lead)
    draw_html(decision(content))
    draw_html(option_cards(content, order))
close_page(content, "options")
