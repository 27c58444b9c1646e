"""What matters to the reader, in their own order, and how each option lines up with it."""

from phb.guide.lineup import line_up
from phb.guide.order import mixed
from phb.text.html import join
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_answers, current_visit
from phb.views.cited import Cited
from phb.views.lineup import lined_up, nothing_said_yet
from phb.views.say import say
from phb.views.stages import next_steps, stages

content = open_page("matters")
order = mixed(content.options, current_visit().seed)
statements = line_up(content, current_answers(content), order)
cited = Cited(content)

draw_html(stages(content, "compare"))
lead = say(content, "matters-lead")
draw_heading(content, "matters", say(content, "matters-heading"), lead=lead)
draw_html(nothing_said_yet(content, statements))
draw_html(lined_up(content, statements, cited=cited))
draw_html(join(next_steps(content, "compare", "now"), cited.section()))
close_page(content, "matters")
