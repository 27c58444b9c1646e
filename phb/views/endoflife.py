"""For a family when time is short, and for anybody after a death: what is known, what to ask, and whom to turn to."""

from collections.abc import Iterable

from phb.content.endoflife_models import CarePart, WayNow
from phb.content.library import Content
from phb.content.models import Option, Story
from phb.guide.answers import Answers
from phb.guide.match import speaks_of_hard_things
from phb.text.html import NOTHING, Html, element, items, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited
from phb.views.frame import to_endoflife
from phb.views.help import contact_cards
from phb.views.marks import option_name
from phb.views.say import say
from phb.views.sections import contents_of, titled
from phb.views.stories import may_be_hard


def where_time_is_short(content: Content, answers: Answers) -> Html:
    """The same with a word before it, for a reader whose answers say that time is short. Nothing for others."""
    if not speaks_of_hard_things(content, answers):
        return NOTHING
    return element("p", say(content, "endoflife-said"), " ", to_endoflife(content))


def endoflife_page(content: Content, options: Iterable[Option]) -> Html:
    """Before a death, the six ways then, after a death, people to turn to, and stories by title alone.

    The ways stand in the order given.
    """
    page, cited = content.end_of_life, Cited(content)
    contacts = {contact.id: contact for contact in content.contacts}
    for_you = tuple(contacts[c] for c in page.turn_to)
    *after, last = page.somebody_has_died
    return join(
        _contents(content),
        *(_part(content, part, cited) for part in page.time_is_short),
        _ways(content, options, cited),
        *(_part(content, part, cited) for part in after),
        _part(
            content,
            last,
            cited,
            element("p", markdown_line(page.turn_to_lead)),
            contact_cards(content, for_you, cited, level="h3"),
        ),
        _stories(content),
        element("p", markdown_line(page.leaving)),
        cited.section(),
    )


def _contents(content: Content) -> Html:
    page = content.end_of_life
    return contents_of(
        content,
        (
            *((part.heading, f"#about-{part.id}") for part in page.time_is_short),
            (page.ways_heading, "#phb-ways-now"),
            *((part.heading, f"#about-{part.id}") for part in page.somebody_has_died),
            (page.stories_heading, "#phb-stories-now"),
        ),
    )


def _part(content: Content, part: CarePart, cited: Cited, *more: Html) -> Html:
    return titled(
        part.heading,
        f"about-{part.id}",
        *(element("p", cited.claim(claim)) for claim in part.says),
        element("h3", say(content, "endoflife-ask")),
        cited.glosses.items(part.ask),
        *more,
    )


def _ways(content: Content, options: Iterable[Option], cited: Cited) -> Html:
    page = content.end_of_life
    return titled(
        page.ways_heading,
        "phb-ways-now",
        element("p", markdown_line(page.ways_lead)),
        element("p", say(content, "mixed-order"), class_="phb-quiet"),
        *(_way(content, option, page.ways[option.id], cited) for option in options),
    )


def _way(content: Content, option: Option, way: WayNow, cited: Cited) -> Html:
    return element(
        "div",
        element("h3", option_name(option)),
        element("p", cited.claim(way)),
        element(
            "p",
            element("b", say(content, "endoflife-this-week")),
            " ",
            cited.claim(way.this_week),
        ),
        element(
            "p",
            markdown_line(say(content, "two-meanings-ask", question=way.ask)),
            class_="phb-ask-this",
        ),
        class_="phb-way-now",
    )


def _stories(content: Content) -> Html:
    page = content.end_of_life
    stories = (content.story(story_id) for story_id in page.to_read)
    return titled(
        page.stories_heading,
        "phb-stories-now",
        element("p", markdown_line(page.stories_lead)),
        items((_title(content, story) for story in stories), class_="phb-spaced"),
    )


def _title(content: Content, story: Story) -> Html:
    to = link(story.title, f"/stories?story={story.id}")
    return join(to, element("span", may_be_hard(content, story), class_="phb-because"))
