"""What is said as true: its terms explained, numbers beside it, and the sources that they lead to."""

from collections.abc import Iterable

from phb.content.due import is_overdue
from phb.content.library import Content
from phb.content.models import Source
from phb.content.records import Claim
from phb.text.html import NOTHING, Html, element, items, join, join_all, link
from phb.text.markdown import markdown_line
from phb.views.gloss import Glosses
from phb.views.say import day, say


class Cited:
    """The sources that one page rests on, numbered in the order in which they are met.

    ``glosses`` are the page's own. What it says without a source goes through them directly.
    """

    def __init__(self, content: Content) -> None:
        self._content = content
        self._numbers: dict[str, int] = {}
        self.glosses = Glosses(content)

    def folded(self) -> "Cited":
        """For what stands in a fold: numbered with the page, but what is explained there counts there alone."""
        inside = Cited(self._content)
        inside._numbers = self._numbers
        inside.glosses = self.glosses.folded()
        return inside

    def mark(self, source_ids: Iterable[str]) -> Html:
        """A small number for each source, leading to it at the foot of the page."""
        return join_all(self._one(source_id) for source_id in source_ids)

    def claim(self, claim: Claim) -> Html:
        """What is said, its terms explained where they are new, and the numbers of its sources."""
        return join(self.glosses.line(claim.says), self.mark(claim.source))

    def paragraphs(self, claim: Claim) -> Html:
        """A claim told in more than one paragraph, the numbers of its sources behind the last."""
        *before, last = claim.says.split("\n\n")
        return join(
            *(element("p", self.glosses.line(text)) for text in before),
            element("p", self.glosses.line(last), self.mark(claim.source)),
        )

    def cell(self, claim: Claim) -> Html:
        """What is said and the numbers of its sources, where there is no room to explain."""
        return join(markdown_line(claim.says), self.mark(claim.source))

    def section(self) -> Html:
        """The list that the numbers lead to, folded; a number opens it. Nothing where nothing was cited."""
        if not self._numbers:
            return NOTHING
        entries = [
            element(
                "li", source_lines(self._content, self._content.source(source_id)), id=f"source-{n}"
            )
            for source_id, n in self._numbers.items()
        ]
        heading = say(self._content, "sources-heading", count=len(entries))
        return element(
            "details",
            element("summary", heading),
            element("p", say(self._content, "sources-line")),
            element("ol", *entries),
            class_="phb-sources",
            data_back=say(self._content, "back-to-text"),
        )

    def _one(self, source_id: str) -> Html:
        number = self._numbers.setdefault(source_id, len(self._numbers) + 1)
        source = self._content.source(source_id)
        unsure = source.confidence == "recalled"
        word = "source-label-unsure" if unsure else "source-label"
        label = say(self._content, word, number=number, title=source.title)
        shown = f"{number}?" if unsure else str(number)
        return element(
            "sup",
            element("a", shown, href=f"#source-{number}", aria_label=label),
            class_="phb-cite",
        )


def source_lines(content: Content, source: Source) -> Html:
    """One source: its title and publisher, what kind it is, how surely it was read and when."""
    title = link(source.title, source.link) if source.link else element("span", source.title)
    return join(
        title,
        f". {source.publisher}. ",
        element(
            "span",
            say(content, f"source-kind-{source.kind}"),
            ". ",
            say(content, f"confidence-{source.confidence}"),
            ". ",
            say(content, "checked-on", date=day(source.checked_on)),
            ".",
            class_="phb-quiet",
        ),
        element("span", f" {source.note}", class_="phb-quiet") if source.note else None,
        _overdue(content, source),
    )


def _overdue(content: Content, source: Source) -> Html | None:
    if not is_overdue(source.check_again, content.today):
        return None
    said = say(content, "source-overdue", date=day(source.check_again))
    return element("span", f" {said}", class_="phb-warning")


def claims(cited: Cited, said: Iterable[Claim], **attributes: str) -> Html:
    """A list of claims with their numbers."""
    return items((cited.claim(claim) for claim in said), **attributes)
