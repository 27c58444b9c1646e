"""What is said as true: its terms explained, a mark beside it, and the sources that it leads to."""

from collections.abc import Iterable

from phb.content.due import is_overdue
from phb.content.library import Content
from phb.content.models import Source
from phb.content.records import Claim
from phb.content.talk_models import Introduction
from phb.text.html import NOTHING, Html, element, items, join, link
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
        self._told: set[str] = set()
        self.glosses = Glosses(content)

    def folded(self) -> "Cited":
        """For what stands in a fold: numbered with the page, but what is explained there counts there alone."""
        inside = Cited(self._content)
        inside._numbers = self._numbers
        inside._told = set(self._told)
        inside.glosses = self.glosses.folded()
        return inside

    def mark(self, source_ids: Iterable[str]) -> Html:
        """One quiet mark for all sources of a claim, leading to them at the foot of the page.

        Their numbers show only while the list of sources is open. A question mark, for what nobody has checked,
        always shows. The first mark of either kind on the page says in words what it is.
        """
        sources = [self._content.source(source_id) for source_id in source_ids]
        if not sources:
            return NOTHING
        numbers = [str(self._number(source.id)) for source in sources]
        unsure = [n for n, s in zip(numbers, sources, strict=True) if s.confidence == "recalled"]
        kind = "source-label-unsure" if unsure else "source-label"
        listed = ", ".join(numbers)
        titles = "; ".join(source.title for source in sources)
        return element(
            "sup",
            element(
                "a",
                element("span", "?", class_="phb-unsure") if unsure else None,
                self._first_of_its_kind(kind),
                element("span", listed, class_="phb-cite-number"),
                href=f"#source-{(unsure or numbers)[0]}",
                aria_label=say(self._content, kind, number=listed, title=titles),
                data_sources=" ".join(numbers),
            ),
            class_="phb-cite",
        )

    def claim(self, claim: Claim) -> Html:
        """What is said, its terms explained where they are new, and the mark of its sources."""
        return join(self.glosses.line(claim.says), self.mark(claim.source))

    def paragraphs(self, claim: Claim) -> Html:
        """A claim told in more than one paragraph, the mark of its sources behind the last."""
        *before, last = claim.says.split("\n\n")
        return join(
            *(element("p", self.glosses.line(text)) for text in before),
            element("p", self.glosses.line(last), self.mark(claim.source)),
        )

    def cell(self, claim: Claim | Introduction) -> Html:
        """What is said and the mark of its sources, where there is no room to explain."""
        return join(markdown_line(claim.says), self.mark(claim.source))

    def section(self) -> Html:
        """The list that the marks lead to, folded; a mark opens it. Nothing where nothing was cited."""
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

    def _number(self, source_id: str) -> int:
        return self._numbers.setdefault(source_id, len(self._numbers) + 1)

    def _first_of_its_kind(self, kind: str) -> Html | None:
        if kind in self._told:
            return None
        self._told.add(kind)
        return element("span", say(self._content, f"{kind}-first"), class_="phb-cite-word")


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
        element("span", " ", markdown_line(source.note), class_="phb-quiet")
        if source.note
        else None,
        _overdue(content, source),
    )


def _overdue(content: Content, source: Source) -> Html | None:
    if not is_overdue(source.check_again, content.today):
        return None
    said = say(content, "source-overdue", date=day(source.check_again))
    return element("span", f" {said}", class_="phb-warning")


def claims(cited: Cited, said: Iterable[Claim], **attributes: str) -> Html:
    """A list of claims with their marks."""
    return items((cited.claim(claim) for claim in said), **attributes)
