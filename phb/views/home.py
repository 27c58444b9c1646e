"""Before a child first goes home: the timeline, which way can begin when, who does what, words to say."""

from collections.abc import Mapping, Sequence

from phb.content.home_models import BEFORE_HOME, CAN_WAIT, Age, Needed, Phase, ToSay, ToSeeTo
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
    *("home-two-lists", "home-timeline", "home-starting", "home-changing", "home-stories"),
    *("home-roles", "home-training", "home-saying", "home-parents", "home-ages"),
)


def two_lists(content: Content) -> Html:
    """What must be in place and what can wait, by name: each leads to its place in the timeline."""
    lists = (
        element(
            "div",
            element("h3", say(content, f"home-{needed}")),
            items(link(item.name, f"#see-to-{item.id}") for item in content.home.that(needed)),
            class_=f"phb-list phb-list-{needed}",
        )
        for needed in (BEFORE_HOME, CAN_WAIT)
    )
    return section(
        content,
        "home-two-lists",
        element("p", say(content, "home-two-lists-lead")),
        element("div", *lists, class_="phb-two-lists"),
    )


def timeline(content: Content, cited: Cited) -> Html:
    """The parts of the time, one under the other, each with what must be in place before what can wait."""
    return section(
        content,
        "home-timeline",
        element("p", say(content, "home-timeline-lead")),
        element(
            "ol",
            *(_phase(content, phase, cited) for phase in content.home.phases),
            class_="phb-timeline",
        ),
    )


def starting(content: Content, options: Sequence[Option], cited: Cited) -> Html:
    """Whether each option can begin by the day home, and what it needs, in the order given."""
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
        content, "home-starting", element("p", say(content, "home-starting-lead")), table
    )


def _starting_columns(content: Content) -> list[str]:
    words = ("way", "by-the-day", "ready-first", "whom-to-ask")
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
    """Children's accounts, and a line for each option: how many are about it. None leaves the cards out."""
    cards = (
        element("p", say(content, "stories-left-out"))
        if matches is None
        else story_cards(content, matches)
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
        cards,
        element("p", say(content, "home-stories-by-way")),
        element("dl", *lines, class_="phb-facts phb-lines"),
        element("p", link(say(content, "home-more-stories"), "/stories?who-for=young-person")),
    )


def roles(content: Content, cited: Cited) -> Html:
    """Everybody with a part in it, what it is, and what to ask."""
    rows = (
        join(
            element("dt", role.who),
            element(
                "dd",
                element("p", cited.glosses.line(role.does), cited.mark(role.source)),
                _asks(content, role.ask, cited),
            ),
        )
        for role in content.home.roles
    )
    return section(
        content,
        "home-roles",
        element("p", say(content, "home-roles-lead")),
        element("dl", *rows, class_="phb-facts phb-roles"),
    )


def training(content: Content, cited: Cited) -> Html:
    """What sources say of training for health tasks, and what to ask."""
    told = content.home.training
    return section(
        content,
        "home-training",
        element("h3", say(content, "home-training-known")),
        claims(cited, told.known, class_="phb-spaced"),
        element("p", told.not_found),
        element("h3", say(content, "home-training-ask")),
        cited.glosses.items(told.ask),
        element("p", _tasks_paper(content)),
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
        element("ol", *(_age(content, age, cited) for age in content.home.ages), class_="phb-ages"),
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
    """What the page has no story of, the papers for the meeting, and then what stands on the page."""
    no_story = say(content, "home-no-good-start")
    stories = link(say(content, "home-no-good-start-stories"), "#phb-home-stories")
    paper = link(say(content, "home-paper"), content.home.paper, class_="phb-button")
    parents = link(say(content, "home-parents-paper"), content.home.parents_paper)
    return join(
        element("p", f"{no_story} ", stories),
        element("p", paper, class_="phb-first"),
        element("p", parents),
        element("p", _tasks_paper(content)),
        on_this_page(content, PARTS),
    )


def _phase(content: Content, phase: Phase, cited: Cited) -> Html:
    heading = f"phase-{phase.id}"
    return element(
        "li",
        element("h3", phase.name, id=heading),
        *(
            _of_one_kind(content, phase, needed, cited)
            for needed in (BEFORE_HOME, CAN_WAIT)
            if phase.that(needed)
        ),
        class_=f"phb-phase phb-phase-{phase.child_is}",
    )


def _of_one_kind(content: Content, phase: Phase, needed: Needed, cited: Cited) -> Html:
    return join(
        element("p", say(content, f"home-{needed}"), class_=f"phb-needed phb-needed-{needed}"),
        element(
            "ul",
            *(_item(content, item, cited) for item in phase.that(needed)),
            class_=f"phb-see-to phb-see-to-{needed}",
        ),
    )


def _item(content: Content, item: ToSeeTo, cited: Cited) -> Html:
    inside = cited.folded()
    heading = join(element("h4", item.name), element("span", item.who, class_="phb-quiet"))
    folded = fold(
        heading,
        element("p", inside.claim(item)),
        _asks(content, item.ask, inside),
        id=f"see-to-{item.id}",
    )
    return element("li", folded)


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
    return element(
        "li",
        element("h3", age.age),
        claims(cited, age.changes),
        *(_asks(content, question, cited) for question in age.ask),
    )
