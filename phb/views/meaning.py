"""What the answers mean for each option, in sentences and never in a score."""

from collections.abc import Callable, Iterable, Sequence

from phb.content.library import Content
from phb.content.models import Option
from phb.guide.align import Alignment, Group
from phb.guide.answers import Answers
from phb.text.html import Html, element, items, join_all, link
from phb.text.markdown import markdown_line
from phb.views.frame import to_mix
from phb.views.marks import option_name
from phb.views.say import say
from phb.views.sections import fold, section

GROUPS: tuple[Group, ...] = (
    "most-points-here",
    "some-each-way",
    "more-points-away",
    "nothing-said-yet",
)


def at_a_glance(content: Content, aligned: Sequence[Alignment]) -> Html:
    """The groups in words, each with its options in the order given, leading to their cards."""
    return section(
        content,
        "glance",
        in_words(content, aligned, "h3", lambda option: f"#for-{option.id}"),
        _mix_suggested(content, aligned),
    )


def in_words(
    content: Content,
    aligned: Sequence[Alignment],
    heading: str,
    leads_to: Callable[[Option], str],
) -> Html:
    """Each group that has an option, with its options in the order given. ``leads_to`` gives an option's link."""
    return join_all(
        element(
            "div",
            element(heading, say(content, f"group-{group}")),
            items(
                (link(option_name(a.option), leads_to(a.option), class_="phb-way") for a in those),
                class_="phb-ways",
            ),
        )
        for group, those in _by_group(aligned)
    )


def nothing_leads(content: Content, answers: Answers) -> Html:
    """For someone whose answers point nowhere yet, or who has given none."""
    return element(
        "div",
        element("p", say(content, "nothing-leads-yet" if answers else "nothing-leads")),
        element("p", link(say(content, "start-guide"), "/guide", class_="phb-button")),
        class_="phb-notice",
    )


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


def to_ask(content: Content, questions: Iterable[str]) -> Html:
    """What to ask of every way, named by what was said, and where a paper has room for the answers."""
    paper = link(say(content, "next-take"), "/take", class_="phb-button")
    return section(content, "to-ask", items(map(markdown_line, questions)), element("p", paper))


def what_you_said(content: Content, given: Html) -> Html:
    return fold(say(content, "what-you-said"), given)


def cards(content: Content, made: Iterable[Html]) -> Html:
    """Every option's card, and that the order within a group means nothing."""
    return element(
        "div",
        element("p", say(content, "mixed-in-groups")),
        element("p", say(content, "strong-explained"), class_="phb-quiet"),
        element("div", *made, class_="phb-cards"),
        element("p", to_mix(content)),
    )


def closest(content: Content, stories: Html | None) -> Html:
    """The stories closest to the reader over all options, or that none is close."""
    if stories is None:
        return section(
            content, "closest", element("p", say(content, "none-close")), _to_stories(content)
        )
    lead = element("p", say(content, "closest-lead"))
    return section(content, "closest", lead, stories, _to_stories(content))


def stories_left_out(content: Content) -> Html:
    return section(
        content, "closest", element("p", say(content, "stories-left-out")), _to_stories(content)
    )


def _to_stories(content: Content) -> Html:
    return element("p", link(say(content, "all-stories"), "/stories"))
