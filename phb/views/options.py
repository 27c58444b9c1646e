"""The list of options, and the page of one."""

from collections.abc import Iterable

from phb.content.library import Content
from phb.content.models import Option
from phb.guide.match import Match
from phb.text.html import Html, element, join, link
from phb.text.markdown import markdown
from phb.views.cited import Cited, claims
from phb.views.frame import to_jobs, to_mix, to_whatif
from phb.views.marks import option_links, option_mark, option_name
from phb.views.say import say
from phb.views.sections import titled
from phb.views.stories import story_places


def option_cards(content: Content, options: Iterable[Option]) -> Html:
    """Every option in short, alike, in the order given."""
    return element("div", *(_card(content, option) for option in options), class_="phb-cards")


def option_page(content: Content, option: Option, stories: tuple[Match, ...] | None) -> Html:
    """Everything about one option, in the order that all have. ``stories`` is None where they are left out."""
    cited = Cited(content)
    parts = [
        ("in-short", cited.glosses.blocks(option.in_short)),
        ("only-if", cited.paragraphs(option.only_if)),
        ("who-does-what", _who_does_what(content, option, cited)),
        ("a-week", cited.paragraphs(option.a_week)),
        ("good", claims(cited, option.good, class_="phb-spaced")),
        ("hard", claims(cited, option.hard, class_="phb-spaced")),
        ("like", _what_it_is_like(content, option, cited)),
        ("help", claims(cited, option.help)),
        ("ask", cited.glosses.items(option.ask, class_="phb-spaced")),
        ("not-known", cited.glosses.items(option.not_known)),
        ("varies", cited.glosses.items(option.varies)),
        (
            "stories",
            element("p", say(content, "stories-left-out"))
            if stories is None
            else join(
                _how_they_went(content, option), story_places(content, stories, heading="h3")
            ),
        ),
    ]
    return element(
        "article",
        *(titled(say(content, f"option-{name}"), f"part-{name}", body) for name, body in parts),
        cited.section(),
        class_=f"phb-option phb-edge phb-edge-{option.mark}",
    )


def option_title(content: Content, option: Option) -> Html:
    """The official name, for letters and forms."""
    return element(
        "p",
        option_mark(option),
        element("span", say(content, "official-name", name=option.official_name)),
        class_="phb-official",
    )


def other_options(content: Content, options: Iterable[Option], here: Option) -> Html:
    """The way on to each of the others."""
    return titled(
        say(content, "other-options"),
        "phb-others",
        option_links(option for option in options if option.id != here.id),
        element("p", link(say(content, "compare-all"), "/compare")),
        element("p", to_whatif(content)),
        element("p", to_jobs(content)),
        element("p", to_mix(content)),
        element("p", link(say(content, "next-money"), "/money")),
    )


def _card(content: Content, option: Option) -> Html:
    heading = f"option-{option.id}"
    more = say(content, "read-about", name=option.name)
    return element(
        "section",
        element("h2", option_name(option), id=heading),
        element("p", option.official_name, class_="phb-quiet"),
        markdown(option.in_short, top_heading=3),
        element("p", link(more, f"/options?option={option.id}")),
        class_=f"phb-card phb-edge phb-edge-{option.mark}",
        aria_labelledby=heading,
    )


def _how_they_went(content: Content, option: Option) -> Html | None:
    """How the stories about an option ended, so that a lean in what we found can be seen."""
    went = [story.how_it_went for story in content.stories if option.id in story.options]
    counts = {how: went.count(how) for how in ("good", "mixed", "hard")}
    return (
        element("p", say(content, "stories-of-option", **counts), class_="phb-quiet")
        if went
        else None
    )


def _who_does_what(content: Content, option: Option, cited: Cited) -> Html:
    rows = [
        join(element("dt", aspect.name), element("dd", cited.claim(option.compare[aspect.id])))
        for aspect in content.aspects
    ]
    return element("dl", *rows, class_="phb-facts")


def _what_it_is_like(content: Content, option: Option, cited: Cited) -> Html:
    like = option.like
    return join(
        *(
            join(
                element("h3", say(content, f"like-{name}")),
                element("p", cited.claim(claim)),
            )
            for name, claim in (
                ("practical", like.practical),
                ("feelings", like.feelings),
                ("people", like.people),
            )
        )
    )
