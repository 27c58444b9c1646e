"""Where somebody is now: four questions, each with a next step of its own."""

from phb.ui.draw import draw_html
from phb.ui.ready import draw_ready
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.say import say
from phb.views.stages import next_steps, stages

content = open_page("now")
draw_html(stages(content, "now"))
draw_heading(content, "now", say(content, "now-heading"), lead=say(content, "now-lead"))
draw_ready(content)
draw_html(next_steps(content, "take"))
close_page(content, "now")
