"""The site's own words, from ``site.yaml``."""

from datetime import date

from phb.content.library import Content


def say(content: Content, word: str, **values: object) -> str:
    """The words kept under this id, with its {names} filled in. Raises KeyError where there are none."""
    return content.words[word].format(**values)


def day(when: date) -> str:
    """A date as people write it: 6 August 2026."""
    return f"{when.day} {when:%B %Y}"
