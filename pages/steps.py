"""The right to a budget, and the six steps from hearing of one to reviewing it."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.say import say
from phb.views.steps import steps_page

content = open_page("steps")
draw_heading(content, "steps", say(content, "steps-heading"), lead=say(content, "steps-lead"))
draw_html(steps_page(content))
close_page(content, "steps")
