"""What stories can be filtered by, and whether one passes."""

from collections.abc import Mapping

from phb.content.library import Content
from phb.content.models import Story
from phb.content.records import NOT_STATED
from phb.views.say import say

ALL = "all"
_SITUATION = ("who-for", "going-wrong", "help-with")


def filters(content: Content) -> Mapping[str, Mapping[str, str]]:
    """Each filter's name to its choices with their labels, the first of which lets every story pass."""
    everything = {ALL: say(content, "filter-all")}
    known = {question.id: question for question in content.questions}
    return {
        **{name: everything | dict(known[name].answers) for name in _SITUATION if name in known},
        "option": everything
        | {option.id: option.name for option in content.options}
        | {NOT_STATED: say(content, "story-option-not-stated")},
        "went": everything
        | {went: say(content, f"went-{went}") for went in ("good", "mixed", "hard")},
    }


def passes(story: Story, name: str, picked: str) -> bool:
    """Whether a story passes one filter. One whose account does not say passes no situation but "all"."""
    if picked == ALL:
        return True
    if name == "option":
        return picked in story.options
    if name == "went":
        return picked == story.how_it_went
    return picked in story.like_me.get(name, ())
