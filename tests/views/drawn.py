"""Every view drawn once from some content, and markup taken apart again."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from phb.content.jobs_models import WEEKS
from phb.content.library import GOING_HOME, Content
from phb.content.mix_models import UNPAID
from phb.content.page_models import ReadyQuestion
from phb.guide.align import align_options
from phb.guide.answers import Answers
from phb.guide.carried import Carried
from phb.guide.change import what_would_change
from phb.guide.child_stories import by_option, childrens_stories
from phb.guide.employing import LINES
from phb.guide.lineup import line_up
from phb.guide.match import all_matches, closest_stories, stories_by_option
from phb.guide.mix import Mix, Placed, look_over
from phb.guide.mix_stories import stories_with_such_a_mix
from phb.guide.money_typed import Choices, read_typed
from phb.guide.order import aspects_by_priority
from phb.guide.questions_to_take import about_every_way
from phb.guide.rates import rates_on
from phb.guide.short_path import few_questions, short_path, story_on_the_way
from phb.guide.worry import Found
from phb.text.html import Html, join
from phb.views import (
    asked,
    carry,
    compare,
    employer,
    endoflife,
    evidence,
    frame,
    guide,
    home,
    home_ways,
    jobs,
    letters,
    lineup,
    meaning,
    mix,
    money,
    money_result,
    openness,
    options,
    ready,
    short,
    stages,
    start,
    stories,
    texts,
    whatif,
    worry,
)
from phb.views.alignment_card import Reader, alignment_card
from phb.views.charts import arrangement_table
from phb.views.cited import Cited
from phb.views.evidence_charts import figure_table
from phb.views.gloss import Glosses
from phb.views.help import help_page
from phb.views.steps import steps_page
from phb.views.talk import family_bar, family_page, nurse_page
from phb.views.words import words_page


def every_view(content: Content, answers: Answers) -> Iterator[tuple[str, Html]]:
    """Each view's name and what it draws."""
    for door in content.doors:
        yield f"door_page {door.id}", start.door_page(content, door)
    yield "doors", start.doors(content)
    yield "in_a_minute", start.in_a_minute(content)
    yield "six_ways", start.six_ways(content, content.options)
    yield "top_bar", frame.top_bar(content, "guide")
    yield "foot", frame.foot(content)
    yield "guide", _guide(content, answers)
    yield "meaning", meaning_page(content, answers)
    came = Carried(answers, gone=("<gone>",), not_asked=tuple(q.short for q in content.questions))
    yield "what_arrived", carry.what_arrived(content, came, to_choose=True)
    yield "what_arrived, unreadable", carry.what_arrived(content, None)
    yield "carry", join(carry.carry_warning(content), carry.carry_link(content, "/meaning#a=<b>"))
    yield "decision", frame.decision(content)
    for stage in stages.STAGES:
        yield f"stages {stage}", stages.stages(content, stage)
    yield "matters", matters_page(content, answers)
    for question in content.ready:
        yield f"ready {question.id}", ready_question(content, question)
    yield "nothing_leads", meaning.nothing_leads(content, answers)
    yield "option_cards", options.option_cards(content, content.options)
    filed = stories_by_option(content, answers)
    for option in content.options:
        yield f"option_title {option.id}", options.option_title(content, option)
        yield (
            f"option_page {option.id}",
            options.option_page(content, option, filed[option.id]),
        )
    yield "other_options", options.other_options(content, content.options, content.options[0])
    yield "compare", compare_page(content, answers)
    matches = all_matches(content, answers)
    yield "story_cards", stories.story_cards(content, matches)
    for match in matches:
        cited = Cited(content)
        yield f"story_opening {match.story.id}", stories.story_opening(content, match, cited)
        yield f"story_text {match.story.id}", stories.story_text(content, match.story, cited)
        yield f"arrangement_table {match.story.id}", arrangement_table(content, match.story)
    for count in (0, 1, 2):
        yield f"how_many {count}", stories.how_many(content, count)
    yield "steps_page", steps_page(content)
    yield "words_page", words_page(content)
    yield "help_page", help_page(content)
    yield "sources_page", texts.sources_page(content)
    yield "asked_list", asked.asked_list(content)
    for answer in content.short_answers:
        yield f"asked_one {answer.id}", asked.asked_one(content, answer)
    yield "family_bar", family_bar(content)
    yield "talk for a nurse", join(*nurse_page(content, content.options, address=None))
    yield "worry_list", worry.worry_list(content)
    yield "not_kept", worry.not_kept(content)
    for checker in content.checkers:
        for number, reply in enumerate((*checker.answers, checker.not_sure)):
            found = worry.worry_answer(content, Found(reply, checker.questions), Cited(content))
            yield f"worry_answer {checker.id} {number}", found
        for question in checker.questions:
            asked_of = worry.worry_ask(question, Glosses(content))
            yield f"worry_ask {checker.id} {question.id}", asked_of
    yield "talk for a family", family_page(content, content.options)
    yield "home_page", home_page(content, answers)
    yield "about_page", openness.about_page(content)
    yield "standards_page", openness.standards_page(content)
    yield "evidence_page", evidence_page(content)
    yield "short", short_page(content, answers)
    yield "short before home", short_page(content, answers, door=GOING_HOME)
    yield "money", money_page(content)
    yield "letter_list", letters.letter_list(content)
    for letter in content.letters:
        yield f"before_letter {letter.id}", letters.before_letter(content, letter, Cited(content))
        yield f"after_letter {letter.id}", letters.after_letter(content, letter, Cited(content))
    yield "employer_page", employer.employer_page(content)
    yield "endoflife_page", endoflife.endoflife_page(content, content.options)
    yield "where_time_is_short", endoflife.where_time_is_short(content, answers)
    yield "jobs", jobs.opening(content, Cited(content))
    helped = [support.id for support in content.jobs.supports]
    for week in WEEKS:
        yield (
            f"jobs_of_all {week}",
            jobs.jobs_of_all(content, content.options, week, helped, Cited(content)),
        )
        for option in content.options:
            yield (
                f"jobs_of_one {week} {option.id}",
                jobs.jobs_of_one(content, option, week, helped, Cited(content)),
            )
    yield "mix_page", mix_page(content)
    yield "all_whatifs", whatif.all_whatifs(content, content.options)
    for one in content.whatifs:
        drawn = whatif.one_whatif(content, one, content.options, with_stories=True)
        yield f"one_whatif {one.id}", drawn
    for page in content.pages:
        yield f"text_page {page.id}", texts.text_page(content, page)


