"""What the answers mean: every option with reasons, what is open, and stories."""

from phb.guide.align import align_options, nothing_said
from phb.guide.change import what_would_change
from phb.guide.match import closest_stories, stories_by_option
from phb.guide.order import mixed
from phb.guide.questions_to_take import about_every_way
from phb.text.html import join
from phb.ui.carry import draw_carry_link
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_answers, current_visit
from phb.ui.stories import draw_stories_switch
from phb.views import meaning
from phb.views.alignment_card import Reader, alignment_card
from phb.views.cited import Cited
from phb.views.endoflife import where_time_is_short
from phb.views.frame import decision
from phb.views.guide import answers_given
from phb.views.say import say
from phb.views.stages import next_steps, stages
from phb.views.stories import story_cards

content = open_page("meaning")
answers = current_answers(content)
order = mixed(content.options, current_visit().seed)
aligned = align_options(content, answers)
changes = what_would_change(content, answers, aligned)
with_stories = not current_visit().without_stories
stories = stories_by_option(content, answers)
shown = meaning.in_groups(sorted(aligned, key=lambda a: order.index(a.option)))
cited = Cited(content)

draw_html(stages(content, "meaning"))
draw_heading(content, "meaning", say(content, "meaning-heading"), lead=say(content, "meaning-lead"))
draw_html(join(decision(content), where_time_is_short(content, answers)))
if nothing_said(aligned):
    draw_html(meaning.nothing_leads(content, answers))
else:
    draw_html(meaning.at_a_glance(content, shown))
    draw_html(meaning.to_ask(content, about_every_way(content, answers, aligned)))
if answers:
    given = answers_given(content, answers, current_visit().skipped)
    draw_html(meaning.what_you_said(content, given))
draw_html(
    meaning.cards(
        content,
        [
            alignment_card(
                Reader(content, answers, cited),
                alignment,
                stories=stories[alignment.option.id] if with_stories else None,
                changes=[c for c in changes if c.option == alignment.option.id],
            )
            for alignment in shown
        ],
    )
)
if with_stories:
    near = closest_stories(content, answers)
    draw_html(meaning.closest(content, story_cards(content, near) if near else None))
else:
    draw_html(meaning.stories_left_out(content))
draw_stories_switch(content)
draw_carry_link(content)
ways_on = next_steps(content, "matters", "compare", "take", "now", "steps", "help", "guide")
draw_html(join(ways_on, cited.section()))
close_page(content, "meaning")
