"""Each item of IPDAS that ``content/standards.yaml`` calls met, tried on the pages that readers see.

The name of a test begins with the item's id. An item that is not met has none.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from statistics import median

from phb.content.load import load_content
from phb.content.records import NOT_STATED
from phb.views.gone_over import overdue_banner
from tests.pages.conftest import ROOT, go_to
from tests.standards.asked import (
    assert_claims_lead_to_their_sources,
    assert_each_source_says_its_kind_and_how_surely_it_was_read,
    assert_every_page_gives_its_dates,
    assert_how_it_is_kept_up_to_date_is_told,
    assert_the_choice_is_stated,
    assert_what_is_not_known_is_told,
    pages_of_options,
    part,
    points,
)

ODDS = re.compile(r"\d ?%|\bper ?cent\b|\b\d+ (?:in|out of) (?:every )?\d")
"""A chance given as a number."""


def length(texts) -> int:
    return sum(len(text.split()) for text in texts)


def test_q1_the_situation_and_who_has_the_right_are_told(shown, content):
    page = shown("steps").text
    groups = {group.id: group for group in content.right.groups}

    for group in ("adults-continuing-healthcare", "childrens-continuing-care", "section-117"):
        assert groups[group].name in page
    assert groups["wheelchairs"].name in page
    assert "NHS money" in page, "what a budget is"
    assert "not new money" in page
    assert "not a test of who can have care" in page


def test_q2_the_choice_is_stated_in_one_sentence(shown, content):
    assert_the_choice_is_stated(shown, content)


def test_q3_the_same_six_ways_are_listed_everywhere(shown, content):
    for name in ("", "options", "compare", "meaning"):
        text = shown(name).text
        missing = [o.id for o in content.options if o.name not in text and o.short_name not in text]
        assert missing == [], name
    assert len(content.options) == 6
    assert "no-phb" in {option.id for option in content.options}


def test_q4_each_option_has_good_points(shown, content):
    for option_id, page in pages_of_options(shown, content).items():
        assert len(points(page, "good")) >= 3, option_id


def test_q5_each_option_has_hard_points(shown, content):
    for option_id, page in pages_of_options(shown, content).items():
        good, hard = len(points(page, "good")), len(points(page, "hard"))
        assert hard >= 3, option_id
        assert abs(good - hard) <= 1, option_id


def test_q6_each_option_says_what_it_is_like(shown, content):
    words = [content.words[f"like-{name}"] for name in ("practical", "feelings", "people")]
    for option_id, page in pages_of_options(shown, content).items():
        like = part(page, "like")
        said = [p for p in like.all("p") if len(p.text.split()) >= 5 and p.all(class_="phb-cite")]

        assert [h.text for h in like.all("h3")] == words, option_id
        assert len(said) == len(words), option_id


def test_c1_every_option_has_the_same_parts_in_the_same_detail(shown, content):
    pages = pages_of_options(shown, content)
    parts = {
        tuple(
            s.attributes["aria-labelledby"]
            for s in page.all("article")[0].all("section", class_="phb-section")
        )
        for page in pages.values()
    }
    assert len(parts) == 1

    for option in content.options:
        ratio = length(c.says for c in option.good) / length(c.says for c in option.hard)
        assert 0.75 <= ratio <= 1.33, option.id
    for aspect in content.aspects:
        cells = {o.id: length([o.compare[aspect.id].says]) for o in content.options}
        middle = median(cells.values())
        uneven = {o for o, words in cells.items() if not 0.6 <= words / middle <= 1.6}
        assert uneven == set(), aspect.id


def test_c2_claims_lead_to_their_sources(shown, content):
    assert_claims_lead_to_their_sources(shown, content)


def test_c3_every_page_gives_its_date(shown, content):
    assert_every_page_gives_its_dates(shown, content)


def test_c4_how_it_is_kept_up_to_date_is_told_and_held_to(shown, content):
    assert_how_it_is_kept_up_to_date_is_told(shown, content)

    longest = max(k.check_again - k.checked_on for k in (*content.kept.values(), *content.sources))
    assert longest <= timedelta(days=366), "the about page says at least once a year"
    late = replace(content, today=date(2100, 1, 1))
    assert overdue_banner(late, "compare", {})


def test_c5_what_is_not_known_is_told(shown, content):
    assert_what_is_not_known_is_told(shown, content)


def test_c6_who_paid_and_who_has_an_interest_is_told(shown, content):
    about, told = shown("about").text, content.publisher

    assert told.paid_by != NOT_STATED
    assert told.paid_by in about
    assert len(told.interests) >= 3
    assert [i.says for i in told.interests if i.says not in about] == []


def test_a1_care_without_a_budget_is_shown_like_the_others(shown, content):
    page = shown("options", option="no-phb")
    other = shown("options", option="employ-pas")

    headings = [h.text for h in page.all("article")[0].all("h2")]
    assert headings == [h.text for h in other.all("article")[0].all("h2")]
    columns = [th.text for th in shown("compare").all("th") if th.attributes["scope"] == "col"]
    assert content.option("no-phb").short_name in columns


def test_a2_the_ways_can_be_compared_side_by_side_and_on_a_phone(shown, content):
    page = shown("compare")
    table = page.all("table")[0]

    assert table.all("caption")[0].text
    rows = [th.text for th in table.all("th") if th.attributes["scope"] == "row"]
    assert len(rows) == len(content.aspects)
    columns = {th.text for th in table.all("th") if th.attributes["scope"] == "col"}
    assert {option.short_name for option in content.options} <= columns
    stacked = page.all("div", class_="phb-narrow")[0].all("dd")
    assert [dd.text for dd in stacked] == [td.text for td in table.all("td")]


def test_a3_nobody_is_given_odds_that_nobody_has_counted(shown, content):
    assert (
        "We found no study that compares all the ways. So we give no odds." in shown("about").text
    )
    pages = {**pages_of_options(shown, content), "compare": shown("compare"), "": shown()}
    assert {name: found[0] for name, p in pages.items() if (found := ODDS.findall(p.text))} == {}


def test_a4_every_figure_says_whom_it_is_about_and_where_and_when(shown, content):
    page = shown("evidence").text

    assert content.evidence.figures
    for figure in content.evidence.figures:
        for said in (figure.whom, figure.where, figure.when):
            assert said in page, figure.id


def test_a5_a_share_comes_with_its_whole_and_how_many_were_counted(shown, content):
    shares = [f for f in content.evidence.figures if f.picture == "shares"]

    assert [f.id for f in shares if not f.out_of or not f.base] == []
    assert [f.id for f in shares if f.base and f.base not in shown("evidence").text] == []
    assert not re.search(r"\d ?%", shown("evidence").all("table")[0].text)


def test_a6_the_numbers_of_one_figure_are_of_one_time(content):
    for figure in content.evidence.figures:
        names = " ".join((*figure.series.values(), *(row.name for row in figure.rows)))
        years = set(re.findall(r"\b20\d\d\b", names))
        assert years <= set(re.findall(r"\b20\d\d\b", figure.when)), figure.id
        assert len(re.findall(r"\b(?:End of|[A-Z][a-z]+) 20\d\d\b", names)) <= 1, figure.id


def test_a7_the_shares_of_one_figure_have_one_whole(content):
    for figure in content.evidence.figures:
        numbers = [n for row in figure.rows for n in row.numbers.values() if n is not None]
        assert figure.out_of is None or max(numbers) <= figure.out_of, figure.id
        assert (figure.picture == "shares") == (figure.out_of is not None), figure.id


def test_a8_numbers_are_shown_as_a_picture_a_table_and_in_words(visit, content):
    story = next(s for s in content.stories if s.arrangement)
    for name, query, pictures in (
        ("evidence", {}, len(content.evidence.figures)),
        ("stories", {"story": story.id}, 1),
    ):
        app = go_to(visit, name, **query)
        tables = "".join(part.proto.body for part in app.get("html")).count("<table")
        assert len(app.get("vega_lite_chart")) == tables == pictures, name
    assert [f.id for f in content.evidence.figures if len(f.says.split()) < 4] == []


def test_a9_what_matters_is_asked_and_may_be_left_out(shown, visit, content):
    asked = [q for q in content.questions if q.about == "what-matters"]
    assert len(asked) >= 6
    for question in asked:
        app = go_to(visit, "guide", question=question.id)
        (radio,) = app.radio
        assert radio.value is None, question.id
        assert radio.options[-1] == content.words["not-sure"], question.id
    offered = {b.label for b in go_to(visit, "guide", view="what-matters").button}
    assert content.words["values-skip"] in offered
    headings = [h.text for h in shown("matters").all("h2")]
    assert [q.id for q in asked if q.short not in headings] == []


def test_a10_five_named_steps_say_where_you_are(shown, content):
    for number, name in ((3, "meaning"), (4, "compare"), (4, "matters"), (5, "now")):
        (steps,) = shown(name).all("nav", class_="phb-stages")
        named = [a.text for a in steps.all("ol", class_="phb-stages-wide")[0].all("a")]
        here = [a.text for a in steps.all("a") if a.attributes.get("aria-current") == "step"]

        assert len(set(named)) == len(named) == 5, name
        assert set(here) == {named[number - 1]}, name


def test_a11_there_are_questions_to_take_to_a_talk(shown, content):
    for option_id, page in pages_of_options(shown, content).items():
        assert len(points(page, "ask")) >= 3, option_id
    steps = shown("steps").text
    for step in content.steps:
        assert len([question for question in step.ask if question in steps]) >= 3, step.id


def test_a18_how_the_evidence_was_chosen_is_told(shown):
    about = shown("about").text

    assert "We look first for law and national guidance." in about
    assert "What we could not find out, we say, or give you to ask." in about


def test_a19_each_source_says_how_good_it_is(shown, content):
    assert_each_source_says_its_kind_and_how_surely_it_was_read(shown, content)


def test_a20_what_its_makers_know_is_told(shown, content):
    told = content.publisher

    assert NOT_STATED not in (told.made_by, told.made_by_knows)
    for text in (told.made_by, told.made_by_knows):
        assert text.split(". ")[0] in shown("about").text


def test_a21_the_reading_level_is_told_and_held_to(shown, content):
    assert content.publisher.reading_level in shown("about").text
    assert "reading age of about 11" in content.publisher.reading_level

    pages = load_content(ROOT / "content").pages
    assert pages
    assert {p.page: p.grade for p in pages if p.grade > p.most and p.words >= 100} == {}
