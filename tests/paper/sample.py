"""A paper with every part that there is, its words all different, and one with the same words everywhere."""

from phb.paper.document import (
    Bullets,
    Document,
    Fields,
    Heading,
    Lines,
    Paragraph,
    Questions,
    Row,
    Signs,
    Table,
    Ticks,
)

MARKS = ("circle", "square", "triangle", "diamond", "hexagon", "ring")

EVERY = Document(
    title="For the meeting",
    lead="One line under it.",
    parts=(
        Heading("What is agreed"),
        Paragraph("Care can start from birth."),
        Bullets(("Ask what it costs", "Ask who comes")),
        Ticks(("Nights are covered", "Tasks are signed off")),
        Heading("What to ask"),
        Questions(("Who is there at night?", "Whom do we ring?"), lines=2),
        Table(
            "The ways side by side",
            ("Way", "Who holds the money", "Who comes"),
            (
                *(Row(f"Way {mark}", ("you", f"people of {mark}"), mark) for mark in MARKS),
                Row("Not yet known", ("", "")),
                Row("", ("", "")),
            ),
        ),
        Fields(("Name", "Review date")),
        Lines(3),
        Paragraph("The rules. Checked on 22 November 2026.", small=True),
    ),
    foot="Not a decision.",
    signs=Signs("Empty box", "Space to write", "Page {number} of {total}"),
)

WORDS = (
    *("For the meeting", "One line under it.", "What is agreed", "Care can start from birth."),
    *("Ask what it costs", "Ask who comes", "Nights are covered", "Tasks are signed off"),
    *("What to ask", "Who is there at night?", "Whom do we ring?", "The ways side by side"),
    *("Way circle", "people of circle", "Way ring", "people of ring"),
    *("Not yet known", "Name", "Review date", "The rules. Checked on 22 November 2026."),
)
"""What it says, in the order of reading, without its foot."""


def all_of(words: str) -> Document:
    """A paper that says the same in every place where a paper can say something."""
    return Document(
        words,
        words,
        (
            Heading(words),
            Paragraph(words),
            Paragraph(words, small=True),
            Bullets((words,)),
            Ticks((words,)),
            Questions((words,)),
            Fields((words,)),
            Table(words, (words, words), (Row(words, (words,), "circle"), Row("", (words,)))),
        ),
        words,
    )


PLACES = 16
"""In how many places ``all_of`` says its words."""


def in_order(words: tuple[str, ...], text: str) -> bool:
    """Whether each stands in the text after the one before it."""
    at = 0
    for said in words:
        at = text.find(said, at) + len(said)
        if at < len(said):
            return False
    return True
