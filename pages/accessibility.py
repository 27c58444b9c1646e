"""A page of plain reading."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.texts import text_page

content = open_page("accessibility")
draw_heading(content, "accessibility", content.page("accessibility").title)
draw_html(text_page(content, content.page("accessibility")))
close_page(content, "accessibility")
