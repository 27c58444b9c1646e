"""A budget, the six ways, a few questions, one story and what to ask, in five minutes."""

from phb.guide.align import align_options
from phb.guide.order import mixed
from phb.guide.short_path import short_path, story_on_the_way
from phb.text.html import join
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.short import draw_few_questions
from phb.ui.state import current_answers, current_visit
from phb.views import short
from phb.views.cited import Cited
from phb.views.endoflife import where_time_is_short
from phb.views.frame import decision

content = open_page("short")
answers, visit = current_answers(content), current_visit()
path = short_path(content, answers, visit.door)
order = mixed(content.options, visit.seed)
aligned = sorted(align_options(content, answers), key=lambda a: order.index(a.option))
cited = Cited(content)

draw_heading(content, "short", content.short.title, lead=content.short.lead)
draw_html(join(where_time_is_short(content, answers), short.what_it_is(content, path, cited)))
draw_html(join(short.six_lines(content, path, order, cited), decision(content)))
draw_few_questions(content, answers, path)
draw_html(short.so_far(content, aligned, answers))
story = story_on_the_way(content, answers, path, visit.seed)
draw_html(short.one_account(content, path, story, without_stories=visit.without_stories))
draw_html(join(short.ask_and_help(content, path, cited), cited.section()))
close_page(content, "short")
