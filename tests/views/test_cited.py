"""Numbers beside what is said lead to the source, on the page where they stand."""

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
def test_every_number_leads_to_a_source_and_every_source_has_a_number(content, answers):
    pages = {n: v for n, v in every_view(content, answers) if n.startswith(WHOLE_PAGES)}
    for name, markup in pages.items():
        page = tags(markup)
        ids = Counter(tag.attributes["id"] for tag in page.all() if "id" in tag.attributes)
        listed = [id_ for id_ in ids if id_.startswith("source-")]
        numbers = [a for cite in page.all(class_="phb-cite") for a in cite.all("a")]

        assert {a.attributes["href"] for a in numbers} == {f"#{id_}" for id_ in listed}, name
        shown = [a.text.removesuffix("?") for a in numbers]
        assert {f"#source-{text}" for text in shown} == {f"#{id_}" for id_ in listed}, name
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

    assert [tags(mark).text for mark in marks] == ["1", "2", "1"]
    listed = [li.text for li in tags(cited.section()).all("li")]
    assert content.source(first).title in listed[0]
    assert content.source(second).title in listed[1]
    assert len(listed) == 2


def test_a_number_says_where_it_leads_to_someone_who_only_hears_it(content):
    source = content.sources[0]

    (number,) = tags(Cited(content).mark([source.id])).all("a")

    assert source.title in number.attributes["aria-label"]


def test_a_page_that_cites_nothing_has_no_list_of_sources(content):
    assert Cited(content).section() == ""
