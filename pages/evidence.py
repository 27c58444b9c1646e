"""The figures of reports and of the NHS, with what to be careful of, for professionals and commissioners."""

from phb.text.html import join
from phb.ui.draw import draw_html
from phb.ui.evidence import draw_figure
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.cited import Cited
from phb.views.evidence import careful, read_first
from phb.views.say import say

content = open_page("evidence")
cited = Cited(content)
lead = say(content, "evidence-lead")
draw_heading(content, "evidence", say(content, "evidence-heading"), lead=lead)
draw_html(read_first(content, cited))
for figure in content.evidence.figures:
    draw_figure(content, figure, cited)
draw_html(join(careful(content, cited), cited.section()))
close_page(content, "evidence")
