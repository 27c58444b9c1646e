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
from phb.guide.short_path import ShortPath
from phb.text.html import Html, element, items, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited, claims
from phb.views.frame import to_endoflife
from phb.views.gloss import Glosses
from phb.views.guide import answers_by_place, question_ask, question_why
from phb.views.help import phone_link
from phb.views.marks import option_mark
from phb.views.meaning import in_words
from phb.views.say import say
from phb.views.stories import story_cards


def to_short(content: Content) -> Html:
    """The quiet way in, for somebody with no time."""
    return element("p", link(say(content, "to-short"), "/short"))


def what_it_is(content: Content, path: ShortPath, cited: Cited) -> Html:
    """What a budget is, and what it is not."""
    what = path.short.what_it_is
    return join(
        _opening(content, path, what),
        *(element("p", cited.claim(claim)) for claim in what.is_),
        claims(cited, what.is_not),
    )


def six_lines(content: Content, path: ShortPath, options: Iterable[Option], cited: Cited) -> Html:
    """Each way by its mark and name with one line, in the order given, leading to its page.

    Before a first time home also that care can begin in one way and change, and which can begin when.
    """
    return join(
        _opening(content, path, path.short.six_ways),
        items((_way(option) for option in options), class_="phb-ways"),
        element("p", say(content, "mixed-order"), class_="phb-quiet"),
        _begin(content, path, cited) if path.going_home else None,
    )


def questions_opening(content: Content, path: ShortPath) -> Html:
    return _opening(content, path, path.short.questions)


def question_here(question: Question, *, door: str, glosses: Glosses) -> Html:
    """A question of the guide as it stands on this page. Its id names the group of answers under it."""
    return element(
        "div",
        element("h3", question_ask(question, door), id=f"phb-group-{question.id}"),
        element("p", glosses.line(question_why(question, door)), class_="phb-why"),
        class_="phb-in-list",
        **answers_by_place(question.id, question.answers),
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
        else join(
            in_words(content, aligned, "h4", _page), element("p", markdown_line(asked.after))
        ),
        element("p", link(say(content, "short-whole-guide"), "/guide", class_="phb-button")),
        None if unsaid else element("p", link(say(content, "short-reasons"), "/meaning")),
        class_="phb-short-so-far",
    )


def one_account(
    content: Content, path: ShortPath, match: Match | None, *, without_stories: bool
) -> Html:
    """One story, or in words why there is none here."""
    if without_stories:
        told = element("p", say(content, "stories-left-out"))
    elif match is None:
        told = element("p", say(content, "none-close"))
    else:
        told = story_cards(content, (match,))
    to_all = element("p", link(say(content, "all-stories"), "/stories"))
    return join(_opening(content, path, path.short.story), told, to_all)


def ask_and_help(content: Content, path: ShortPath, cited: Cited) -> Html:
    """Three things to ask, whom to turn to tonight and tomorrow, and what to take along.

    Before a first time home they come after what must be in place, with the papers for the meeting.
    """
    part = path.short.help
    contacts = {contact.id: contact for contact in content.contacts}
    tomorrow = content.take.help_for_a_child if path.going_home else part.tomorrow
    return join(
        _opening(content, path, part),
        _in_place(content, cited) if path.going_home else None,
        element("h3", part.ask_heading),
        items(_asks(content, path), tag="ol"),
        _papers(content) if path.going_home else None,
        element("h3", part.tonight_heading),
        items((_turn_to(content, contacts[c]) for c in part.tonight), class_="phb-spaced"),
        element("h3", part.tomorrow_heading),
        items((_turn_to(content, contacts[c]) for c in tomorrow), class_="phb-spaced"),
        items(
            (
                link(say(content, "short-help"), "/help"),
                *(() if path.going_home else (to_endoflife(content),)),
            )
        ),
        element("p", link(say(content, "short-take"), "/take", class_="phb-button")),
    )


def _begin(content: Content, path: ShortPath, cited: Cited) -> Html:
    when = link(say(content, "home-starting-heading"), "/home#phb-home-starting")
    return element("p", cited.claim(path.short.going_home.begin), " ", when)


def _in_place(content: Content, cited: Cited) -> Html:
    return join(
        element("h3", say(content, "take-home-in-place")),
        claims(cited, content.take.before_home.in_place),
        element("p", link(say(content, "short-home"), "/home")),
    )


def _asks(content: Content, path: ShortPath) -> Iterable[Html]:
    """What to ask at three of the six steps, or of three of those who plan a first time home."""
    if path.going_home:
        roles = {role.id: role for role in content.home.roles}
        asked = [roles[role] for role in path.short.help.ask_at]
        return [join(element("b", role.who), ". ", markdown_line(role.ask)) for role in asked]
    steps = {step.id: step for step in content.steps}
    return [markdown_line(steps[step].ask[0]) for step in path.short.help.ask_at]


def _papers(content: Content) -> Html:
    return items(
        (
            link(say(content, "home-paper"), content.home.paper),
            link(say(content, "home-parents-paper"), content.home.parents_paper),
        )
    )


def _opening(content: Content, path: ShortPath, part: ShortPart) -> Html:
    number = path.short.parts.index(part) + 1
    says = part.says if isinstance(part, Introduced) else None
    return element(
        "div",
        element("h2", f"{number}. {part.name}"),
        element("p", _how_long(content, part.minutes), class_="phb-progress"),
        element("p", markdown_line(says)) if says else None,
        class_="phb-short-part",
    )


def _how_long(content: Content, minutes: float) -> str:
    if minutes < 1:
        return say(content, "short-seconds", seconds=round(60 * minutes))
    if round(minutes) == 1:
        return say(content, "short-one")
    return say(content, "short-more", minutes=round(minutes))


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