def mix_page(content: Content) -> Html:
    """What the mix builder shows of a mix that has every part in it, with its sources."""
    cited = Cited(content)
    placed = tuple(Placed(part.id, part.ways[0], 5) for part in content.mix.parts)
    unpaid = tuple(Placed(part.id, UNPAID) for part in content.mix.parts if UNPAID in part.ways)
    whole = Mix((*placed, *unpaid))
    over = look_over(content, whole)
    told = over.found | {"missing": content.mix.look_for}
    all_told = replace(over, found=told, crowded=content.mix.parts, unsettled=content.mix.questions)
    begin = [mix.from_story(content, story, "Then", replaces=True) for story in content.stories]
    return join(
        mix.opening(content, cited),
        mix.stories_to_begin_with(content),
        *begin,
        mix.from_answers(content, content.mix.parts),
        *(mix.life_part(part) for part in content.mix.parts),
        mix.week_told(content, whole),
        mix.looked_over(content, whole, all_told, cited),
        mix.who_does_what(content, whole, content.options, cited),
        mix.to_take(content, over),
        mix.alike_stories(content, stories_with_such_a_mix(content, whole)),
        mix.alike_stories(content, ()),
        cited.section(),
    )


def compare_page(content: Content, answers: Answers) -> Html:
    """What the page of the comparison shows, with its sources."""
    cited = Cited(content)
    aspects = aspects_by_priority(content, answers)
    rows = compare.comparison(content, content.options, aspects, answers, cited=cited)
    return join(rows, cited.section())


def matters_page(content: Content, answers: Answers) -> Html:
    """What the page on what matters shows, with its sources."""
    cited = Cited(content)
    statements = line_up(content, answers, content.options)
    return join(
        lineup.nothing_said_yet(content, statements),
        lineup.lined_up(content, statements, cited=cited),
        cited.section(),
    )


def home_page(content: Content, answers: Answers) -> Html:
    """What the page on first going home shows, with its sources."""
    cited = Cited(content)
    told = childrens_stories(content, answers)
    return join(
        home.opening(content, cited, door="family"),
        home.today(content, cited),
        home.day_is_set(content, cited),
        home.timeline(content, cited),
        home_ways.starting(content, content.options, cited),
        home_ways.changing(content, cited),
        home_ways.children(content, content.options, told, by_option(content, told)),
        home.roles(content, cited),
        home.training(content, cited),
        home.parents_ask(content),
        home.ages(content, cited),
        home.saying(content, cited),
        home.ways_on(content),
        cited.section(),
    )


def ready_question(content: Content, question: ReadyQuestion) -> Html:
    """A question of "Where are you now?" with what is said to each of its answers."""
    cited = Cited(content)
    replies = [ready.ready_reply(question, said, cited=cited) for said in ("yes", "not-yet", None)]
    return join(ready.ready_ask(question, ("yes", "not-yet")), *replies, cited.section())


def meaning_page(content: Content, answers: Answers) -> Html:
    """What "What it means for you" shows, with its sources."""
    cited = Cited(content)
    aligned = meaning.in_groups(align_options(content, answers))
    made = alignment_cards(content, answers, cited=cited)
    near = closest_stories(content, answers)
    return join(
        meaning.at_a_glance(content, aligned),
        meaning.to_ask(content, about_every_way(content, answers, aligned)),
        meaning.what_you_said(content, guide.answers_given(content, answers, frozenset())),
        meaning.cards(content, made.values()),
        meaning.closest(content, stories.story_cards(content, near) if near else None),
        stages.next_steps(content, "matters", "compare", "now", "steps", "help", "guide"),
        cited.section(),
    )


