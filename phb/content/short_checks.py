"""Whether the five minutes are five, with what they take from other files counted in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from phb.content.balance import uneven, words_in
from phb.content.models import Option, Question, Story
from phb.content.problems import Problem, problem
from phb.content.read import Read
from phb.content.short_models import ShortFile
from phb.text.reading import sentences_of

MINUTES = 5
WORDS_A_MINUTE = 200
FEWER_THAN = 90
"""Words that say what a budget is and is not."""

FRAME: Mapping[str, tuple[str, ...]] = {
    "six-ways": ("decision", "mixed-order"),
    "questions": (
        *("answers-notice-heading", "short-whole-guide", "short-reasons"),
        *("group-most-points-here", "group-some-each-way", "group-more-points-away"),
    ),
    "story": ("card-hard", "story-whose", "all-stories"),
    "help": ("short-help", "short-take", "to-endoflife"),
}
"""Part to the words of the frame that are read in it."""

FRAME_BEFORE_HOME: Mapping[str, tuple[str, ...]] = {
    "six-ways": ("home-starting-heading",),
    "help": ("take-home-in-place", "short-home", "home-paper", "home-parents-paper"),
}
"""The same for what a first time home adds."""

NEEDS = tuple(
    f"{name}.yaml" for name in ("options", "questions", "steps", "help", "site", "home", "take")
)
"""The files that the parts take from, besides the stories."""


def line_of(option: Option) -> str:
    """A way in one line: the first sentence of what it is in short."""
    return sentences_of(option.in_short)[0]


def check_short(
    reads: Mapping[str, Read], short: ShortFile, records: Mapping[str, Any]
) -> Iterator[Problem]:
    """Minutes that do not make five, parts that take longer, and ways that are told unevenly.

    What counts other files' words waits until those files can be used.
    """
    read = reads["short.yaml"]
    yield from _five(read, short)
    what = short.what_it_is
    told = words_in(claim.says for claim in (*what.is_, *what.is_not))
    if told >= FEWER_THAN:
        yield problem(
            "SHORT-3",
            read.at_key(("what-it-is", "is")),
            wrong=f'"is" and "is-not" have {told} words together. They need fewer than {FEWER_THAN}.',
            fix="Take out what another page says as well.",
        )
    if options := records.get("options.yaml"):
        yield from _lines(reads["options.yaml"], options.options)
    if all(name in records for name in NEEDS):
        usual = _words_read(short, records)
        before_home = _words_read(short.before_home(), records, going_home=True)
        for part in usual:
            yield from _times(read, part, usual[part], before_home[part])


def _five(read: Read, short: ShortFile) -> Iterator[Problem]:
    for one, at in (
        (short, ("what-it-is", "minutes")),
        (short.before_home(), ("going-home", "questions", "minutes")),
    ):
        minutes = sum(part.minutes for part in one.parts)
        if abs(minutes - MINUTES) > 0.01:
            yield problem(
                "SHORT-1",
                read.at(at),
                wrong=f"The minutes of the five parts add up to {minutes:g}, and the page promises {MINUTES}.",
                fix="Change the minutes of one part, and shorten what is read in it.",
            )
            return


def _lines(read: Read, options: Sequence[Option]) -> Iterator[Problem]:
    words = [words_in((line_of(option),)) for option in options]
    for number, count, _, (least, most) in uneven(words):
        yield problem(
            "SHORT-4",
            read.at_key(("options", number, "in-short")),
            wrong=f"The first sentence here has {count} words. It stands alone as one of six lines in the five minutes.",
            fix=f"Bring that sentence to between {least} and {most} words.",
        )


def _times(read: Read, part: str, usual: int, before_home: int) -> Iterator[Problem]:
    """Whether the words of a part can be read in its minutes, before a first time home too. Told once."""
    shared, own = (part, "minutes"), ("going-home", part, "minutes")
    for words, at in ((usual, shared), (before_home, own if read.get(own) else shared)):
        most = int(float(str(read.get(at))) * WORDS_A_MINUTE)
        if words > most:
            yield problem(
                "SHORT-2",
                read.at(at),
                wrong=f"About {words} words are read in this part, with what it takes from other files. In its minutes {most} can be read.",
                fix="Shorten it, take fewer things from other files, or give it more minutes and another part fewer.",
            )
            return


def _words_read(
    short: ShortFile, records: Mapping[str, Any], *, going_home: bool = False
) -> dict[str, int]:
    """Part to the words read in it. Of the stories, the longest card counts.

    ``going_home``: ``short`` is that of a first time home, with what the page then adds.
    """
    options, site = records["options.yaml"].options, records["site.yaml"].words
    questions = {q.id: q for q in records["questions.yaml"].questions}
    steps = {step.id: step for step in records["steps.yaml"].steps}
    contacts = {contact.id: contact for contact in records["help.yaml"].contacts}
    stories = [record for name, record in records.items() if name.startswith("stories/")]
    help_, home, take = short.help, records["home.yaml"], records["take.yaml"]
    tomorrow = take.help_for_a_child if going_home else help_.tomorrow
    turned_to = [contacts[c] for c in (*help_.tonight, *tomorrow) if c in contacts]
    roles = [f"{role.who} {role.ask}" for role in home.roles if role.id in help_.ask_at]
    what, asked = short.what_it_is, short.questions
    taken = {
        "what-it-is": [claim.says for claim in (*what.is_, *what.is_not)],
        "six-ways": [short.six_ways.says, *_each(options)],
        "questions": [
            *(asked.says, asked.so_far, asked.after),
            *(
                text
                for q in asked.from_guide
                if q in questions
                for text in _question(questions[q], before_home=going_home)
            ),
            *(option.name for option in options),
        ],
        "story": [short.story.says, *max(map(_card, stories), key=words_in, default=())],
        "help": [
            *(help_.ask_heading, help_.tonight_heading, help_.tomorrow_heading),
            *(roles if going_home else (steps[s].ask[0] for s in help_.ask_at if s in steps)),
            *(f"{contact.name} {contact.for_}" for contact in turned_to),
        ],
    }
    added = {
        "six-ways": [short.going_home.begin.says],
        "help": [claim.says for claim in take.before_home.in_place],
    }
    return {
        part: words_in(
            (
                *(*texts, *(added.get(part, ()) if going_home else ())),
                *(site.get(word, "") for word in FRAME.get(part, ())),
                *(site.get(w, "") for w in FRAME_BEFORE_HOME.get(part, ()) if going_home),
            )
        )
        for part, texts in taken.items()
    }


def _each(options: Iterable[Option]) -> Iterator[str]:
    for option in options:
        yield f"{option.name} {line_of(option)}"


def _question(question: Question, *, before_home: bool) -> Iterator[str]:
    other = question.for_discharge if before_home else None
    yield f"{(other and other.ask) or question.ask} {(other and other.why) or question.why}"
    yield from question.answers.values()


def _card(story: Story) -> tuple[str, ...]:
    return (story.title, *story.may_upset, story.summary, story.what_was_hard, story.told_by)
