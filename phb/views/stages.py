"""The five named steps through the site: where the reader is among them, and the ways on."""

from phb.content.library import Content
from phb.content.records import WHAT_MATTERS
from phb.text.html import Html, element, items, link
from phb.views.say import say
from phb.views.sections import section

STAGES = ("situation", WHAT_MATTERS, "meaning", "compare", "now")


def stages(content: Content, here: str) -> Html:
    """Where the reader is, in a line, with a link to each step. On a phone the links are folded under it."""
    line = say(
        content,
        "stage-here",
        number=STAGES.index(here) + 1,
        total=len(STAGES),
        name=say(content, f"stage-{here}"),
    )
    links = [
        link(
            say(content, f"stage-{name}"),
            _begins(content, name),
            aria_current="step" if name == here else None,
        )
        for name in STAGES
    ]
    return element(
        "nav",
        element("p", line, id="phb-stage"),
        items(links, tag="ol", class_="phb-stages-wide"),
        element("details", element("summary", line), items(links, tag="ol")),
        aria_label=say(content, "stages"),
        class_="phb-stages",
    )


def next_steps(content: Content, *names: str) -> Html:
    """Where to go from here: links to these pages."""
    links = items(link(say(content, f"next-{name}"), f"/{name}") for name in names)
    return section(content, "next", links)


def _begins(content: Content, name: str) -> str:
    """The address at which a step begins."""
    if name == "situation":
        return f"/guide?question={content.questions[0].id}"
    return f"/guide?view={WHAT_MATTERS}" if name == WHAT_MATTERS else f"/{name}"
