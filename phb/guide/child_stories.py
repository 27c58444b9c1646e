"""The accounts of children: those of coming home from hospital first, then the closest to the reader."""

from collections.abc import Mapping

from phb.content.library import GOING_HOME, Content
from phb.content.models import Story
from phb.guide.answers import Answers
from phb.guide.match import Match, all_matches, is_a_childs, is_tender, one_of
from phb.guide.order import mixed


def childrens_stories(content: Content, answers: Answers) -> tuple[Match, ...]:
    """Every story that the content's file on going home asks for, in its order."""
    wanted = content.home.stories
    told = [m for m in all_matches(content, answers) if is_a_childs(content, m.story.like_me)]
    return tuple(sorted(told, key=lambda m: not one_of(m.story.like_me, wanted.come_first)))


def one_childs_story(content: Content, answers: Answers, seed: int) -> Match | None:
    """One of those where there is room for one. The seed decides: they are few, and the closest would be everybody's.

    Nothing that may upset where the answers do not speak of going home, nor ever hard things that they do not name.
    """
    told = [m for m in childrens_stories(content, answers) if not is_tender(content, answers, m)]
    if not is_going_home(content, answers):
        told = [m for m in told if not m.story.may_upset]
    return next(iter(mixed(sorted(told, key=lambda m: m.story.id), seed)), None)


def by_option(content: Content, matches: tuple[Match, ...]) -> Mapping[str, tuple[Story, ...]]:
    """Option id to those of the stories that are about it: none where there is none."""
    return {
        option.id: tuple(m.story for m in matches if option.id in m.story.options)
        for option in content.options
    }


def is_going_home(content: Content, answers: Answers) -> bool:
    """Whether they are about a child who is to come home, as the stories that come first are."""
    return is_a_childs(content, answers) and one_of(answers, content.home.stories.come_first)


def child_goes_home(content: Content, answers: Answers, door: str) -> bool:
    """Whether the reader came in by the door for it, or their answers are about a child who is to come home."""
    return door == GOING_HOME or is_going_home(content, answers)
