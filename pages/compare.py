"""All six options side by side, the rows in the reader's own order of priorities."""

from phb.guide.order import aspects_by_priority, matters_a_lot, mixed
from phb.text.html import items, join
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_answers, current_visit
from phb.views.cited import Cited
from phb.views.compare import comparison
from phb.views.frame import decision, to_jobs, to_whatif
from phb.views.say import say
from phb.views.stages import next_steps, stages

content = open_page("compare")
answers = current_answers(content)
order = mixed(content.options, current_visit().seed)
cited = Cited(content)

said = any(matters_a_lot(aspect, answers) for aspect in content.aspects)
lead = say(content, "compare-lead" if said else "compare-lead-unanswered")
draw_html(stages(content, "compare"))
draw_heading(content, "compare", say(content, "compare-heading"), lead=lead)
draw_html(decision(content))
rows = comparison(content, order, aspects_by_priority(content, answers), answers, cited=cited)
then = items((to_whatif(content), to_jobs(content)))
draw_html(join(rows, then, next_steps(content, "matters", "take", "now", "money"), cited.section()))
close_page(content, "compare")
