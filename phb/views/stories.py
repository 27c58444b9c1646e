"""Stories as cards and as a page: whose account it is, what was hard, what is not known."""

from collections.abc import Iterable, Sequence

from phb.content.library import Content
from phb.content.models import Story
from phb.content.records import NOT_SAID, NOT_STATED
from phb.guide.match import PLACES, Match, is_filed
from phb.guide.mix_stories import to_begin_with
from phb.text.html import Html, element, join, join_all, link
from phb.text.markdown import markdown_line
from phb.views.charts import hours_are_known
from phb.views.cited import Cited
from phb.views.marks import option_short_name
from phb.views.say import day, in_a_sentence, say


def story_cards(content: Content, matches: Iterable[Match], *, heading: str = "h3") -> Html:
    """Stories alike in size, each with what is like the reader and what is not."""
    return element(
        "div", *(_card(content, m, heading=heading) for m in matches), class_="phb-stories"
    )


def story_places(content: Content, matches: Sequence[Match], *, heading: str) -> Html:
    """As many places as every option has. One that no story fills says so, as large as the others."""
    empty = PLACES - len(matches)
    return element(
        "div",
        *(_card(content, match, heading=heading) for match in matches),
        *(_no_story(content, heading=heading) for _ in range(empty)),
        class_="phb-stories",
    )


def how_many(content: Content, count: int) -> Html:
    """How many stories passed the filters."""
    word = "stories-none" if count == 0 else "stories-one" if count == 1 else "stories-many"
    return element("p", say(content, word, count=count), class_="phb-quiet", role="status")


def story_opening(content: Content, match: Match, cited: Cited) -> Html:
    """A warning first where the account may upset, then its summary and how it is like the reader."""
    story = match.story
    return element(
        "div",
        _warning(content, story),
        element("p", cited.glosses.line(story.summary), class_="phb-lead"),
        element("p", filed_under(content, story), class_="phb-chips"),
        _like_and_unlike(content, match, in_full=True),
    )


def arrangement_heading(content: Content, story: Story) -> Html:
    word = "arrangement-hours" if hours_are_known(story) else "arrangement-no-hours"
    return join(
        element("h2", say(content, "arrangement-heading")),
        element("p", say(content, word), class_="phb-quiet"),
        element("p", _ways_in_the_picture(content, story), class_="phb-chips"),
    )


def _ways_in_the_picture(content: Content, story: Story) -> Html:
    """What the picture's colours stand for."""
    ways = dict.fromkeys(part.option for part in story.arrangement)
    return join_all(
        (
            element(
                "span",
                say(content, "chart-not-stated")
                if way == NOT_STATED
                else option_short_name(content.option(way)),
                class_="phb-chip",
            )
            for way in ways
        ),
        between=" ",
    )


def story_text(content: Content, story: Story, cited: Cited) -> Html:
    """The account in words, hard parts included, what helped, what is not known, and whose account it is."""
    return element(
        "article",
        cited.glosses.blocks(story.body),
        element("h2", say(content, "story-what-helped")),
        element("p", cited.glosses.line(story.what_helped)),
        element("h2", say(content, "story-not-known")),
        element("p", cited.glosses.line(story.what_we_do_not_know)),
        element("p", link(say(content, "mix-begin-story"), f"/mix?story={story.id}"))
        if to_begin_with(content, story)
        else None,
        *_at_a_glance(content, story, cited),
        cited.section(),
        class_="phb-story-page",
    )


def may_be_hard(content: Content, story: Story) -> str:
    """What in the account may be hard to read, in a line."""
    return say(content, "story-may-upset-short", what=_upsetting(story))


def what_was_hard(content: Content, story: Story) -> str:
    return (
        say(content, "story-hard-not-said")
        if story.what_was_hard == NOT_SAID
        else story.what_was_hard
    )


