"""Short answers to questions that people ask, each leading on to the page that says more."""

from phb.content.library import Content
from phb.content.page_models import ShortAnswer
from phb.text.html import Html, element, join
from phb.views.cited import Cited
from phb.views.sections import contents_of, titled


def asked_page(content: Content) -> Html:
    """Every question at the top, and under that each with its answer."""
    cited = Cited(content)
    return join(
        contents_of(content, ((one.ask, f"#asked-{one.id}") for one in content.short_answers)),
        *(_answered(one, cited) for one in content.short_answers),
        cited.section(),
    )


def _answered(one: ShortAnswer, cited: Cited) -> Html:
    paragraphs = (element("p", cited.claim(claim)) for claim in one.answer)
    return titled(one.ask, f"asked-{one.id}", *paragraphs)
