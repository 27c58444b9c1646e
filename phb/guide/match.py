"""Which stories are closest to a person's situation, and what is like and unlike in each.

Only the situation counts, never what a person values nor what their answers point to: a story
shows a life, it does not argue for an option.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import fsum, log2

from phb.content.library import Content
from phb.content.models import Story
from phb.content.records import NOT_STATED, Wanted
from phb.guide.answers import Answers
from phb.guide.flow import asked_answers
from phb.guide.order import mixed

CLOSEST = 6
"""How many stories are shown over all options."""

PLACES = 2
"""How many places for stories each option has: the same for all."""

FLOOR = 0.25
"""With a smaller share in common than this, no story is called close."""

AGAINST = 0.5
"""How much an answer counts against a story that says otherwise, beside one that it shares.

Without it, accounts that tell much would be close to everybody.
"""

RELEVANCE = 0.7
"""How much closeness counts against variety (maximal marginal relevance)."""

RARITY_FROM = 30
"""With fewer stories than this, how rare an answer is says little, and counts for nothing."""

Item = tuple[str, str]
"""A situation question's id and one of its answers."""


@dataclass(frozen=True)
class Match:
    """A story with the situation questions on which it is like the reader, and those on which it differs.

    ``in_common`` is the share of what the reader said that the story has too, by weight. ``closeness``
    is that less half the share on which the story says otherwise. Both from 0 to 1. What the story does
    not say counts neither way.
    """

    story: Story
    in_common: float
    closeness: float
    like: tuple[str, ...]
    different: tuple[str, ...]

    @property
    def is_close(self) -> bool:
        return self.in_common >= FLOOR and self.closeness > 0


def closest_stories(content: Content, answers: Answers) -> tuple[Match, ...]:
    """Up to six stories, closest first, varied, and with one that was mixed or hard where there is one.

    None where nothing is close enough to be called so.
    """
    near = _without_tender(
        content, answers, [m for m in all_matches(content, answers) if m.is_close]
    )
    return _with_a_harder_one(_varied(content, near, most=CLOSEST), near)


def one_story(content: Content, answers: Answers, seed: int) -> Match | None:
    """One story where there is room for one: among those that are closest alike, the seed decides.

    Where nothing was said of the situation, one that was good and hard, with nothing in it that may upset.
    Never one of hard things that the reader has not named. None where something was said and none is close.
    """
    found = [m for m in all_matches(content, answers) if not is_tender(content, answers, m)]
    near = [m for m in found if m.is_close]
    if near:
        found = [m for m in near if m.closeness == near[0].closeness]
    elif any(q.about == "situation" and q.id in answers for q in content.questions):
        return None
    else:
        found = [m for m in found if m.story.how_it_went == "mixed" and not m.story.may_upset]
    return next(iter(mixed(found, seed)), None)


def speaks_of_hard_things(content: Content, answers: Answers) -> bool:
    """Whether the reader gave an answer that is marked tender, such as that time is short."""
    return any(
        answer in answers.get(question.id, ())
        for question in content.questions
        for answer in question.tender
    )


def stories_to_browse(content: Content, answers: Answers, seed: int) -> list[Match]:
    """Every story: the closest first, those of hard things that the reader has not named last.

    Where the reader has said nothing of their situation, in an order that the seed decides.
    """
    place = {story.id: n for n, story in enumerate(mixed(content.stories, seed))}
    matches = sorted(all_matches(content, answers), key=lambda m: (-m.closeness, place[m.story.id]))
    return _tender_last(content, answers, matches)


def stories_by_option(content: Content, answers: Answers) -> Mapping[str, tuple[Match, ...]]:
    """Option id to its closest stories: as many as there are places, fewer where there are no more.

    Filled even where none is close: each option has the same room, and a card says how close it is. Where the
    reader asks about a child, the accounts of children come first.
    """
    matches = _childrens_first(content, answers, all_matches(content, answers))
    matches = _tender_last(content, answers, matches)
    return {
        option.id: _with_a_harder_one(filed[:PLACES], filed)
        for option in content.options
        for filed in [[m for m in matches if option.id in m.story.options]]
    }


def went_this_way(content: Content, answers: Answers, option_id: str) -> Match | None:
    """The closest story of somebody who took this option. None where none is close.

    Never one of hard things that the reader has not named.
    """
    return next(
        (
            m
            for m in all_matches(content, answers)
            if m.is_close and option_id in m.story.options and not is_tender(content, answers, m)
        ),
        None,
    )


def _without_tender(content: Content, answers: Answers, matches: list[Match]) -> list[Match]:
    """The same without stories of hard things that the reader has not named, but for the very closest."""
    return [m for n, m in enumerate(matches) if n == 0 or not is_tender(content, answers, m)]


def one_of(given: Mapping[str, Iterable[str]], wanted: Wanted) -> bool:
    """Whether any of the wanted answers was given."""
    return any(not set(answers).isdisjoint(given.get(q, ())) for q, answers in wanted.items())


def is_a_childs(content: Content, given: Mapping[str, Iterable[str]]) -> bool:
    """Whether these answers, a reader's or a story's, are about a child."""
    return one_of(given, content.home.stories.like_me)


