"""The first talk: a nurse's notes for it, and the same six ways with the screen turned to the family."""

from collections.abc import Sequence
from urllib.parse import quote

from phb.content.library import Content
from phb.content.models import Option
from phb.content.records import WHAT_MATTERS
from phb.content.short_checks import line_of
from phb.content.talk_models import Introduction, TalkStep
from phb.text.html import NOTHING, Html, element, items, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited, claims
from phb.views.frame import decision, exit_link, to_letters
from phb.views.marks import option_mark, option_name
from phb.views.myths import myths
from phb.views.say import say
from phb.views.sections import contents_of, titled
from phb.views.tables import stacking_table

FAMILY = "family"
"""The view in which the family may look at the screen."""

CARD = "card"
"""The view with the nurse's words as a paper."""

CARD_PAGE = f"/talk?view={CARD}"
_PARTS = ("before", "glance", "steps", "myths", "to-cover")
_TURNED = f"/talk?view={FAMILY}"
_MATTERS = f"/guide?view={WHAT_MATTERS}"
_SIX = "phb-talk-six-ways"
_COVERED = "/sheet?sheet=covered"
_NOTE = "/take"


def to_family(content: Content) -> Html:
    """The way to the view in which the family may look at the screen."""
    return element("p", link(say(content, "talk-to-family"), _TURNED, class_="phb-button"))


def to_card(content: Content) -> Html:
    """The way to the nurse's words on paper."""
    return element("p", link(say(content, "talk-to-card"), CARD_PAGE))


def family_bar(content: Content) -> Html:
    """In place of the menu: back to where the talk goes on, how to read more, and off this site."""
    back = link(say(content, "talk-turn-back"), f"/talk#{_SIX}", class_="phb-button")
    more = element("p", say(content, "talk-press-plus"))
    return element("div", back, more, exit_link(content), class_="phb-top phb-bare")


def family_page(content: Content, options: Sequence[Option]) -> Html:
    """The six ways alike on one screen, in the order given, each with its introduction in a fold. No notes."""
    cited = Cited(content)
    told = _told(content)
    return join(
        decision(content),
        _in_every_way(content, cited),
        element(
            "div",
            *(_turned(content, option, told[option.id], cited) for option in options),
            class_="phb-turned",
        ),
        element("p", say(content, "mixed-order"), class_="phb-quiet"),
        cited.section(),
    )


def _turned(content: Content, option: Option, told: Introduction, cited: Cited) -> Html:
    more = say(content, "talk-more", way=option.name)
    return element(
        "div",
        element(
            "h2",
            option_mark(option),
            element("span", option.name, class_="phb-name-long"),
            element("span", option.short_name, class_="phb-name-short"),
        ),
        element("p", line_of(option)),
        # One name for all six: a browser folds the one that was open as the next opens.
        element(
            "details",
            element("summary", aria_label=more),
            element(
                "p",
                cited.cell(told),
            ),
            name="phb-turned",
        ),
        class_=f"phb-card phb-edge phb-edge-{option.mark}",
    )


def message(content: Content, address: str | None) -> str:
    """What a nurse can send ahead. ``address`` is this site's own, None where it is not known."""
    return say(content, "talk-message", address=address or say(content, "talk-address-unknown"))


def nurse_page(
    content: Content, options: Sequence[Option], *, address: str | None
) -> tuple[Html, Html]:
    """Everything to have and say at a first talk: down to the words to send ahead, and from there on."""
    cited = Cited(content)
    headings = {name: _heading(content, name) for name in _PARTS}
    before, *others = _PARTS
    ahead = _before(content, address, cited)
    made = (
        _at_a_glance(content),
        _steps(content, options, cited),
        join(
            element("p", say(content, "talk-myths-lead")),
            myths(content, cited),
            _if_asked(content, cited),
        ),
        join(
            claims(cited, content.talk.to_cover, class_="phb-spaced"),
            _to_covered(content),
            element("p", link(say(content, "talk-to-note"), _NOTE)),
        ),
    )
    first = join(
        contents_of(content, ((headings[name], f"#phb-talk-{name}") for name in _PARTS)),
        titled(headings[before], f"phb-talk-{before}", ahead),
    )
    rest = (
        titled(headings[name], f"phb-talk-{name}", body)
        for name, body in zip(others, made, strict=True)
    )
    return first, join(*rest, cited.section())


def _heading(content: Content, name: str) -> str:
    return say(content, f"talk-{name}-heading", minutes=content.talk.in_all)


