"""Before a child first goes home: the timeline, which way can begin when, who does what, words to say."""

from collections.abc import Mapping, Sequence

from phb.content.home_models import BEFORE_HOME, CAN_WAIT, Age, Needed, Phase, Role, ToSay, ToSeeTo
from phb.content.library import Content
from phb.content.models import Option, Story
from phb.guide.match import Match
from phb.text.html import Html, element, items, join, join_all, link
from phb.views.cited import Cited, claims
from phb.views.marks import option_short_name
from phb.views.say import say
from phb.views.sections import fold, on_this_page, section
from phb.views.stories import story_cards
from phb.views.tables import stacking_table

PARTS = (
    *("home-today", "home-timeline", "home-starting", "home-changing", "home-stories"),
    *("home-roles", "home-training", "home-saying", "home-parents", "home-ages"),
)


def today(content: Content) -> Html:
    """What to ask first, as it is said."""
    return section(
        content,
        "home-today",
        element("p", say(content, "home-today-lead")),
        items(content.home.today, class_="phb-spoken"),
    )


def timeline(content: Content, cited: Cited) -> Html:
    """The parts of the time, one under the other: what must be in place in sight, and what can wait in a fold."""
    return section(
        content,
        "home-timeline",
        element("p", say(content, "home-timeline-lead")),
        element("p", say(content, "home-timeline-split"), class_="phb-quiet"),
        element(
            "ol",
            *(_phase(content, phase, cited) for phase in content.home.phases),
            class_="phb-timeline",
        ),
    )


def starting(content: Content, options: Sequence[Option], cited: Cited) -> Html:
    """What each option needs before it can begin, in the order given."""
    cells = content.home.starting_by_option
    table = stacking_table(
        say(content, "home-starting-caption"),
        _starting_columns(content),
        (
            (option_short_name(o), *(cited.cell(c) for c in cells[o.id].cells.values()))
            for o in options
        ),
    )
    return section(
        content,
        "home-starting",
        element("p", say(content, "home-starting-lead")),
        element("p", say(content, "home-starting-order")),
        table,
        element("p", link(say(content, "home-ways-paper"), content.home.ways_paper)),
    )


def _starting_columns(content: Content) -> list[str]:
    words = ("way", "ready-first", "whom-to-ask")
    return [say(content, f"home-starting-{word}") for word in words]


def changing(content: Content, cited: Cited) -> Html:
    """Starting in one way and changing later, with the accounts in which that happened."""
    told = content.home.changing
    stories = (content.story(story_id) for story_id in told.stories)
    return section(
        content,
        "home-changing",
        claims(cited, told.says, class_="phb-spaced"),
        element("p", told.not_found),
        element("h3", say(content, "home-changing-ask")),
        cited.glosses.items(told.ask),
        element("h3", say(content, "home-changing-stories")),
        items(link(story.title, f"/stories?story={story.id}") for story in stories),
    )


def children(
    content: Content,
    options: Sequence[Option],
    matches: Sequence[Match] | None,
    by_option: Mapping[str, Sequence[Story]],
) -> Html:
    """A line for each option with the titles of children's accounts of it, and the accounts in a fold, those from
    hospital first. None leaves them out."""
    cards = (
        element("p", say(content, "stories-left-out"))
        if matches is None
        else fold(say(content, "home-stories-read"), story_cards(content, matches))
    )
    lines = (
        join(
            element("dt", option_short_name(option)),
            element("dd", _titles(content, by_option[option.id])),
        )
        for option in options
    )
    return section(
        content,
        "home-stories",
        element("p", say(content, "home-stories-lead")),
        element("p", say(content, "home-no-good-start")),
        element("p", say(content, "home-stories-by-way")),
        element("dl", *lines, class_="phb-facts phb-lines"),
        cards,
        element("p", link(say(content, "home-more-stories"), "/stories?who-for=young-person")),
    )


def roles(content: Content, cited: Cited) -> Html:
    """Everybody with a part in it. What that is, and what to ask, is in a fold."""
    return section(
        content,
        "home-roles",
        element("p", say(content, "home-roles-lead")),
        *(_role(content, role, cited) for role in content.home.roles),
    )


def training(content: Content, cited: Cited) -> Html:
    """What sources say of training for health tasks, and what to ask."""
    told, inside = content.home.training, cited.folded()
    return section(
        content,
        "home-training",
        element("p", told.not_found),
        cited.glosses.items(told.ask),
        element("p", _tasks_paper(content)),
        element("p", link(say(content, "home-training-relative"), "/asked#asked-relative")),
        fold(
            element("h3", say(content, "home-training-known")),
            claims(inside, told.known, class_="phb-spaced"),
        ),
    )


