"""A mix put together: how to begin, who does what in it, what is missing or doubled, what to ask, stories like it."""

from collections.abc import Iterable, Sequence

from phb.content.library import Content
from phb.content.mix_models import FOUND, UNPAID, LifePart, LookFor
from phb.content.models import Option, Story
from phb.guide.mix import LookedOver, Mix, hours_in_a_week, left_out
from phb.guide.mix_stories import AlikeMix, to_begin_with
from phb.text.html import NOTHING, Html, element, items, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited
from phb.views.frame import decision, notice
from phb.views.marks import option_short_name
from phb.views.mix_chart import way_name, week_table
from phb.views.say import in_a_sentence, say
from phb.views.sections import fold, section, titled
from phb.views.stories import about, may_be_hard, what_was_hard, whose
from phb.views.tables import stacking_table

ASPECTS = ("holds-the-money", "arranges", "employs", "checks", "when-someone-is-off")
"""The rows of the comparison that a mix is told by. Who pays stands beside them."""

ABOUT_PEOPLE = ("employs", "when-someone-is-off")
"""Those of them that say nothing of things."""

HOURS_OF_A_WEEK = 168


def opening(content: Content, cited: Cited) -> Html:
    """What there is to decide, that ways can be combined, and that the mix is kept."""
    return join(
        decision(content),
        *(element("p", cited.claim(claim)) for claim in content.mix.first),
        notice(say(content, "mix-kept")),
    )


def stories_to_begin_with(content: Content) -> Html:
    """Every story with two parts side by side, leading to the mix that it tells of."""
    found = [story for story in content.stories if to_begin_with(content, story)]
    if not found:
        return NOTHING
    links = (link(story.title, f"/mix?story={story.id}") for story in found)
    return fold(say(content, "mix-stories-fold"), items(links, class_="phb-spaced"))


def from_story(content: Content, story: Story, when: str, *, replaces: bool) -> Html:
    """What the button under it brings in, and that it takes the place of what is there."""
    has = [say(content, "mix-story-has", title=story.title)]
    if _has_more_times(story):
        has.append(say(content, "mix-story-rows", when=when))
    return notice(" ".join(has), *((say(content, "mix-story-replaces"),) if replaces else ()))


def from_answers(content: Content, parts: Iterable[LifePart]) -> Html:
    names = "; ".join(in_a_sentence(part.name) for part in parts)
    return element("p", say(content, "mix-answers-bring", parts=names), class_="phb-quiet")


def part_heading(content: Content, part: str) -> Html:
    """The heading over a part of the page that has fields in it."""
    return element("h2", say(content, f"mix-{part}-heading"), id=f"phb-mix-{part}")


def part_opening(content: Content, part: str) -> Html:
    return join(part_heading(content, part), element("p", say(content, f"mix-{part}-lead")))


def placing_opening(content: Content) -> Html:
    return join(
        part_opening(content, "placing"),
        element("p", link(say(content, "compare-all"), "/compare")),
    )


def life_part(part: LifePart) -> Html:
    """A part of a life, over the fields that say how it is held."""
    return join(
        element("h3", part.name), element("p", markdown_line(part.hint), class_="phb-quiet")
    )


def nothing_yet(content: Content) -> Html:
    return titled(
        say(content, "mix-result-heading"),
        "phb-mix-result",
        element("p", say(content, "mix-empty")),
    )


def week_heading(content: Content) -> Html:
    return join(
        element("h2", say(content, "mix-result-heading"), id="phb-mix-result"),
        element("h3", say(content, "mix-week-heading")),
        element("p", say(content, "mix-week-lead"), class_="phb-quiet"),
    )


def week_told(content: Content, mix: Mix) -> Html:
    """The table, what the hours come to, and the parts that are not in the mix."""
    hours = hours_in_a_week(content, mix)
    missing = left_out(content, mix)
    return join(
        week_table(content, mix),
        element("p", say(content, "mix-total", hours=hours)) if hours else None,
        element("p", say(content, "mix-total-over")) if hours > HOURS_OF_A_WEEK else None,
        element("p", left_out_in_words(content, missing), class_="phb-quiet") if missing else None,
    )


def left_out_in_words(content: Content, names: Iterable[str]) -> str:
    return say(content, "mix-left-out", parts="; ".join(in_a_sentence(name) for name in names))


def who_does_what(content: Content, mix: Mix, order: Sequence[Option], cited: Cited) -> Html:
    """A row for each way that the mix has, in the order given, told by the comparison's own cells."""
    ways = [option for option in order if option.id in mix.ways]
    names = {aspect.id: aspect.name for aspect in content.aspects}
    columns = (
        say(content, "mix-column-for"),
        *(names[aspect] for aspect in ASPECTS),
        say(content, "mix-column-pays"),
    )
    rows = (
        (
            join(
                option_short_name(option),
                element("span", parts_in(content, mix, option.id), class_="phb-because"),
            ),
            *(
                cited.cell(option.compare[aspect])
                if comes_up(content, mix, option.id, aspect)
                else say(content, "mix-no-people")
                for aspect in ASPECTS
            ),
            cited.cell(content.mix.pays[option.id]),
        )
        for option in ways
    )
    table = stacking_table(say(content, "mix-who-caption"), columns, rows)
    unpaid = any(one.way == UNPAID for one in mix.placed)
    return section(
        content,
        "mix-who",
        element("div", table, class_="phb-across") if ways else None,
        element(
            "p",
            element("b", parts_in(content, mix, UNPAID), ". "),
            cited.glosses.line(content.mix.unpaid),
        )
        if unpaid
        else None,
    )


