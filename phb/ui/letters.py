"""Draws a letter to fill in. What is typed stays in the browser: nothing of it comes to the server."""

from pathlib import Path

from streamlit.components import v2

from phb.content.letter_models import Blank, Letter, Piece
from phb.content.library import Content
from phb.paper.letter import letter_lines
from phb.ui.state import clearing
from phb.views.say import say

_letter = v2.component(
    "phb-letter",
    html=(
        '<div class="phb-letter"><div class="phb-paper"></div>'
        '<span role="status"></span>'
        '<p class="phb-letter-do"><button type="button"></button> <button type="button"></button></p></div>'
    ),
    js=Path(__file__).with_name("letter.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def draw_letter(content: Content, letter: Letter) -> None:
    """The letter with places to type in, a button that copies it and one that prints it alone."""
    _letter(
        key=f"phb-letter-{letter.id}",
        data={
            "id": letter.id,
            "cleared": clearing(),
            "lines": [
                {"kind": line.kind, "pieces": [_told(piece) for piece in line.pieces]}
                for line in letter_lines(content, letter)
            ],
            "words": {
                "copy": say(content, "copy"),
                "print": say(content, "paper-print"),
                "copied": say(content, "letter-copied"),
                "empty": say(content, "letter-still-empty", count="{count}"),
                "byHand": say(content, "letter-copy-by-hand"),
            },
        },
    )


def _told(piece: Piece) -> dict[str, object]:
    if isinstance(piece, Blank):
        return {"blank": piece.label, "choices": piece.choices}
    return {"text": piece}
