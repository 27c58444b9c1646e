"""What if something changes: all of it to read across, and one page for each thing that may happen."""

from collections.abc import Iterable, Sequence

from phb.content.library import Content
from phb.content.models import Option, Story
from phb.content.whatif_models import DEATH, WayThen, WhatIf
from phb.text.html import NOTHING, Html, element, items, join, link
from phb.views.cited import Cited
from phb.views.frame import decision, notice, to_endoflife, to_jobs
from phb.views.marks import option_name, option_short_name
from phb.views.say import say
from phb.views.sections import section
from phb.views.stories import may_be_hard
from phb.views.tables import stacking_table


def all_whatifs(content: Content, options: Sequence[Option]) -> Html:
    """A row for each thing that may happen and a column for each option, in the order given."""
    cited = Cited(content)
    corner, caption = say(content, "whatif-corner"), say(content, "whatif-caption")
    rows = (_row(whatif, options, cited) for whatif in content.whatifs)
    table = stacking_table(
        caption,
        [corner, *(option.short_name for option in options)],
        rows,
        heads=[corner, *(option_short_name(option) for option in options)],
    )
    return join(
        decision(content),
        element("p", say(content, "mixed-order"), class_="phb-quiet"),
        _list(content.whatifs),
        element("div", table, class_="phb-across"),
        element("p", to_jobs(content)),
        cited.section(),
    )


def one_whatif(
    content: Content, whatif: WhatIf, options: Sequence[Option], *, with_stories: bool
) -> Html:
    """One thing that may happen: the six ways alike in the order given, what to ask, stories, and the others."""
    cited = Cited(content)
    return join(
        element("p", to_endoflife(content), class_="phb-aside") if whatif.kind == DEATH else None,
        *(element("p", cited.claim(claim)) for claim in whatif.known),
        notice(whatif.not_known) if whatif.not_known else None,
        element("p", say(content, "mixed-order"), class_="phb-quiet"),
        element(
            "div",
            *(_way(content, option, whatif.ways[option.id], cited) for option in options),
            class_="phb-cards",
        ),
        section(content, "whatif-ask", cited.glosses.items(whatif.ask, class_="phb-spaced")),
        section(content, "whatif-stories", _stories(content, whatif, with_stories=with_stories)),
        section(
            content,
            "whatif-others",
            _list(other for other in content.whatifs if other.id != whatif.id),
            element("p", link(say(content, "whatif-all"), "/whatif")),
            element("p", to_jobs(content)),
        ),
        cited.section(),
    )


def _list(whatifs: Iterable[WhatIf]) -> Html:
    return items(_title(whatif) for whatif in whatifs)


def _title(whatif: WhatIf) -> Html:
    return link(whatif.title, f"/whatif?what={whatif.id}")


def _row(whatif: WhatIf, options: Sequence[Option], cited: Cited) -> Sequence[Html]:
    cells = (cited.cell(whatif.ways[option.id].what_happens) for option in options)
    return (_title(whatif), *cells)


def _way(content: Content, option: Option, then: WayThen, cited: Cited) -> Html:
    heading = f"option-{option.id}"
    told = (
        join(element("h3", say(content, f"whatif-{cell}")), element("p", cited.claim(claim)))
        for cell, claim in then.cells.items()
    )
    return element(
        "section",
        element("h2", option_name(option), id=heading),
        *told,
        class_=f"phb-card phb-edge phb-edge-{option.mark}",
        aria_labelledby=heading,
    )


def _stories(content: Content, whatif: WhatIf, *, with_stories: bool) -> Html:
    if not with_stories:
        return element("p", say(content, "stories-left-out"))
    if not whatif.stories:
        return element("p", say(content, "whatif-no-story"))
    stories = (content.story(story_id) for story_id in whatif.stories)
    return items((_story(content, story) for story in stories), class_="phb-spaced")


def _story(content: Content, story: Story) -> Html:
    to = link(story.title, f"/stories?story={story.id}")
    hard = may_be_hard(content, story) if story.may_upset else NOTHING
    return join(to, element("span", hard, class_="phb-because") if hard else None)