def _childrens_first(content: Content, answers: Answers, matches: list[Match]) -> list[Match]:
    if not is_a_childs(content, answers):
        return matches
    return sorted(matches, key=lambda match: not is_a_childs(content, match.story.like_me))


def _tender_last(content: Content, answers: Answers, matches: list[Match]) -> list[Match]:
    """The same, with stories of hard things that the reader has not named after all others."""
    return sorted(matches, key=lambda match: is_tender(content, answers, match))


def is_tender(content: Content, answers: Answers, match: Match) -> bool:
    """Whether the story tells of something marked tender that the reader did not speak of."""
    return any(
        answer in match.story.like_me.get(question.id, ())
        and answer not in answers.get(question.id, ())
        for question in content.questions
        for answer in question.tender
    )


def match_of(content: Content, answers: Answers, story_id: str) -> Match:
    """How one story compares with the reader. Raises KeyError if there is no such story."""
    story = content.story(story_id)
    return _matcher(content, answers)(story)


def all_matches(content: Content, answers: Answers) -> list[Match]:
    """Every story, the closest first and those equally close by id."""
    match = _matcher(content, answers)
    return sorted(
        (match(story) for story in content.stories), key=lambda m: (-m.closeness, m.story.id)
    )


def _matcher(content: Content, answers: Answers) -> Callable[[Story], Match]:
    situation = _situation(content)
    said = {
        q: given for q, given in asked_answers(content, answers).items() if q in situation.weights
    }
    worth = {item: situation.worth(item) for q, given in said.items() for item in _items(q, given)}
    # Exact sums: the order of a set, and so of its sum, changes from run to run, and ties must not.
    whole = fsum(worth.values())

    def match(story: Story) -> Match:
        tags = story.like_me
        shared = fsum(w for (q, answer), w in worth.items() if answer in tags.get(q, ()))
        different = tuple(q for q in said if q in tags and said[q].isdisjoint(tags[q]))
        otherwise = fsum(w for (q, _), w in worth.items() if q in different)
        return Match(
            story=story,
            in_common=shared / whole if whole else 0.0,
            closeness=max(0.0, shared - AGAINST * otherwise) / whole if whole else 0.0,
            like=tuple(q for q in said if not said[q].isdisjoint(tags.get(q, ()))),
            different=different,
        )

    return match


@dataclass(frozen=True)
class _Situation:
    """The situation questions' weights, and how much more an answer that few stories share is worth."""

    weights: Mapping[str, int]
    rarity: Mapping[Item, float]
    likeness: Mapping[tuple[str, str], float]

    def worth(self, item: Item) -> float:
        return self.weights[item[0]] * self.rarity.get(item, 1.0)


@lru_cache(maxsize=4)
def _situation(content: Content) -> _Situation:
    weights = {q.id: q.weight for q in content.questions if q.about == "situation"}
    tagged = {story.id: frozenset(_tags(story, weights)) for story in content.stories}
    seen = Counter(item for items in tagged.values() for item in items)
    many = len(tagged)
    rarity = {
        item: min(2.0, max(1.0, log2(many / count) / 2)) if many >= RARITY_FROM else 1.0
        for item, count in seen.items()
    }
    situation = _Situation(weights, rarity, {})
    likeness = {
        (one, other): _likeness(situation, tagged[one], tagged[other])
        for one in tagged
        for other in tagged
    }
    return _Situation(weights, rarity, likeness)


def _likeness(situation: _Situation, one: frozenset[Item], other: frozenset[Item]) -> float:
    """What two stories have in common, as a share of all that either has. From 0 to 1."""
    whole = fsum(situation.worth(item) for item in one | other)
    return fsum(situation.worth(item) for item in one & other) / whole if whole else 0.0


def _tags(story: Story, weights: Mapping[str, int]) -> Iterable[Item]:
    return (item for q, given in story.like_me.items() if q in weights for item in _items(q, given))


def _items(question_id: str, answers: Iterable[str]) -> list[Item]:
    return [(question_id, answer) for answer in answers]


def _varied(content: Content, matches: list[Match], *, most: int) -> list[Match]:
    """The closest first, then each next one close to the reader and unlike those already picked."""
    likeness = _situation(content).likeness
    left, picked = list(matches), []
    while left and len(picked) < most:
        best = max(
            left,
            key=lambda m: (
                RELEVANCE * m.closeness
                - (1 - RELEVANCE)
                * max((likeness[m.story.id, p.story.id] for p in picked), default=0)
            ),
        )
        picked.append(best)
        left.remove(best)
    return sorted(picked, key=lambda m: (-m.closeness, m.story.id))


def _with_a_harder_one(picked: list[Match], matches: list[Match]) -> tuple[Match, ...]:
    """The same, where the last gives way to the closest mixed or hard story if none was picked."""
    if not picked or any(m.story.how_it_went != "good" for m in picked):
        return tuple(picked)
    harder = next((m for m in matches if m.story.how_it_went != "good"), None)
    return tuple(picked) if harder is None else (*picked[:-1], harder)


def is_filed(story: Story) -> bool:
    """Whether the source says how the money was held, so that the story can stand under an option."""
    return NOT_STATED not in story.options
