"""Before a child first goes home: what to ask first, the timeline, who does what, training, words to say."""

from collections.abc import Iterable, Sequence

from phb.content.home_models import (
    BEFORE_HOME,
    CAN_WAIT,
    Age,
    IfSet,
    Needed,
    Phase,
    Role,
    ToSay,
    ToSeeTo,
)
from phb.content.library import DOORS, Content
from phb.text.html import Html, element, items, join, link
from phb.text.markdown import markdown_line
from phb.views.asked import answer_address
from phb.views.cited import Cited, claims
from phb.views.say import in_a_sentence, say
from phb.views.sections import fold, on_this_page, section

FAMILY = DOORS[0]
PARTS = (
    *(
        "home-today",
        "home-day-set",
        "home-timeline",
        "home-starting",
        "home-changing",
        "home-stories",
    ),
    *("home-roles", "home-training", "home-parents", "home-ages", "home-saying"),
)


def today(content: Content, cited: Cited) -> Html:
    """What to ask first, as it is said, and what to know with it."""
    return section(
        content,
        "home-today",
        element("p", say(content, "home-today-lead")),
        items(map(markdown_line, content.home.today), class_="phb-spoken"),
        *(element("p", cited.claim(known)) for known in content.home.today_known),
    )


def day_is_set(content: Content, cited: Cited) -> Html:
    """For whoever finds that the day home is already set. Nothing of it is folded: what is missed here could harm."""
    return section(
        content,
        "home-day-set",
        element("p", say(content, "home-day-set-lead")),
        *(_if_set(content, one, cited) for one in content.home.day_is_set),
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
        element("p", markdown_line(told.not_found)),
        cited.glosses.items(told.ask),
        element("p", _tasks_paper(content)),
        element("p", link(say(content, "home-training-relative"), answer_address("relative"))),
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
        element("p", link(say(content, "home-words-paper"), content.home.words_paper)),
        *(_moment(moment, cited) for moment in content.home.to_say),
    )


def parents_ask(content: Content) -> Html:
    """Questions in parents' own words, as they are."""
    return section(
        content,
        "home-parents",
        element("p", say(content, "home-parents-lead")),
        items(map(markdown_line, content.home.parents_ask), class_="phb-spoken"),
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


def opening(content: Content, cited: Cited, *, door: str) -> Html:
    """What nobody has to decide, a paper for each of the two readers, the other papers, and then what is on the page.

    The first paper is for whom the door is that was taken: the parents', or for staff the meeting's.
    """
    papers = (
        link(say(content, "home-parents-paper"), content.home.parents_paper, class_="phb-button"),
        link(say(content, "home-paper"), content.home.paper, class_="phb-button"),
    )
    first = papers if door == FAMILY else reversed(papers)
    others = (
        _tasks_paper(content),
        link(say(content, "home-ways-paper"), content.home.ways_paper),
        link(say(content, "home-words-paper"), content.home.words_paper),
    )
    return join(
        *(element("p", cited.claim(said)) for said in content.home.first_of_all),
        *(element("p", paper, class_="phb-first") for paper in first),
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
            join(
                _needed(content, CAN_WAIT, count=len(may_wait)),
                " ",
                element("span", names_in_a_line(may_wait), class_="phb-quiet"),
            ),
            _waiting(content, may_wait, cited.folded()),
            class_="phb-waits",
        )
        if may_wait
        else None,
        class_=f"phb-phase phb-phase-{phase.child_is}",
    )


def names_in_a_line(to_see_to: Sequence[ToSeeTo]) -> str:
    """Their names, one behind the other."""
    first, *others = (item.name for item in to_see_to)
    return "; ".join((first, *map(in_a_sentence, others)))


def _needed(content: Content, needed: Needed, **filled: object) -> Html:
    return element(
        "p" if needed == BEFORE_HOME else "span",
        say(content, f"home-{needed}", **filled),
        class_=f"phb-needed phb-needed-{needed}",
    )


def _to_see_to(content: Content, to_see_to: Sequence[ToSeeTo], cited: Cited) -> Html:
    """What must be in place, each in a fold of its own."""
    folds = (
        fold(
            join(_name(item), element("span", item.who, class_="phb-quiet")),
            *_told(content, item, cited.folded()),
        )
        for item in to_see_to
    )
    return _list(BEFORE_HOME, folds)


def _waiting(content: Content, to_see_to: Sequence[ToSeeTo], inside: Cited) -> Html:
    """What can wait, open: it stands in one fold already."""
    told = (
        join(
            _name(item),
            element("p", item.who, class_="phb-quiet"),
            *_told(content, item, inside),
        )
        for item in to_see_to
    )
    return _list(CAN_WAIT, told)


def _list(needed: Needed, told: Iterable[Html]) -> Html:
    listed = (element("li", one) for one in told)
    return element("ul", *listed, class_=f"phb-see-to phb-see-to-{needed}")


def _name(item: ToSeeTo) -> Html:
    return element("h4", item.name)


def _told(content: Content, item: ToSeeTo | IfSet, cited: Cited) -> tuple[Html, Html]:
    return element("p", cited.claim(item)), _asks(content, item.ask, cited)


def _if_set(content: Content, one: IfSet, cited: Cited) -> Html:
    return join(element("h3", one.name), *_told(content, one, cited))


def _role(content: Content, role: Role, cited: Cited) -> Html:
    inside = cited.folded()
    does = element("p", inside.glosses.line(role.does), inside.mark(role.source))
    return fold(element("h3", role.who), does, _asks(content, role.ask, inside))


def _asks(content: Content, question: str, cited: Cited) -> Html:
    label = element("b", say(content, "home-ask"))
    return element("p", label, " ", cited.glosses.line(question), class_="phb-by")


def _tasks_paper(content: Content) -> Html:
    return link(say(content, "home-tasks-paper"), content.home.tasks_paper)


def _moment(moment: ToSay, cited: Cited) -> Html:
    inside = cited.folded()
    *before, last = map(markdown_line, moment.says)
    said = items([*before, join(last, inside.mark(moment.source))], class_="phb-spoken")
    return fold(element("h3", moment.when), said)


def _age(content: Content, age: Age, cited: Cited) -> Html:
    inside = cited.folded()
    asks = (_asks(content, question, inside) for question in age.ask)
    return fold(element("h3", age.age), claims(inside, age.changes), *asks)
