"""What a reader sees where a page could not be drawn: what still works, and nothing of the inside."""

from phb.ui.draw import draw_html
from phb.ui.store import content_store
from phb.views.frame import notice
from phb.views.say import say


def show_fault(error: Exception) -> bool:
    """Say in the site's words that something went wrong. True tells Streamlit to add none of its own."""
    content = content_store.current()
    if content is not None:
        draw_html(notice(say(content, "fault"), say(content, "fault-what-works")))
    return content is not None
