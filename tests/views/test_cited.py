"""A mark beside what is said leads to its sources, on the page where it stands."""

from collections import Counter

import pytest

from phb.guide.answers import NO_ANSWERS
from phb.views.cited import Cited
from tests.guide.build import answers_of
from tests.views.drawn import every_view, tags

ANSWERS = answers_of(who_for="child", going_wrong=["many-faces", "no-say"], choose_who="a-lot")
WHOLE_PAGES = (
    "door_page",
    "meaning",
    "option_page",
    "compare",
    "steps_page",
    "words_page",
    "help",
    "evidence",
)


@pytest.mark.parametrize("answers", [NO_ANSWERS, ANSWERS], ids=["nothing said", "some answers"])
def test_every_mark_leads_to_its_sources_and_every_source_has_a_mark(content, answers):
    pages = {n: v for n, v in every_view(content, answers) if n.startswith(WHOLE_PAGES)}
    for name, markup in pages.items():
        page = tags(markup)
        ids = Counter(tag.attributes["id"] for tag in page.all() if "id" in tag.attributes)
        listed = {id_ for id_ in ids if id_.startswith("source-")}
        marks = [a for cite in page.all(class_="phb-cite") for a in cite.all("a")]

        named = [a.attributes["data-sources"].split() for a in marks]
        assert {f"source-{n}" for numbers in named for n in numbers} == listed, name
        for mark, numbers in zip(marks, named, strict=True):
            (shown,) = mark.all(class_="phb-cite-number")
            assert shown.text.split(", ") == numbers, name
            assert mark.attributes["href"].removeprefix("#source-") in numbers, name
        assert [id_ for id_, count in ids.items() if count > 1] == [], name


@pytest.mark.parametrize("answers", [NO_ANSWERS, ANSWERS], ids=["nothing said", "some answers"])
def test_every_link_within_a_page_and_every_name_lent_to_a_part_has_its_target(content, answers):
    pages = {n: v for n, v in every_view(content, answers) if n.startswith(WHOLE_PAGES)}
    for name, markup in pages.items():
        every = tags(markup).all()
        ids = {tag.attributes.get("id") for tag in every}

        wanted = {
            *(
                tag.attributes["aria-labelledby"]
                for tag in every
                if "aria-labelledby" in tag.attributes
            ),
            *(h[1:] for tag in every if (h := tag.attributes.get("href") or "").startswith("#")),
        }

        assert wanted - ids == set(), name


def test_sources_are_numbered_from_one_in_the_order_in_which_they_are_met(content):
    cited = Cited(content)
    first, second = content.sources[3].id, content.sources[0].id

    marks = [cited.mark([source]) for source in (first, second, first)]

    shown = [tags(mark).all(class_="phb-cite-number")[0].text for mark in marks]
    assert shown == ["1", "2", "1"]
    listed = [li.text for li in tags(cited.section()).all("li")]
    assert content.source(first).title in listed[0]
    assert content.source(second).title in listed[1]
    assert len(listed) == 2


def test_a_mark_says_every_source_to_someone_who_only_hears_it(content):
    sources = content.sources[:3]

    (mark,) = tags(Cited(content).mark([source.id for source in sources])).all("a")

    assert all(source.title in mark.attributes["aria-label"] for source in sources)


def test_what_nobody_has_checked_has_a_question_mark_and_leads_to_that_source_first(content):
    sure = next(s for s in content.sources if s.confidence == "read")
    unsure = next(s for s in content.sources if s.confidence == "recalled")
    cited = Cited(content)

    marks = [tags(cited.mark(of)).all("a")[0] for of in ([sure.id], [sure.id, unsure.id])]

    assert [[q.text for q in mark.all(class_="phb-unsure")] for mark in marks] == [[], ["?"]]
    assert marks[1].attributes["href"] == "#source-2"
    said = content.words["source-label-unsure-first"]
    assert said in marks[1].attributes["aria-label"].lower()


def test_the_first_mark_of_each_kind_says_in_words_what_it_is_and_again_in_each_fold(content):
    sure = next(s for s in content.sources if s.confidence == "read").id
    unsure = next(s for s in content.sources if s.confidence == "recalled").id
    cited = Cited(content)

    def words(of: Cited, source: str) -> list[str]:
        return [word.text for word in tags(of.mark([source])).all(class_="phb-cite-word")]

    fold = cited.folded()
    assert words(fold, unsure) == [content.words["source-label-unsure-first"]]
    assert words(fold, unsure) == []
    assert words(cited, sure) == [content.words["source-label-first"]]
    assert words(cited, unsure) == [content.words["source-label-unsure-first"]]
    assert words(cited, sure) == words(cited, unsure) == []


def test_a_page_that_cites_nothing_has_no_list_of_sources(content):
    assert Cited(content).section() == ""
