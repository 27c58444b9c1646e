"""One option's card: its group in words, its reasons as sentences, what is open, its stories."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from phb.content.library import Content
from phb.content.models import Option, Question, Reason
from phb.content.records import Claim
from phb.guide.align import Alignment
from phb.guide.answers import Answers
from phb.guide.change import Change
from phb.guide.conditions import because
from phb.guide.match import Match, went_this_way
from phb.text.html import NOTHING, Html, element, items, join, link
from phb.views.cited import Cited
from phb.views.marks import option_name
from phb.views.say import in_a_sentence, say
from phb.views.sections import fold
from phb.views.stories import may_be_hard, story_places, what_was_hard

MOST_CHANGES = 4
"""How many answers that would move an option are named on its card."""


@dataclass(frozen=True)
class Reader:
    """Whom a card is drawn for: the content they see, what they answered, and what the page said so far."""

    content: Content
    answers: Answers
    cited: Cited

    def say(self, word: str, **values: object) -> str:
        return say(self.content, word, **values)


def alignment_card(
    reader: Reader,
    alignment: Alignment,
    *,
    stories: Sequence[Match] | None,
    changes: Iterable[Change],
) -> Html:
    """Same parts, same order and same heights of heading for every option. Nothing is open beforehand.

    ``stories`` is None for a reader who left them out.
    """
    option = alignment.option
    heading = f"for-{option.id}"
    return element(
        "section",
        element("h2", option_name(option), id=heading),
        element("p", reader.say(f"group-{alignment.group}"), class_="phb-group"),
        _reasons(reader, "towards", alignment.towards, else_=option.good[0]),
        _reasons(reader, "away", alignment.away, else_=option.hard[0]),
        _all_the_same(reader, alignment) if stories is not None else None,
        _to_ask(reader, alignment.to_ask),
        _depends_on(reader, alignment),
        _would_change(reader, changes),
        fold(
            reader.say("card-stories", count=len(stories)),
            story_places(reader.content, stories, heading="h3"),
        )
        if stories is not None
        else None,
        element("p", _read_about(reader, option)),
        class_=f"phb-card phb-edge phb-edge-{option.mark}",
        aria_labelledby=heading,
    )


def _reasons(reader: Reader, direction: str, reasons: Sequence[Reason], *, else_: Claim) -> Html:
    """Where nothing was said that points this way, a point of the option: none is faultless for want of an answer."""
    heading = element("h3", reader.say(f"card-{direction}"))
    if not reasons:
        general = join(reader.say(f"card-no-{direction}"), " ", reader.cited.claim(else_))
        return join(heading, element("p", general, class_="phb-quiet"))
    return join(heading, _sentences(reader, direction, reasons))


def _all_the_same(reader: Reader, alignment: Alignment) -> Html:
    """Where more points away: who went this way in a place like the reader's, with what helped and what was hard."""
    if alignment.group != "more-points-away":
        return NOTHING
    match = went_this_way(reader.content, reader.answers, alignment.option.id)
    if match is None:
        return NOTHING
    story = match.story
    warned = may_be_hard(reader.content, story) if story.may_upset else ""
    told = reader.cited.folded().glosses
    hard = what_was_hard(reader.content, story)
    return fold(
        reader.say("card-all-the-same"),
        element("p", link(story.title, f"/stories?story={story.id}"), " ", warned),
        element(
            "p",
            element("b", reader.say("story-what-helped"), ":"),
            " ",
            told.line(story.what_helped),
        ),
        element("p", element("b", reader.say("card-hard")), " ", told.line(hard)),
        element("p", reader.say("one-account"), class_="phb-quiet"),
    )


def _to_ask(reader: Reader, reasons: Sequence[Reason]) -> Html:
    if not reasons:
        return NOTHING
    summary = reader.say("card-to-ask", count=len(reasons))
    inside = replace(reader, cited=reader.cited.folded())
    of_yours = [reason for reason in reasons if reason.questions]
    of_all = [reason for reason in reasons if not reason.questions]
    return fold(
        summary,
        _sentences(inside, "to-ask", of_yours) if of_yours else None,
        element("p", reader.say("card-to-ask-in-any-case")) if of_all else None,
        _sentences(inside, "to-ask", of_all) if of_all else None,
    )


def _sentences(reader: Reader, direction: str, reasons: Sequence[Reason]) -> Html:
    return items(
        (_sentence(reader, reason) for reason in reasons),
        class_=f"phb-reasons phb-{direction}-list",
    )


def _sentence(reader: Reader, reason: Reason) -> Html:
    """The reason, where it comes from, and what the reader said that it answers to."""
    strong = element("span", reader.say("strong"), class_="phb-tag")
    return join(
        reader.cited.glosses.line(reason.says),
        reader.cited.mark(reason.source),
        join(" ", strong) if reason.points > 1 else None,
        _eased(reader, reason),
        _because(reader, reason),
    )


def _eased(reader: Reader, reason: Reason) -> Html | None:
    if reason.eased_by is None:
        return None
    said = join(reader.say("eased-by"), " ", reader.cited.glosses.line(reason.eased_by))
    return element("span", said, class_="phb-eased")


def _because(reader: Reader, reason: Reason) -> Html | None:
    said = []
    for question_id, given in because(reason, reader.answers).items():
        question = reader.content.question(question_id)
        labels = [in_a_sentence(label) for a, label in question.answers.items() if a in given]
        short = in_a_sentence(question.short)
        # Many answers lead to the same question to ask, and all of them would be longer than the question.
        said.append(short if reason.direction == "to-ask" else f"{short} ({'; '.join(labels)})")
    if not said:
        return None
    word = "because-about" if reason.direction == "to-ask" else "because"
    return element("span", reader.say(word, answers=", ".join(said)), class_="phb-because")


def _depends_on(reader: Reader, alignment: Alignment) -> Html:
    questions = list(dict.fromkeys(question.id for _, question in alignment.depends_on))
    if not questions:
        return NOTHING
    return fold(
        reader.say("card-depends", count=len(questions)),
        items(_question_link(reader.content.question(question_id)) for question_id in questions),
    )


def _would_change(reader: Reader, changes: Iterable[Change]) -> Html:
    """Only what a person can decide: nobody is told what illness would change."""
    yours = [c for c in changes if reader.content.question(c.question).yours_to_change]
    if not yours:
        return NOTHING
    return fold(reader.say("card-change"), items(_change(reader, c) for c in yours[:MOST_CHANGES]))


def _change(reader: Reader, change: Change) -> Html:
    question = reader.content.question(change.question)
    return join(
        reader.say(
            "card-change-line",
            question=question.short,
            answer=question.answers[change.answer],
            group=in_a_sentence(reader.say(f"group-{change.moves_to}")),
        ),
        " ",
        link(
            reader.say("look-again"),
            f"/guide?question={question.id}",
            aria_label=reader.say("change-label", what=question.short),
        ),
    )


def _question_link(question: Question) -> Html:
    return link(question.ask, f"/guide?question={question.id}")


def _read_about(reader: Reader, option: Option) -> Html:
    return link(reader.say("read-about", name=option.name), f"/options?option={option.id}")
