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

NEEDS = tuple(f"{name}.yaml" for name in ("options", "questions", "steps", "help", "site"))
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
        yield from _times(read, short, records)


def _five(read: Read, short: ShortFile) -> Iterator[Problem]:
    minutes = sum(part.minutes for part in short.parts)
    if abs(minutes - MINUTES) > 0.01:
        yield problem(
            "SHORT-1",
            read.at(("what-it-is", "minutes")),
            wrong=f"The minutes of the five parts add up to {minutes:g}, and the page promises {MINUTES}.",
            fix="Change the minutes of one part, and shorten what is read in it.",
        )


def _lines(read: Read, options: Sequence[Option]) -> Iterator[Problem]:
    words = [words_in((line_of(option),)) for option in options]
    for number, count, _, (least, most) in uneven(words):
        yield problem(
            "SHORT-4",
            read.at_key(("options", number, "in-short")),
            wrong=f"The first sentence here has {count} words. It stands alone as one of six lines in the five minutes.",
            fix=f"Bring that sentence to between {least} and {most} words.",
        )


def _times(read: Read, short: ShortFile, records: Mapping[str, Any]) -> Iterator[Problem]:
    read_in = _words_read(short, records)
    for part, words in read_in.items():
        minutes = read.get((part, "minutes"))
        most = int(float(str(minutes)) * WORDS_A_MINUTE)
        if words > most:
            yield problem(
                "SHORT-2",
                read.at((part, "minutes")),
                wrong=f"About {words} words are read in this part, with what it takes from other files. In its minutes {most} can be read.",
                fix="Shorten it, take fewer things from other files, or give it more minutes and another part fewer.",
            )


def _words_read(short: ShortFile, records: Mapping[str, Any]) -> dict[str, int]:
    """Part to the words read in it. Of the stories, the longest card counts."""
    options, site = records["options.yaml"].options, records["site.yaml"].words
    questions = {q.id: q for q in records["questions.yaml"].questions}
    steps = {step.id: step for step in records["steps.yaml"].steps}
    contacts = {contact.id: contact for contact in records["help.yaml"].contacts}
    stories = [record for name, record in records.items() if name.startswith("stories/")]
    help_ = short.help
    turned_to = [contacts[c] for c in (*help_.tonight, *help_.tomorrow) if c in contacts]
    what, asked = short.what_it_is, short.questions
    taken = {
        "what-it-is": [claim.says for claim in (*what.is_, *what.is_not)],
        "six-ways": [short.six_ways.says, *_each(options)],
        "questions": [
            *(asked.says, asked.so_far, asked.after),
            *(text for q in asked.from_guide if q in questions for text in _question(questions[q])),
            *(option.name for option in options),
        ],
        "story": [short.story.says, *max(map(_card, stories), key=words_in, default=())],
        "help": [
            *(help_.ask_heading, help_.tonight_heading, help_.tomorrow_heading),
            *(steps[step].ask[0] for step in help_.ask_at if step in steps),
            *(f"{contact.name} {contact.for_}" for contact in turned_to),
        ],
    }
    return {
        part: words_in((*texts, *(site.get(word, "") for word in FRAME.get(part, ()))))
        for part, texts in taken.items()
    }


def _each(options: Iterable[Option]) -> Iterator[str]:
    for option in options:
        yield f"{option.name} {line_of(option)}"


def _question(question: Question) -> Iterator[str]:
    yield f"{question.ask} {question.why}"
    yield from question.answers.values()


def _card(story: Story) -> tuple[str, ...]:
    return (story.title, *story.may_upset, story.summary, story.what_was_hard, story.told_by)
