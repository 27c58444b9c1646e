"""Before a child first goes home: for families, and for the staff who plan it with them."""

from phb.guide.child_stories import by_option, childrens_stories
from phb.guide.order import mixed
from phb.text.html import join
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_answers, current_visit
from phb.ui.stories import draw_stories_switch
from phb.views import home, home_ways
from phb.views.cited import Cited
from phb.views.say import say

content = open_page("home")
order = mixed(content.options, current_visit().seed)
stories = childrens_stories(content, current_answers(content))
shown = None if current_visit().without_stories else stories
cited = Cited(content)

draw_heading(content, "home", say(content, "home-heading"), lead=say(content, "home-lead"))
draw_html(join(home.opening(content, cited, door=current_visit().door), home.today(content, cited)))
draw_html(join(home.day_is_set(content, cited), home.timeline(content, cited)))
draw_html(join(home_ways.starting(content, order, cited), home_ways.changing(content, cited)))
draw_html(home_ways.children(content, order, shown, by_option(content, stories)))
draw_stories_switch(content)
draw_html(home.roles(content, cited))
draw_html(join(home.training(content, cited), home.parents_ask(content)))
draw_html(join(home.ages(content, cited), home.saying(content, cited)))
draw_html(join(home.ways_on(content), cited.section()))
close_page(content, "home")
