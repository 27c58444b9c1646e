"""Short answers to questions that people ask: the list of them by topic, and one in full."""

from collections.abc import Iterable

from phb.content.library import Content
from phb.content.page_models import ShortAnswer
from phb.text.html import Html, element, items, join, link
from phb.views.cited import Cited
from phb.views.sections import contents_of, section, titled


def answer_address(answer_id: str) -> str:
    """Where one short answer stands."""
    return f"/asked?answer={answer_id}"


def asked_list(content: Content) -> Html:
    """Every question as a link to its answer, under its topic, with the topics at the top."""
    topics = content.topics
    return join(
        contents_of(content, ((topic.name, f"#topic-{topic.id}") for topic in topics)),
        *(
            titled(topic.name, f"topic-{topic.id}", _links(_under(content, topic.id)))
            for topic in topics
        ),
    )


def asked_one(content: Content, answer: ShortAnswer) -> Html:
    """One answer in full, and the other questions of its topic."""
    cited = Cited(content)
    others = [one for one in _under(content, answer.topic) if one.id != answer.id]
    return join(
        *(element("p", cited.claim(claim)) for claim in answer.answer),
        section(content, "asked-more", _links(others)) if others else None,
        cited.section(),
    )


def _under(content: Content, topic_id: str) -> list[ShortAnswer]:
    return [one for one in content.short_answers if one.topic == topic_id]


def _links(answers: Iterable[ShortAnswer]) -> Html:
    return items((link(one.ask, answer_address(one.id)) for one in answers), class_="phb-spaced")