def short_page(content: Content, answers: Answers, *, door: str = "family") -> Html:
    """What the five minutes show besides the answers to pick from, with their sources."""
    cited, glosses = Cited(content), Glosses(content)
    aligned, path = align_options(content, answers), short_path(content, answers, door)
    return join(
        short.what_it_is(content, path, cited),
        short.six_lines(content, path, content.options, cited),
        frame.decision(content),
        short.questions_opening(content, path),
        guide.what_happens_to_answers(content),
        *(
            short.question_here(question, door=door, glosses=glosses)
            for question in few_questions(content, answers, path)
        ),
        short.so_far(content, aligned, answers),
        short.one_account(
            content, path, story_on_the_way(content, answers, path, 1), without_stories=False
        ),
        short.ask_and_help(content, path, cited),
        cited.section(),
    )


def money_page(content: Content) -> Html:
    """What the page on money shows on a day on which all its rates are in force, and of one that ran out."""
    cited, day = Cited(content), max(rate.from_ for rate in content.rates)
    rates = rates_on(content.rates, day)
    assert rates is not None
    texts = {"wage": "9", "hours": "40", "people": "two", "agency": "30", "budget": "900"}
    typed = [read_typed({**texts, "people": people}, Choices()) for people in ("two", "2")]
    return join(
        money.careful(content),
        money.contents(content),
        *(money.part_opening(content, part) for part in ("job", "count", "beside")),
        *(money.line_opening(content, line, cited) for line in LINES),
        *(
            join(
                money_result.result(content, one, rates, tuple(money.WAYS)),
                *(money_result.fault(content, one, field) for field in texts),
            )
            for one in typed
        ),
        money.what_is_in_a_price(content, tuple(money.WAYS), cited),
        money.trade(content, cited, adds_up=True),
        money.other_ways(content, cited),
        money.rates_table(content, cited),
        money.ways_on(content),
        money.out_of_date(content),
        cited.section(),
    )


def evidence_page(content: Content) -> Html:
    """What the page of figures shows besides its pictures, with its sources."""
    cited = Cited(content)
    figures = (
        join(
            evidence.figure_opening(content, figure, cited),
            figure_table(content, figure),
            evidence.figure_closing(content, figure, cited),
        )
        for figure in content.evidence.figures
    )
    first = evidence.read_first(content, cited)
    return join(first, *figures, evidence.careful(content, cited), cited.section())


def alignment_cards(content: Content, answers: Answers, *, cited: Cited) -> Mapping[str, Html]:
    """Option id to its card."""
    changes = what_would_change(content, answers)
    filed = stories_by_option(content, answers)
    return {
        alignment.option.id: alignment_card(
            Reader(content, answers, cited),
            alignment,
            stories=filed[alignment.option.id],
            changes=[change for change in changes if change.option == alignment.option.id],
        )
        for alignment in align_options(content, answers)
    }


def _guide(content: Content, answers: Answers) -> Html:
    asked = [q for q in content.questions if not q.show_if]
    glosses = Glosses(content)
    return join(
        guide.what_happens_to_answers(content),
        *(
            guide.question_heading(content, question, door=door.id, screen="guide")
            for question in content.questions
            for door in content.doors
        ),
        *(
            guide.question_in_list(content, answers, q, door="family", glosses=glosses)
            for q in asked
        ),
        guide.values_opening(content),
        guide.values_in_list(content, 8),
        *(guide.ways_on(content, question, answers) for question in content.questions),
        guide.to_meaning(content),
        guide.answers_given(content, answers, frozenset()),
    )


@dataclass
class Tag:
    """One element: its name, its attributes, and the text in it and below it."""

    name: str
    attributes: Mapping[str, str | None]
    text: str = ""
    inside: list["Tag"] = field(default_factory=list)

    def all(self, name: str = "", *, class_: str = "") -> list["Tag"]:
        """The elements below this one, in order, that have this name and this class."""
        found = []
        for tag in self.inside:
            if name in ("", tag.name) and (
                not class_ or class_ in (tag.attributes.get("class") or "").split()
            ):
                found.append(tag)
            found += tag.all(name, class_=class_)
        return found


def tags(markup: Html) -> Tag:
    """The markup as a browser would read it."""
    parser = _Reader()
    parser.feed(markup)
    parser.close()
    assert len(parser.open) == 1, f"left open: {[tag.name for tag in parser.open[1:]]}"
    return parser.open[0]


def without_glosses(markup: str) -> Html:
    """The markup as the authors wrote it, without what was put into their sentences."""
    return Html(re.sub(r' ?<span class="phb-gloss">.*?</span>', "", markup))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Tag("page", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = Tag(tag, dict(attrs))
        self.open[-1].inside.append(found)
        if tag not in ("br", "hr", "img", "input"):
            self.open.append(found)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"</{tag}> closes <{self.open[-1].name}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for tag in self.open:
            tag.text += data
