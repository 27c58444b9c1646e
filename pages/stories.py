"""Real stories: to browse and filter, or one in full."""

import streamlit as st

from phb.guide.match import match_of
from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_answers
from phb.ui.stories import draw_stories, draw_story, pick_stories
from phb.views.frame import crumb
from phb.views.say import say

content = open_page("stories")
wanted = st.query_params.get("story", "")
answers = current_answers(content)

if any(story.id == wanted for story in content.stories):
    draw_html(crumb(say(content, "menu-stories"), "/stories"))
    match = match_of(content, answers, wanted)
    draw_heading(content, "stories", match.story.title)
    draw_story(content, match)
else:
    lead = say(content, "stories-lead")
    draw_heading(content, "stories", say(content, "stories-heading"), lead=lead)
    draw_stories(content, pick_stories(content, answers))
close_page(content, "stories")
