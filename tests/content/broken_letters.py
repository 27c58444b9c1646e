"""Slips in the letters to send, and in the topics of the short answers."""

from tests.content.broken import Broken

LETTER, ASKED = "letters/a-letter.yaml", "asked.yaml"

LETTERS = [
    Broken(
        "a blank left open", LETTER, "On [date] you", "On [date you", "LETTER-1", "  - On [date you"
    ),
    Broken(
        "a blank in a blank", LETTER, "by [date]", "by [the [date]]", "LETTER-1", "  - Please say"
    ),
    Broken("a blank without a name", LETTER, "by [date]", "by [ ]", "LETTER-1", "  - Please say"),
    Broken(
        "a letter of more than half a page",
        LETTER,
        "you said no.",
        "you said no." + " It is so." * 70,
        "LETTER-2",
        "opening:",
    ),
    Broken(
        "a letter without what it rests on",
        LETTER,
        "rests-on:\n  - says: They have to say why.\n    source: rules\n",
        "",
        "WORD-2",
        "",
    ),
    Broken(
        "a link to a letter that is not there",
        ASKED,
        "you need not.",
        "see [this](/letters?letter=a-leter).",
        "LINK-4",
        "      - says: No, see",
    ),
    Broken(
        "a link to an answer that is not there",
        ASKED,
        "you need not.",
        "see [this](/asked?answer=employ).",
        "LINK-4",
        "      - says: No, see",
    ),
    Broken(
        "an answer under a topic that is not there",
        ASKED,
        "    topic: first",
        "    topic: frist",
        "POINT-14",
        "    topic: frist",
    ),
]
"""Slips that keep content from being used."""

IDLE = [
    Broken(
        "a topic with no answer under it",
        ASKED,
        "    name: First\n",
        "    name: First\n  - id: second\n    name: Second\n",
        "POINT-16",
        "  - id: second",
    ),
]
"""Slips that are told, and keep nothing from being used."""