def filed_under(content: Content, story: Story) -> Html:
    """The options that the account is about, or that it does not say."""
    if not is_filed(story):
        return element("span", say(content, "story-option-not-stated"))
    options = [content.option(option_id) for option_id in story.options]
    return join_all(
        (element("span", option_short_name(o), class_="phb-chip") for o in options), between=" "
    )


def _card(content: Content, match: Match, *, heading: str) -> Html:
    story = match.story
    return element(
        "section",
        element(heading, link(story.title, f"/stories?story={story.id}")),
        element("p", filed_under(content, story), class_="phb-chips"),
        element("p", may_be_hard(content, story), class_="phb-warning")
        if story.may_upset
        else None,
        element("p", markdown_line(story.summary)),
        element(
            "p",
            element("b", say(content, "card-hard")),
            " ",
            markdown_line(what_was_hard(content, story)),
        ),
        _like_and_unlike(content, match),
        element("p", whose(content, story), class_="phb-quiet"),
        class_="phb-story",
    )


def _no_story(content: Content, *, heading: str) -> Html:
    return element(
        "section",
        element(heading, say(content, "no-story-heading")),
        element("p", say(content, "no-story-text")),
        class_="phb-story phb-no-story",
    )


def _like_and_unlike(content: Content, match: Match, *, in_full: bool = False) -> Html | None:
    if not match.like and not match.different:
        return None
    different = _theirs(content, match) if in_full else _in_words(content, match.different)
    return element(
        "ul",
        element("li", element("b", say(content, "like-you")), " ", _in_words(content, match.like))
        if match.like
        else None,
        element("li", element("b", say(content, "different-from-you")), " ", different)
        if match.different
        else None,
        class_="phb-alike",
    )


def _in_words(content: Content, question_ids: Iterable[str]) -> str:
    return ", ".join(in_a_sentence(content.question(q).short) for q in question_ids) + "."


def _theirs(content: Content, match: Match) -> str:
    """What the story says where the reader said something else."""
    said = []
    for question_id in match.different:
        question = content.question(question_id)
        tagged = [in_a_sentence(question.answers[a]) for a in match.story.like_me[question_id]]
        said.append(f"{in_a_sentence(question.short)} ({'; '.join(tagged)})")
    return ", ".join(said) + "."


def _upsetting(story: Story) -> str:
    return ", ".join(in_a_sentence(what) for what in story.may_upset)


def _at_a_glance(content: Content, story: Story, cited: Cited) -> Iterable[Html]:
    facts = {
        "story-held": filed_under(content, story),
        "story-went": say(content, f"went-{story.how_it_went}"),
        "story-stayed": say(content, f"stayed-{story.stayed}"),
        "story-told-by": join(story.told_by, cited.mark(story.source)),
        "story-happened": story.happened,
        "story-about": about(content, story),
        "story-kind": say(content, f"kind-{story.kind}"),
        "story-consent": say(content, f"consent-{story.consent}"),
        "story-checked": day(story.checked_on),
    }
    rows = (
        join(element("dt", say(content, word)), element("dd", fact)) for word, fact in facts.items()
    )
    yield element("h2", say(content, "story-glance"))
    yield element("dl", *rows, class_="phb-facts")
    yield element("p", say(content, "one-account"), class_="phb-quiet")


def about(content: Content, story: Story) -> str:
    said = say(content, f"about-{story.about}")
    return f"{said} {story.close_to}." if story.close_to else said


def whose(content: Content, story: Story) -> str:
    return say(
        content,
        "story-whose",
        who=story.told_by,
        went=say(content, f"went-{story.how_it_went}"),
        kind=say(content, f"kind-{story.kind}"),
    )


def _warning(content: Content, story: Story) -> Html | None:
    if not story.may_upset:
        return None
    return element(
        "div",
        element("p", say(content, "story-may-upset", what=_upsetting(story))),
        element("p", link(say(content, "story-skip"), "/stories")),
        class_="phb-notice",
    )
