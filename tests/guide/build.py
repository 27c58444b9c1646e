"""The least content that a rule needs, and people who answer at random."""

from collections.abc import Iterable, Mapping
from datetime import date
from random import Random

from phb.content.employer_models import EmployerFile
from phb.content.endoflife_models import EndOfLifeFile
from phb.content.evidence_models import EvidenceFile
from phb.content.home_models import ChildrensStories, HomeFile
from phb.content.jobs_models import JobsFile
from phb.content.library import Content
from phb.content.mix_models import MixFile
from phb.content.models import Option, Question, Reason, Story
from phb.content.money_models import MoneyFile
from phb.content.openness_models import PublisherFile
from phb.content.page_models import Refused, Right
from phb.content.records import Claim, Condition
from phb.content.short_models import ShortFile
from phb.content.take_models import TakeFile
from phb.content.talk_models import TalkFile
from phb.guide.answers import Answers
from phb.guide.flow import asked_questions

CLAIM = Claim.model_validate({"says": "So it is.", "source": "a-source"})
KEPT = {"checked-on": date(2026, 1, 1), "checked-by": "Us", "check-again": date(2027, 1, 1)}


CHILDREN = ChildrensStories.model_validate(
    {"like-me": {"who-for": "child"}, "come-first": {"changing": "first-home"}}
)


def condition(**lines: object) -> Condition:
    return Condition.model_validate(lines)


def reason(reason_id: str, direction: str, **more: object) -> Reason:
    return Reason.model_validate(
        {"id": reason_id, direction: f"{reason_id}.", "source": "a-source", **more}
    )


def option(option_id: str, *reasons: Reason) -> Option:
    return Option.model_construct(
        id=option_id,
        name=option_id,
        short_name=option_id,
        mark="circle",
        compare={},
        reasons=reasons,
    )


def question(question_id: str, answers: str, **more: object) -> Question:
    return Question.model_validate(
        {
            "id": question_id,
            "about": "situation",
            "ask": "?",
            "why": "!",
            "short": question_id,
            "pick": "one",
            "answers": {answer: answer for answer in answers.split()},
            **more,
        }
    )


def story(story_id: str, like_me: Mapping[str, object], **more: object) -> Story:
    return Story.model_validate(
        {
            "id": story_id,
            "title": story_id,
            "summary": "s",
            "options": ["notional"],
            "like-me": dict(like_me),
            "told-by": "t",
            "about": "phb",
            "happened": "once",
            "how-it-went": "good",
            "stayed": "stayed",
            "kind": "real",
            "consent": "not-asked",
            "what-helped": "h",
            "what-was-hard": "w",
            "what-we-do-not-know": "u",
            "source": "a-source",
            "body": "b",
            **KEPT,
            **more,
        }
    )


def content_of(
    questions: Iterable[Question] = (),
    options: Iterable[Option] = (),
    stories: Iterable[Story] = (),
) -> Content:
    return Content(
        options=tuple(options),
        aspects=(),
        questions=tuple(questions),
        stories=tuple(stories),
        sources=(),
        terms=(),
        two_meanings=(),
        right=Right.model_construct(),
        steps=(),
        refused=Refused.model_construct(),
        contacts=(),
        ready=(),
        topics=(),
        short_answers=(),
        home=HomeFile.model_construct(stories=CHILDREN),
        publisher=PublisherFile.model_construct(),
        standards=(),
        elsewhere=(),
        stale=(),
        places=(),
        evidence=EvidenceFile.model_construct(),
        short=ShortFile.model_construct(),
        employer=EmployerFile.model_construct(),
        end_of_life=EndOfLifeFile.model_construct(),
        take=TakeFile.model_construct(),
        doors=(),
        talk=TalkFile.model_construct(),
        myths=(),
        rates=(),
        money=MoneyFile.model_construct(),
        words={},
        pages=(),
        whatifs=(),
        letters=(),
        jobs=JobsFile.model_construct(),
        mix=MixFile.model_construct(parts=(), questions=(), look_for=(), to_ask=()),
        sheets=(),
        checkers=(),
        kept={},
        version="test",
    )


def answers_of(**given: str | list[str]) -> Answers:
    return {
        q.replace("_", "-"): frozenset([a] if isinstance(a, str) else a) for q, a in given.items()
    }


def someone(content: Content, rng: Random, *, ticks: str) -> Answers:
    """A person who answers every question that they are asked, at random.

    ``ticks`` says how many answers they tick where many may be: "one", "few" (one to three), "any"
    (one to all) or "half" (each answer with an even chance).
    """
    answers: dict[str, frozenset[str]] = {}
    for asked in content.questions:
        if asked not in asked_questions(content, answers):
            continue
        known = list(asked.answers)
        if asked.pick == "one" or ticks == "one":
            count = 1
        elif ticks == "half":
            count = max(1, sum(rng.random() < 0.5 for _ in known))
        else:
            count = rng.randint(1, min(3, len(known)) if ticks == "few" else len(known))
        answers[asked.id] = frozenset(rng.sample(known, count))
    return answers
