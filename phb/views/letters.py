"""Letters to send: the list of them, and what stands round one."""

from phb.content.letter_models import Letter
from phb.content.library import Content
from phb.text.html import Html, element, items, join, link
from phb.views.cited import Cited, claims
from phb.views.say import say


def letter_list(content: Content) -> Html:
    """What to do when it is not clear which fits, and each letter with what it is about, leading to it."""
    entries = (
        join(link(one.title, f"/letters?letter={one.id}"), element("p", one.lead))
        for one in content.letters
    )
    return join(
        element("p", say(content, "letters-unsure")),
        items(entries, class_="phb-spaced"),
    )


def before_letter(content: Content, letter: Letter, cited: Cited) -> Html:
    """For whom the letter is, and for whom it is not."""
    return join(
        element("h2", say(content, "letter-fits")),
        cited.glosses.items(letter.fits),
        *(
            (element("h2", say(content, "letter-not-for")), claims(cited, letter.not_for))
            if letter.not_for
            else ()
        ),
        element("h2", say(content, "letter-fill")),
        element("p", say(content, "letter-fill-lead")),
    )


def after_letter(content: Content, letter: Letter, cited: Cited) -> Html:
    """What to do with the letter, and the rules that it rests on with their sources."""
    return join(
        element("h2", say(content, "letter-then")),
        claims(cited, letter.afterwards, class_="phb-spaced"),
        element("h2", say(content, "letter-rule")),
        claims(cited, letter.rests_on, class_="phb-spaced"),
        cited.section(),
    )
