"""The first table of the papers: who employs, who holds the money and who finds cover, in a few words for each way."""

from collections.abc import Iterable

from phb.content.library import Content
from phb.content.models import Option
from phb.content.records import Claim
from phb.content.short_checks import line_of
from phb.paper.document import Row, Table
from phb.paper.sureness import as_sure
from phb.views.say import say

FACTS = ("take-facts-employs", "take-facts-holds", "take-facts-cover")
"""The words over the columns, in the order of ``Facts.cells``."""


def facts_of(content: Content, option: Option) -> tuple[Claim, Claim, Claim]:
    """Who employs, who holds the money and who finds cover."""
    return content.take.facts[option.id].cells


def facts_table(content: Content, options: Iterable[Option], *, told: bool = False) -> Table:
    """All options alike, in the order given. ``told`` also says in one line what each is."""
    order = say(content, "take-ways-caption")
    return Table(
        caption=say(content, "take-facts-caption", order=order),
        columns=(
            say(content, "take-way"),
            *((say(content, "take-in-short"),) if told else ()),
            *(say(content, word) for word in FACTS),
        ),
        rows=tuple(
            Row(
                option.short_name,
                (
                    *((line_of(option),) if told else ()),
                    *(as_sure(content, fact) for fact in facts_of(content, option)),
                ),
                option.mark,
            )
            for option in options
        ),
        folds=told,
        widths=(14, 32, 14, 16, 16) if told else (11, 13, 13, 13),
    )


def sources_of_facts(content: Content, options: Iterable[Option]) -> tuple[str, ...]:
    """The ids of the sources behind the table, each once."""
    facts = (fact for option in options for fact in facts_of(content, option))
    return tuple(dict.fromkeys(source for fact in facts for source in fact.source))
