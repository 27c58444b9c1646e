"""Whom to turn to."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.help import help_page
from phb.views.say import say

content = open_page("help")
draw_heading(content, "help", say(content, "help-heading"), lead=say(content, "help-lead"))
draw_html(help_page(content))
close_page(content, "help")
