"""A paper to take away: what was said with all six ways, or a blank one for a pen."""

import streamlit as st

from phb.guide.child_stories import child_goes_home
from phb.ui.draw import draw_html
from phb.ui.papers import draw_papers
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_answers, current_visit
from phb.ui.take import (
    ask_lean,
    blank_of_this_visit,
    draw_note,
    mix_of_this_visit,
    paper_of_this_visit,
)
from phb.views import take
from phb.views.say import say
from phb.views.stages import next_steps

content = open_page("take")
wanted = st.query_params.get("paper")
if wanted == take.MIX and current_visit().mix.placed:
    draw_heading(content, "take", say(content, "mix-result-heading"))
    draw_html(take.to_the_filled_one(content))
    draw_papers(content, mix_of_this_visit(content), name="mix")
elif wanted == take.BLANK:
    draw_heading(
        *(content, "take", say(content, "take-blank-heading")), lead=say(content, "take-blank-lead")
    )
    draw_html(take.to_the_filled_one(content))
    draw_papers(content, blank_of_this_visit(content), name="blank")
else:
    draw_heading(content, "take", say(content, "take-heading"), lead=say(content, "take-page-lead"))
    draw_html(take.what_happens_to_it(content, current_answers(content)))
    ask_lean(content)
    draw_html(take.paper_heading(content))
    if current_visit().mix.placed:
        draw_html(take.to_the_mix_alone(content))
    if child_goes_home(content, current_answers(content), current_visit().door):
        draw_html(take.to_the_parents_one(content))
    draw_papers(content, paper_of_this_visit(content), name="six-ways")
    draw_note(content)
    draw_html(take.to_the_blank_one(content))
draw_html(next_steps(content, "now", "steps", "help"))
close_page(content, "take")
