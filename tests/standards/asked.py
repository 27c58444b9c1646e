"""What more than one standard asks, each as a check of the pages that readers see."""

import re
from collections.abc import Callable, Iterator

from phb.content.library import Content
from tests.pages.conftest import PAGES
from tests.views.drawn import Tag

Shown = Callable[..., Tag]


def part(page: Tag, name: str) -> Tag:
    """One part of the page of an option, by what its heading is called."""
    (found,) = (
        s for s in page.all("section") if s.attributes.get("aria-labelledby") == f"part-{name}"
    )
    return found


def points(page: Tag, name: str) -> list[Tag]:
    return part(page, name).all("li")


def pages_of_options(shown: Shown, content: Content) -> dict[str, Tag]:
    return {o.id: shown("options", option=o.id) for o in content.options}


def every_page(shown: Shown, content: Content) -> Iterator[tuple[str, Tag]]:
    """Each page of the site, with one option and one story among them."""
    yield from ((name, shown(name)) for name in PAGES)
    yield "an option", shown("options", option=content.options[0].id)
    yield "a story", shown("stories", story=content.stories[0].id)


def assert_the_choice_is_stated(shown: Shown, content: Content) -> None:
    for name in ("", "compare", "meaning"):
        assert content.words["decision"] in shown(name).text, name
    assert "choice" in content.words["decision"].lower()


def assert_every_page_gives_its_dates(shown: Shown, content: Content) -> None:
    said = re.escape(content.words["page-gone-over"])
    said = said.replace(r"\{checked\}", r"\d+ \w+ 20\d\d").replace(r"\{again\}", r"\d+ \w+ 20\d\d")
    assert [
        name for name, page in every_page(shown, content) if not re.search(said, page.text)
    ] == []


def assert_claims_lead_to_their_sources(shown: Shown, content: Content) -> None:
    for option_id, page in pages_of_options(shown, content).items():
        claims = [
            *points(page, "good"),
            *points(page, "hard"),
            *part(page, "who-does-what").all("dd"),
            *part(page, "like").all("p"),
        ]
        assert [c.text for c in claims if not c.all(class_="phb-cite")] == [], option_id
        numbers = {
            f"source-{number}"
            for cite in page.all(class_="phb-cite")
            for a in cite.all("a")
            for number in a.attributes["data-sources"].split()
        }
        listed = {li.attributes.get("id") for li in page.all(class_="phb-sources")[0].all("li")}
        assert numbers == listed, option_id


def assert_each_source_says_its_kind_and_how_surely_it_was_read(
    shown: Shown, content: Content
) -> None:
    listed = shown("sources").text
    for source in content.sources:
        kind = content.words[f"source-kind-{source.kind}"]
        sure = content.words[f"confidence-{source.confidence}"]
        assert f"{source.title}. {source.publisher}. {kind}. {sure}." in listed, source.id


def assert_what_is_not_known_is_told(shown: Shown, content: Content) -> None:
    for option_id, page in pages_of_options(shown, content).items():
        assert points(page, "not-known"), option_id
        assert points(page, "varies"), option_id
    assert_each_source_says_its_kind_and_how_surely_it_was_read(shown, content)


def assert_how_it_is_kept_up_to_date_is_told(shown: Shown, content: Content) -> None:
    about, checking = shown("about").text, content.publisher.checking
    for said in (checking.who, checking.how_often, *checking.sooner):
        assert said in about
    assert len(checking.sooner) >= 3
