"""The words of the field."""

from phb.ui.draw import draw_html
from phb.ui.shell import close_page, draw_heading, open_page
from phb.views.say import say
from phb.views.words import words_page

content = open_page("words")
draw_heading(content, "words", say(content, "words-heading"), lead=say(content, "words-lead"))
draw_html(words_page(content))
close_page(content, "words")