def looked_over(content: Content, mix: Mix, over: LookedOver, cited: Cited) -> Html:
    """What is missing, doubled, or to take care with, and what still waits for an answer. Empty parts stand there too."""
    told = {kind: [_found(one, cited) for one in over.found[kind]] for kind in FOUND}
    told["doubled"] += [element("span", said) for said in doubled_in_words(content, mix, over)]
    parts = (
        join(
            element("h3", say(content, f"mix-{kind}")),
            items(found, class_="phb-spaced")
            if found
            else element("p", nothing_found(content, kind, over), class_="phb-quiet"),
        )
        for kind, found in told.items()
    )
    waiting = (
        join(element("b", question.ask), " ", markdown_line(question.find_out))
        for question in over.unsettled
    )
    to_find_out = join(element("h3", say(content, "mix-open")), items(waiting, class_="phb-spaced"))
    return section(
        content,
        "mix-looked",
        element("p", say(content, "mix-not-seen")),
        *parts,
        to_find_out if over.unsettled else None,
    )


def to_take(content: Content, over: LookedOver) -> Html:
    """The questions that come with this mix."""
    if not over.to_ask:
        return NOTHING
    return section(content, "mix-ask", items(map(markdown_line, over.to_ask), class_="phb-spaced"))


def alike_stories(content: Content, alike: Sequence[AlikeMix]) -> Html:
    """Real stories with such a mix, what is like it in each, and what was hard."""
    if not alike:
        return section(content, "mix-alike", element("p", say(content, "mix-alike-none")))
    return section(
        content, "mix-alike", items((_alike(content, one) for one in alike), class_="phb-spaced")
    )


def ways_on(content: Content) -> Html:
    to = {"paper": "/take?paper=mix", "take": "/take", "jobs": "/jobs?way=mix", "money": "/money"}
    links = (link(say(content, f"mix-to-{name}"), where) for name, where in to.items())
    return section(content, "mix-next", items(links))


def comes_up(content: Content, mix: Mix, way: str, aspect: str) -> bool:
    """Whether a row of the comparison says anything of the parts in one way: some have nobody who comes."""
    people = (content.mix.by_id[one.part].kind != "thing" for one in mix.placed if one.way == way)
    return aspect not in ABOUT_PEOPLE or any(people)


def parts_in(content: Content, mix: Mix, way: str) -> str:
    """The parts of a mix that are in one way, in a row."""
    names = [content.mix.by_id[one.part].name for one in mix.placed if one.way == way]
    first, *others = dict.fromkeys(names)
    return "; ".join((first, *map(in_a_sentence, others)))


def nothing_found(content: Content, kind: str, over: LookedOver) -> str:
    """That nothing was found, which says little of what is missing while questions are open."""
    return say(content, "mix-none-yet" if kind == "missing" and over.unsettled else "mix-none")


def doubled_in_words(content: Content, mix: Mix, over: LookedOver) -> list[str]:
    """The parts that have more hours than one would expect, and those in two ways without hours of each."""
    crowded = [
        say(content, "mix-crowded", part=p.name, hours=mix.hours_of(p.id), most=p.at_most)
        for p in over.crowded
    ]
    return crowded + [
        say(content, "mix-shared" if p.kind == "care" else "mix-shared-other", part=p.name)
        for p in over.shared
    ]


def _found(one: LookFor, cited: Cited) -> Html:
    return join(
        element("b", cited.glosses.line(one.says)),
        " ",
        cited.claim(one.because),
        element("span", markdown_line(one.ask), class_="phb-because"),
    )


def _alike(content: Content, alike: AlikeMix) -> Html:
    story = alike.story
    like = [
        say(content, "mix-alike-parts", parts=_parts(content, alike))
        if alike.parts
        else say(content, "mix-alike-ways", ways=_ways(content, alike))
    ]
    if _has_more_times(story):
        like.append(say(content, "mix-alike-when", when=alike.when))
    return join(
        link(story.title, f"/stories?story={story.id}"),
        element("span", may_be_hard(content, story), class_="phb-because phb-warning")
        if story.may_upset
        else None,
        element("span", " ".join(like), class_="phb-because"),
        element(
            "span",
            element("b", say(content, "card-hard")),
            " ",
            markdown_line(what_was_hard(content, story)),
            class_="phb-because",
        ),
        element("span", about(content, story), " ", whose(content, story), class_="phb-because"),
    )


def _has_more_times(story: Story) -> bool:
    """Whether the story's table parts what it tells by time, so that one time has to be named."""
    return len({row.when for row in story.arrangement}) > 1


def _parts(content: Content, alike: AlikeMix) -> str:
    return "; ".join(in_a_sentence(content.mix.by_id[part].name) for part in alike.parts)


def _ways(content: Content, alike: AlikeMix) -> str:
    return "; ".join(way_name(content, way) for way in alike.ways)
