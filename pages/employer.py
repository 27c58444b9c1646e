"""Employing somebody, in the order of time."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.employer import employer_page

content = open_page("employer")
page = content.employer
draw_heading(content, "employer", page.title, lead=page.lead)
draw_html(employer_page(content))
close_page(content, "employer")
