"""What could fall on you in a normal week and in a bad one, in each of the six ways, with support or without."""

from phb.guide.order import mixed
from phb.ui.draw import draw_html
from phb.ui.jobs import pick_jobs
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_visit
from phb.views.cited import Cited
from phb.views.jobs import opening
from phb.views.say import say

content = open_page("jobs")
order = mixed(content.options, current_visit().seed)
cited = Cited(content)

draw_heading(content, "jobs", say(content, "jobs-heading"), lead=say(content, "jobs-lead"))
draw_html(opening(content, cited))
draw_html(pick_jobs(content, order, cited))
close_page(content, "jobs")