def saying(content: Content, cited: Cited) -> Html:
    """Sentences for staff, by the moment that they are for. Nothing is explained in brackets: they are said aloud."""
    return section(
        content,
        "home-saying",
        element("p", say(content, "home-saying-lead")),
        *(_moment(moment, cited) for moment in content.home.to_say),
    )


def parents_ask(content: Content) -> Html:
    """Questions in parents' own words, as they are."""
    return section(
        content,
        "home-parents",
        element("p", say(content, "home-parents-lead")),
        items(content.home.parents_ask, class_="phb-spoken"),
    )


def ages(content: Content, cited: Cited) -> Html:
    """What changes at each age up to 18."""
    return section(
        content,
        "home-ages",
        element("p", say(content, "home-ages-lead")),
        *(_age(content, age, cited) for age in content.home.ages),
    )


def ways_on(content: Content) -> Html:
    """Where to go from the foot of the page."""
    return section(
        content,
        "home-next",
        items(
            (
                *(
                    link(say(content, f"home-next-{name}"), f"/{name}")
                    for name in ("options", "guide", "help")
                ),
                link(say(content, "next-take"), "/take"),
            )
        ),
    )


def opening(content: Content) -> Html:
    """The papers to print, and then what stands on the page."""
    paper = link(say(content, "home-paper"), content.home.paper, class_="phb-button")
    others = (
        link(say(content, "home-parents-paper"), content.home.parents_paper),
        _tasks_paper(content),
        link(say(content, "home-ways-paper"), content.home.ways_paper),
    )
    return join(
        element("p", paper, class_="phb-first"),
        items(others),
        on_this_page(content, PARTS),
    )


def _phase(content: Content, phase: Phase, cited: Cited) -> Html:
    must, may_wait = phase.that(BEFORE_HOME), phase.that(CAN_WAIT)
    return element(
        "li",
        element("h3", phase.name),
        join(_needed(content, BEFORE_HOME), _to_see_to(content, must, cited)) if must else None,
        fold(
            _needed(content, CAN_WAIT, count=len(may_wait)),
            _to_see_to(content, may_wait, cited),
            class_="phb-waits",
        )
        if may_wait
        else None,
        class_=f"phb-phase phb-phase-{phase.child_is}",
    )


def _needed(content: Content, needed: Needed, **filled: object) -> Html:
    return element(
        "p" if needed == BEFORE_HOME else "span",
        say(content, f"home-{needed}", **filled),
        class_=f"phb-needed phb-needed-{needed}",
    )


def _to_see_to(content: Content, to_see_to: Sequence[ToSeeTo], cited: Cited) -> Html:
    """Things to see to, all of one kind."""
    return element(
        "ul",
        *(_item(content, item, cited) for item in to_see_to),
        class_=f"phb-see-to phb-see-to-{to_see_to[0].needed}",
    )


def _item(content: Content, item: ToSeeTo, cited: Cited) -> Html:
    inside = cited.folded()
    heading = join(element("h4", item.name), element("span", item.who, class_="phb-quiet"))
    said = (element("p", inside.claim(item)), _asks(content, item.ask, inside))
    return element("li", fold(heading, *said))


def _role(content: Content, role: Role, cited: Cited) -> Html:
    inside = cited.folded()
    does = element("p", inside.glosses.line(role.does), inside.mark(role.source))
    return fold(element("h3", role.who), does, _asks(content, role.ask, inside))


def _asks(content: Content, question: str, cited: Cited) -> Html:
    label = element("b", say(content, "home-ask"))
    return element("p", label, " ", cited.glosses.line(question), class_="phb-by")


def _tasks_paper(content: Content) -> Html:
    return link(say(content, "home-tasks-paper"), content.home.tasks_paper)


def _titles(content: Content, stories: Sequence[Story]) -> Html:
    if not stories:
        return join(say(content, "home-no-story"))
    return join_all(
        (link(story.title, f"/stories?story={story.id}") for story in stories), between="; "
    )


def _moment(moment: ToSay, cited: Cited) -> Html:
    inside = cited.folded()
    *before, last = moment.says
    said = items([*before, join(last, inside.mark(moment.source))], class_="phb-spoken")
    return fold(element("h3", moment.when), said)


def _age(content: Content, age: Age, cited: Cited) -> Html:
    inside = cited.folded()
    asks = (_asks(content, question, inside) for question in age.ask)
    return fold(element("h3", age.age), claims(inside, age.changes), *asks)
