"""Which five minutes somebody is shown: those of everybody, or those of a child's first time home from hospital."""

from dataclasses import dataclass

from phb.content.library import Content
from phb.content.models import Question
from phb.content.short_models import ShortFile
from phb.guide.answers import Answers
from phb.guide.child_stories import child_goes_home, one_childs_story
from phb.guide.flow import asked_questions
from phb.guide.match import Match, one_story, speaks_of_hard_things


@dataclass(frozen=True)
class ShortPath:
    """The five minutes as this reader has them."""

    short: ShortFile
    going_home: bool


def short_path(content: Content, answers: Answers, door: str) -> ShortPath:
    """Another path for those whose child first comes home.

    Not for a reader who said that time is short: it speaks of changes in the months to come.
    """
    home = child_goes_home(content, answers, door) and not speaks_of_hard_things(content, answers)
    return ShortPath(content.short.before_home() if home else content.short, going_home=home)


def few_questions(content: Content, answers: Answers, path: ShortPath) -> tuple[Question, ...]:
    """The guide's own questions that are asked on this path, in the guide's order."""
    asked = path.short.questions.from_guide
    return tuple(q for q in asked_questions(content, answers) if q.id in asked)


def story_on_the_way(
    content: Content, answers: Answers, path: ShortPath, seed: int
) -> Match | None:
    """One story, of a child where a child comes home. None where there is none that is close."""
    one = one_childs_story if path.going_home else one_story
    return one(content, answers, seed)
