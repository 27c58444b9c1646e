"""What the site is and is not, and who is behind it."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.openness import about_page

content = open_page("about")
draw_heading(content, "about", content.page("about").title)
draw_html(about_page(content))
close_page(content, "about")
