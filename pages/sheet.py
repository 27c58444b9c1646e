"""One sheet for a meeting or talk, to print and to write on; or the list of them."""

import streamlit as st

from phb.guide.order import mixed
from phb.paper.sheet import sheet
from phb.ui.draw import draw_html
from phb.ui.papers import draw_papers
from phb.ui.shell import close_page, draw_heading, open_page, site_address
from phb.ui.state import current_visit
from phb.views.frame import crumb
from phb.views.say import say
from phb.views.sheets import sheet_list

content = open_page("sheet")
asked = st.query_params.get("sheet", "")
shown = next((one for one in content.sheets if one.id == asked), None)

if shown is None:
    lead = say(content, "sheet-lead")
    draw_heading(content, "sheet", say(content, "sheet-heading"), lead=lead)
    draw_html(sheet_list(content))
else:
    draw_html(crumb(say(content, "menu-sheet"), "/sheet"))
    draw_heading(content, "sheet", shown.title, lead=say(content, "sheet-lead"))
    order = mixed(content.options, current_visit().seed)
    paper = sheet(content, shown, order=order, address=site_address())
    draw_papers(content, paper, name=shown.id)
close_page(content, "sheet")