def _before(content: Content, address: str | None, cited: Cited) -> Html:
    subject = quote(say(content, "talk-message-subject"))
    email = f"mailto:?subject={subject}&body={quote(message(content, address))}"
    return join(
        claims(cited, content.talk.before, class_="phb-spaced"),
        items(
            (
                link(say(content, "talk-message-email"), email),
                link(say(content, "talk-to-blank"), "/take?paper=blank"),
                link(say(content, "talk-to-start"), "/"),
            )
        ),
        element("h3", say(content, "talk-find-out-heading")),
        items(map(markdown_line, content.talk.find_out)),
        element("h3", say(content, "talk-message-heading")),
        element("p", say(content, "talk-message-lead")),
    )


def _at_a_glance(content: Content) -> Html:
    columns = [say(content, f"talk-glance-{name}") for name in ("step", "minutes", "do")]
    rows = (
        (step.name, str(step.minutes), markdown_line(step.at_a_glance))
        for step in content.talk.steps
    )
    return join(
        stacking_table(say(content, "talk-glance-caption"), columns, rows),
        element("h3", say(content, "not-to-say-heading")),
        stacking_table(
            say(content, "not-to-say-caption"),
            (say(content, "not-to-say-not"), say(content, "not-to-say-instead")),
            (
                (element("q", one.not_), element("q", one.instead))
                for one in content.talk.not_to_say
            ),
        ),
    )


def _steps(content: Content, options: Sequence[Option], cited: Cited) -> Html:
    beside = {
        "six-ways": _ways_to_read(content, options, cited),
        "what-matters": element("p", link(say(content, "talk-to-matters"), _MATTERS)),
        "next": join(
            _to_covered(content),
            items(
                (
                    link(say(content, "talk-to-note"), _NOTE),
                    link(say(content, "talk-to-help"), "/help"),
                    link(say(content, "talk-to-refused"), "/steps#phb-refused"),
                    to_letters(content),
                )
            ),
        ),
    }
    steps = (
        _step(content, step, beside.get(step.id, NOTHING), cited) for step in content.talk.steps
    )
    return join(
        element("p", say(content, "talk-steps-lead")),
        element("ol", *steps, class_="phb-steps"),
    )


def _step(content: Content, step: TalkStep, beside: Html, cited: Cited) -> Html:
    check = "talk-step-check-if-time" if step.check_can_wait else "talk-step-check"
    return element(
        "li",
        element(
            "h3",
            say(content, "talk-step-name", name=step.name, minutes=step.minutes),
            id=f"phb-talk-{step.id}",
        ),
        element("p", cited.claim(step.for_)),
        element("h4", say(content, "talk-step-say")),
        items((element("q", markdown_line(said)) for said in step.say), class_="phb-to-say"),
        beside,
        element("h4", say(content, check)),
        element("p", element("q", markdown_line(step.check)), class_="phb-to-say phb-check"),
    )


def _ways_to_read(content: Content, options: Sequence[Option], cited: Cited) -> Html:
    lead = (say(content, "talk-ways-lead"), say(content, "mixed-order"))
    return join(
        to_family(content),
        element("h4", say(content, "talk-ways-heading")),
        element("p", " ".join(lead)),
        _in_every_way(content, cited),
        _introductions(content, options, cited),
    )


def _in_every_way(content: Content, cited: Cited) -> Html:
    same = content.talk.in_every_way
    return element("p", cited.cell(same), class_="phb-in-every-way")


def _if_asked(content: Content, cited: Cited) -> Html:
    answered = (
        join(
            element("dt", element("q", one.ask)),
            element("dd", element("q", markdown_line(one.says)), cited.mark(one.source)),
        )
        for one in content.talk.if_asked
    )
    return join(
        element("h3", say(content, "talk-if-asked-heading")),
        element("dl", *answered, class_="phb-facts"),
    )


def _introductions(content: Content, options: Sequence[Option], cited: Cited) -> Html:
    """Every option alike. Nothing is explained in brackets here, because it is read aloud."""
    told = _told(content)
    return element(
        "div",
        *(_introduction(option, told[option.id], cited) for option in options),
        class_="phb-introductions",
    )


def _introduction(option: Option, told: Introduction, cited: Cited) -> Html:
    return element(
        "div",
        element("h5", option_name(option)),
        element("p", cited.cell(told)),
        class_=f"phb-card phb-edge phb-edge-{option.mark}",
    )


def _told(content: Content) -> dict[str, Introduction]:
    return {one.option: one for one in content.talk.introductions}


def _to_covered(content: Content) -> Html:
    return element("p", link(say(content, "talk-to-covered"), _COVERED))
