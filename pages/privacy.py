"""A page of plain reading."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.texts import text_page

content = open_page("privacy")
draw_heading(content, "privacy", content.page("privacy").title)
draw_html(text_page(content, content.page("privacy")))
close_page(content, "privacy")
