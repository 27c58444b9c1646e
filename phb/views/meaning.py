"""What the answers mean for each option, in sentences and never in a score."""

from collections.abc import Iterable, Sequence

from phb.content.library import Content
from phb.content.models import Option, Question, Reason
from phb.guide.align import Alignment, Group
from phb.guide.change import Change
from phb.guide.match import Match
from phb.text.html import Html, element, items, join, link
from phb.views.cited import Cited
from phb.views.marks import option_name
from phb.views.say import say
from phb.views.stories import story_places

GROUPS: tuple[Group, ...] = (
    "most-points-here",
    "some-each-way",
    "more-points-away",
    "nothing-said-yet",
)
MOST_CHANGES = 4
"""How many answers that would move an option are named on its card."""


def at_a_glance(content: Content, aligned: Sequence[Alignment]) -> Html:
    """The groups in words, each with its options in the order given, leading to their cards."""
    return element(
        "section",
        element("h2", say(content, "glance-heading"), id="phb-glance"),
        *(
            element(
                "div",
                element("h3", say(content, f"group-{group}")),
                items(
                    (
                        link(option_name(a.option), f"#for-{a.option.id}", class_="phb-way")
                        for a in those
                    ),
                    class_="phb-ways",
                ),
            )
            for group, those in _by_group(aligned)
        ),
        _mix_suggested(content, aligned),
        class_="phb-section",
        aria_labelledby="phb-glance",
    )


def nothing_leads(content: Content) -> Html:
    """For someone who has answered nothing, or "not sure" to everything."""
    return element(
        "div",
        element("p", say(content, "nothing-leads")),
        element("p", link(say(content, "start-guide"), "/guide", class_="phb-button")),
        class_="phb-notice",
    )


def alignment_card(
    content: Content,
    alignment: Alignment,
    stories: Sequence[Match],
    changes: Iterable[Change],
    *,
    cited: Cited,
) -> Html:
    """One option: its group in words, its reasons as sentences, what is open, its story places."""
    option = alignment.option
    heading = f"for-{option.id}"
    return element(
        "section",
        element("h2", option_name(option), id=heading),
        element("p", say(content, f"group-{alignment.group}"), class_="phb-group"),
        _reasons(content, "towards", alignment.towards, cited=cited),
        _reasons(content, "away", alignment.away, cited=cited),
        _to_ask(content, alignment.to_ask, cited=cited),
        _depends_on(content, alignment),
        _would_change(content, option, changes),
        _folded(
            say(content, "card-stories", count=len(stories)),
            story_places(content, stories, heading="h3"),
        ),
        element(
            "p",
            link(say(content, "read-about", name=option.name), f"/options?option={option.id}"),
        ),
        class_=f"phb-card phb-edge phb-edge-{option.mark}",
        aria_labelledby=heading,
    )


def _reasons(content: Content, direction: str, reasons: Sequence[Reason], *, cited: Cited) -> Html:
    heading = element("h3", say(content, f"card-{direction}"))
    if not reasons:
        return join(heading, element("p", say(content, f"card-no-{direction}"), class_="phb-quiet"))
    return join(heading, _sentences(content, direction, reasons, cited=cited))


def _to_ask(content: Content, reasons: Sequence[Reason], *, cited: Cited) -> Html | None:
    if not reasons:
        return None
    return _folded(
        say(content, "card-to-ask", count=len(reasons)),
        _sentences(content, "to-ask", reasons, cited=cited),
    )


def _sentences(
    content: Content, direction: str, reasons: Sequence[Reason], *, cited: Cited
) -> Html:
    strong = element("span", say(content, "strong"), class_="phb-tag")
    return items(
        (
            join(r.says, cited.mark(r.source), join(" ", strong) if r.points > 1 else None)
            for r in reasons
        ),
        class_=f"phb-reasons phb-{direction}-list",
    )


def _depends_on(content: Content, alignment: Alignment) -> Html | None:
    questions = list(dict.fromkeys(question.id for _, question in alignment.depends_on))
    if not questions:
        return None
    return _folded(
        say(content, "card-depends", count=len(questions)),
        items(_question_link(content.question(question_id)) for question_id in questions),
    )


def _would_change(content: Content, option: Option, changes: Iterable[Change]) -> Html | None:
    named = [change for change in changes if content.question(change.question).yours_to_change]
    named = named[:MOST_CHANGES]
    if not named:
        return None
    return _folded(
        say(content, "card-change"),
        items(_change(content, change) for change in named),
    )


def _change(content: Content, change: Change) -> Html:
    question = content.question(change.question)
    return join(
        say(
            content,
            "card-change-line",
            question=question.short,
            answer=question.answers[change.answer],
            group=say(content, f"group-{change.moves_to}").lower(),
        ),
        " ",
        link(
            say(content, "look-again"),
            f"/guide?question={question.id}",
            aria_label=say(content, "change-label", what=question.short),
        ),
    )


def _question_link(question: Question) -> Html:
    return link(question.ask, f"/guide?question={question.id}")


def _folded(summary: str, inside: Html) -> Html:
    return element("details", element("summary", summary), inside, class_="phb-fold")


def _mix_suggested(content: Content, aligned: Sequence[Alignment]) -> Html | None:
    """Where more than one of the ways that can be mixed has most points, a mix is worth a thought."""
    pull = [
        a
        for a in aligned
        if a.group == "most-points-here" and a.option.id not in ("hybrid", "no-phb")
    ]
    if len(pull) < 2:
        return None
    return element(
        "p",
        say(content, "mix-suggested"),
        " ",
        link(say(content, "mix-link"), "/options?option=hybrid"),
    )


def _by_group(aligned: Sequence[Alignment]) -> Iterable[tuple[Group, list[Alignment]]]:
    for group in GROUPS:
        those = [alignment for alignment in aligned if alignment.group == group]
        if those:
            yield group, those


def in_groups(aligned: Sequence[Alignment]) -> tuple[Alignment, ...]:
    """The same alignments, group by group, each group in the order given."""
    return tuple(alignment for _, those in _by_group(aligned) for alignment in those)


def nothing_said(aligned: Iterable[Alignment]) -> bool:
    """Whether no answer points any way yet."""
    return all(alignment.group == "nothing-said-yet" for alignment in aligned)


def what_you_said(content: Content, given: Html) -> Html:
    return _folded(say(content, "what-you-said"), given)


def cards(content: Content, made: Iterable[Html]) -> Html:
    """Every option's card, and that the order within a group means nothing."""
    return element(
        "div",
        element("p", say(content, "mixed-in-groups")),
        element("p", say(content, "strong-explained"), class_="phb-quiet"),
        element("div", *made, class_="phb-cards"),
    )


def section(content: Content, name: str, *parts: Html) -> Html:
    return element(
        "section",
        element("h2", say(content, f"{name}-heading"), id=f"phb-{name}"),
        *parts,
        class_="phb-section",
        aria_labelledby=f"phb-{name}",
    )


def closest(content: Content, stories: Html | None) -> Html:
    """The stories closest to the reader over all options, or that none is close."""
    if stories is None:
        return section(
            content, "closest", element("p", say(content, "none-close")), _to_stories(content)
        )
    lead = element("p", say(content, "closest-lead"))
    return section(content, "closest", lead, stories, _to_stories(content))


def next_steps(content: Content) -> Html:
    return section(
        content,
        "next",
        items(
            link(say(content, f"next-{name}"), f"/{name}")
            for name in ("compare", "steps", "help", "guide")
        ),
    )


def _to_stories(content: Content) -> Html:
    return element("p", link(say(content, "all-stories"), "/stories"))
