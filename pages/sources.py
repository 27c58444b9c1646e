"""Everything that the site rests on."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.say import say
from phb.views.texts import sources_page

content = open_page("sources")
draw_heading(content, "sources", say(content, "sources-title"), lead=say(content, "sources-lead"))
draw_html(sources_page(content))
close_page(content, "sources")
