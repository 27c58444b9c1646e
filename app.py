"""The start page: what this is, the three doors, the six ways."""

from phb.guide.order import mixed
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_visit
from phb.views.frame import decision
from phb.views.say import say
from phb.views.short import to_short
from phb.views.start import doors, in_a_minute, six_ways, to_short_answers

content = open_page("")
draw_heading(content, "", say(content, "start-heading"), lead=say(content, "start-lead"))
draw_html(to_short(content))
draw_html(to_short_answers(content))
draw_html(doors(content))
draw_html(in_a_minute(content))
draw_html(decision(content))
draw_html(six_ways(content, mixed(content.options, current_visit().seed)))
close_page(content, "")
