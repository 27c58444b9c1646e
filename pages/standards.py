"""How far the site meets the standards for aids to a decision, by its own account."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.openness import standards_page
from phb.views.say import say

content = open_page("standards")
lead = say(content, "standards-lead")
draw_heading(content, "standards", say(content, "standards-heading"), lead=lead)
draw_html(standards_page(content))
close_page(content, "standards")
