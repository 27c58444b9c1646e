"""Short answers to questions that people ask."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.asked import asked_page
from phb.views.say import say

content = open_page("asked")
draw_heading(content, "asked", say(content, "asked-heading"), lead=say(content, "asked-lead"))
draw_html(asked_page(content))
close_page(content, "asked")
