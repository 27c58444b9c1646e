"""Behind one of the three doors: what helps this person, and where to begin."""

import streamlit as st

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import choose_door, current_visit
from phb.views.start import door_page

content = open_page("door")
choose_door(st.query_params.get("for", ""))
door = next(d for d in content.doors if d.id == current_visit().door)
draw_heading(content, "door", door.name, lead=door.says)
draw_html(door_page(content, door))
close_page(content, "door")
