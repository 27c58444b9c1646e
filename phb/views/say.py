"""The site's own words, from ``site.yaml``."""

from datetime import date

from phb.content.library import Content


def say(content: Content, word: str, **values: object) -> str:
    """The words kept under this id, with its {names} filled in. Raises KeyError where there are none."""
    return content.words[word].format(**values)


def day(when: date) -> str:
    """A date as people write it: 6 August 2026."""
    return f"{when.day} {when:%B %Y}"


def in_a_sentence(label: str) -> str:
    """A label as it stands inside a sentence: a small first letter, unless it is short for something."""
    short_for_something = len(label) > 1 and label[1].isupper()
    return label if short_for_something else label[:1].lower() + label[1:]
