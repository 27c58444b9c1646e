"""What if something changes: everything across the six ways, or one thing in full."""

import streamlit as st

from phb.guide.order import mixed
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_visit
from phb.ui.stories import draw_stories_switch
from phb.views.frame import crumb
from phb.views.say import say
from phb.views.whatif import all_whatifs, one_whatif

content = open_page("whatif")
wanted = st.query_params.get("what", "")
order = mixed(content.options, current_visit().seed)
whatif = next((one for one in content.whatifs if one.id == wanted), None)

if whatif:
    with_stories = not current_visit().without_stories
    draw_html(crumb(say(content, "menu-whatif"), "/whatif"))
    draw_heading(content, "whatif", whatif.title, lead=whatif.lead)
    draw_html(one_whatif(content, whatif, order, with_stories=with_stories))
    draw_stories_switch(content)
else:
    lead = say(content, "whatif-lead")
    draw_heading(content, "whatif", say(content, "whatif-heading"), lead=lead)
    draw_html(all_whatifs(content, order))
close_page(content, "whatif")
