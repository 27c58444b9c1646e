"""Letters to send: the list of them, or one to fill in."""

import streamlit as st

from phb.paper.letter import letter_paper
from phb.ui.draw import draw_html
from phb.ui.letters import draw_letter
from phb.ui.papers import draw_files
from phb.ui.shell import close_page, draw_heading, open_page, site_address
from phb.views.cited import Cited
from phb.views.frame import crumb, notice
from phb.views.letters import after_letter, before_letter, letter_list
from phb.views.say import say

content = open_page("letters")
wanted = st.query_params.get("letter", "")
letter = next((one for one in content.letters if one.id == wanted), None)

if letter:
    cited = Cited(content)
    draw_html(crumb(say(content, "letters-heading"), "/letters"))
    draw_heading(content, "letters", letter.title, lead=letter.lead)
    draw_html(before_letter(content, letter, cited))
    draw_letter(content, letter)
    draw_files(
        content,
        letter_paper(content, letter, address=site_address()),
        name=letter.id,
        heading=say(content, "letter-files"),
    )
    draw_html(after_letter(content, letter, cited))
else:
    draw_heading(
        content, "letters", say(content, "letters-heading"), lead=say(content, "letters-lead")
    )
    if wanted:
        draw_html(notice(say(content, "letter-unknown")))
    draw_html(letter_list(content))
close_page(content, "letters")
