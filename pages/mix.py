"""The mix builder: parts of a life put into ways, and one page on who does what and what is missing."""

from phb.guide.order import mixed
from phb.ui.draw import draw_html
from phb.ui.mix import draw_beginnings, draw_parts, draw_placing, draw_questions, draw_result
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_visit
from phb.views.cited import Cited
from phb.views.mix import opening
from phb.views.say import say

content = open_page("mix")
order = mixed(content.options, current_visit().seed)
cited = Cited(content)

draw_heading(content, "mix", say(content, "mix-heading"), lead=say(content, "mix-lead"))
draw_html(opening(content, cited))
draw_beginnings(content)
draw_parts(content)
draw_placing(content, order)
draw_questions(content, cited)
draw_result(content, order, cited)
draw_html(cited.section())
close_page(content, "mix")
