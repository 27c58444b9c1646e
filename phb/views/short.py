"""The five minutes: what a budget is, the six ways in a line each, what a few answers mean, one story, whom to ask."""

from collections.abc import Iterable, Sequence

from phb.content.library import Content
from phb.content.models import Option, Question
from phb.content.page_models import NationalContact
from phb.content.short_checks import line_of
from phb.content.short_models import Introduced, ShortPart
from phb.guide.align import Alignment, nothing_said
from phb.guide.answers import Answers
from phb.guide.match import Match
from phb.text.html import Html, element, items, join, link
from phb.views.cited import Cited, claims
from phb.views.frame import to_endoflife
from phb.views.gloss import Glosses
from phb.views.guide import question_ask, question_why
from phb.views.help import phone_link
from phb.views.marks import option_mark
from phb.views.meaning import in_words
from phb.views.say import say
from phb.views.stories import story_cards


def to_short(content: Content) -> Html:
    """The quiet way in, for somebody with no time."""
    return element("p", link(say(content, "to-short"), "/short"))


def what_it_is(content: Content, cited: Cited) -> Html:
    """What a budget is, and what it is not."""
    what = content.short.what_it_is
    return join(
        _opening(content, what),
        *(element("p", cited.claim(claim)) for claim in what.is_),
        claims(cited, what.is_not),
    )


def six_lines(content: Content, options: Iterable[Option]) -> Html:
    """Each way by its mark and name with one line, in the order given, leading to its page."""
    return join(
        _opening(content, content.short.six_ways),
        items((_way(option) for option in options), class_="phb-ways"),
        element("p", say(content, "mixed-order"), class_="phb-quiet"),
    )


def questions_opening(content: Content) -> Html:
    return _opening(content, content.short.questions)


def question_here(question: Question, *, door: str, glosses: Glosses) -> Html:
    """A question of the guide as it stands on this page. Its id names the group of answers under it."""
    return element(
        "div",
        element("h3", question_ask(question, door), id=f"phb-group-{question.id}"),
        element("p", glosses.text(question_why(question, door)), class_="phb-why"),
        class_="phb-in-list",
    )


def so_far(content: Content, aligned: Sequence[Alignment], answers: Answers) -> Html:
    """What the answers mean up to now, in words, and the way on to the whole guide."""
    asked = content.short.questions
    unsaid = nothing_said(aligned)
    return element(
        "div",
        element("h3", asked.so_far),
        element("p", say(content, "nothing-leads-yet" if answers else "nothing-leads"))
        if unsaid
        else join(in_words(content, aligned, "h4", _page), element("p", asked.after)),
        element("p", link(say(content, "short-whole-guide"), "/guide", class_="phb-button")),
        None if unsaid else element("p", link(say(content, "short-reasons"), "/meaning")),
        class_="phb-short-so-far",
    )


def one_account(content: Content, match: Match | None, *, without_stories: bool) -> Html:
    """One story, or in words why there is none here."""
    if without_stories:
        told = element("p", say(content, "stories-left-out"))
    elif match is None:
        told = element("p", say(content, "none-close"))
    else:
        told = story_cards(content, (match,))
    to_all = element("p", link(say(content, "all-stories"), "/stories"))
    return join(_opening(content, content.short.story), told, to_all)


def ask_and_help(content: Content) -> Html:
    """Three things to ask, whom to turn to tonight and tomorrow, and what to take along."""
    part = content.short.help
    steps = {step.id: step for step in content.steps}
    contacts = {contact.id: contact for contact in content.contacts}
    return join(
        _opening(content, part),
        element("h3", part.ask_heading),
        items((steps[step].ask[0] for step in part.ask_at), tag="ol"),
        element("h3", part.tonight_heading),
        items((_turn_to(content, contacts[c]) for c in part.tonight), class_="phb-spaced"),
        element("h3", part.tomorrow_heading),
        items((_turn_to(content, contacts[c]) for c in part.tomorrow), class_="phb-spaced"),
        items(
            (
                link(say(content, "short-help"), "/help"),
                to_endoflife(content),
            )
        ),
        element("p", link(say(content, "short-take"), "/take", class_="phb-button")),
    )


def _opening(content: Content, part: ShortPart) -> Html:
    number = content.short.parts.index(part) + 1
    says = part.says if isinstance(part, Introduced) else None
    return element(
        "div",
        element("h2", f"{number}. {part.name}"),
        element("p", _how_long(content, part.minutes), class_="phb-progress"),
        element("p", says) if says else None,
        class_="phb-short-part",
    )


def _how_long(content: Content, minutes: float) -> str:
    if minutes < 1:
        return say(content, "short-seconds", seconds=round(60 * minutes))
    if minutes == 1:
        return say(content, "short-one")
    return say(content, "short-more", minutes=f"{minutes:g}")


def _way(option: Option) -> Html:
    words = element(
        "span", element("b", option.name, class_="phb-option-name"), " ", line_of(option)
    )
    return link(join(option_mark(option), words), _page(option), class_="phb-way phb-way-line")


def _page(option: Option) -> str:
    return f"/options?option={option.id}"


def _turn_to(content: Content, contact: NationalContact) -> Html:
    """Who it is and for whom, with the number to ring or the place where one may be found."""
    site = say(content, "contact-site", name=contact.name)
    where = phone_link(contact.phone) if contact.phone else link(site, contact.link or "/help")
    for_whom = say(content, "contact-for", who=contact.for_)
    return join(element("b", contact.name), ". ", for_whom, ". ", where)
