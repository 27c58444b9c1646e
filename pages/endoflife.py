"""When time is short, or somebody has died."""

from phb.guide.order import mixed
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_visit
from phb.views.endoflife import endoflife_page

content = open_page("endoflife")
page = content.end_of_life
draw_heading(content, "endoflife", page.title, lead=page.lead)
draw_html(endoflife_page(content, mixed(content.options, current_visit().seed)))
close_page(content, "endoflife")
