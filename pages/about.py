"""A page of plain reading."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.texts import text_page

content = open_page("about")
draw_heading(content, "about", content.page("about").title)
draw_html(text_page(content, content.page("about")))
close_page(content, "about")
