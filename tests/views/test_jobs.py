"""What could fall on you: every way under the same headings, nothing counted, no way called lighter."""

import re

import pytest

from phb.content.jobs_models import WEEKS, WHO
from phb.views.cited import Cited
from phb.views.jobs import jobs_of_all, jobs_of_one, opening
from tests.views.drawn import tags, without_glosses


def supports(content):
    return [support.id for support in content.jobs.supports]


@pytest.mark.parametrize("week", WEEKS)
def test_the_table_has_every_job_of_the_week_and_every_way_in_the_order_given(content, week):
    given = tuple(reversed(content.options))
    (table,) = tags(jobs_of_all(content, given, week, (), Cited(content))).all("table")
    head, *rows = table.all("tr")

    assert [th.text for th in head.all("th")][1:] == [option.short_name for option in given]
    assert [row.all("th")[0].text for row in rows] == [job.name for job in content.jobs.of(week)]
    for row in rows:
        assert len(row.all("td")) == len(given)
        for td in row.all("td"):
            assert td.all("sup"), td.text


@pytest.mark.parametrize("week", WEEKS)
@pytest.mark.parametrize("helped", [False, True])
def test_one_way_tells_each_job_once_under_the_headings_that_all_ways_have(content, week, helped):
    on = supports(content) if helped else ()
    for option in content.options:
        card = tags(without_glosses(jobs_of_one(content, option, week, on, Cited(content)))).all(
            class_="phb-card"
        )[0]

        assert [h3.text for h3 in card.all("h3")] == [content.words[f"jobs-{who}"] for who in WHO]
        for job in content.jobs.of(week):
            assert card.text.count(f"{job.name}. ") == 1, (option.id, job.id)


def test_a_support_is_named_where_it_takes_part_and_only_when_switched_on(content):
    option = content.option("employ-pas")
    named = content.words["jobs-with"].format(support="a payroll service")

    assert named in tags(jobs_of_one(content, option, "normal", ("payroll",), Cited(content))).text
    assert (
        named
        not in tags(
            jobs_of_one(content, option, "normal", ("managed-account",), Cited(content))
        ).text
    )
    assert named not in tags(jobs_of_one(content, option, "normal", (), Cited(content))).text


def test_a_support_that_takes_on_nothing_says_so_in_every_such_way(content):
    nothing = content.words["jobs-takes-nothing"]
    for option in content.options:
        takes = any("payroll" in job.ways[option.id].with_ for job in content.jobs.of("normal"))
        shown = tags(jobs_of_one(content, option, "normal", ("payroll",), Cited(content))).text

        assert (nothing in shown) != takes, option.id


def test_a_managed_account_is_told_as_still_a_direct_payment(content):
    shown = tags(
        jobs_of_all(content, content.options, "normal", ("managed-account",), Cited(content))
    ).text

    assert "You may still be the employer" in shown
    assert "You are still the employer" in shown


def test_nothing_is_counted_and_no_way_is_called_lighter(content):
    pages = [
        jobs_of_all(content, content.options, week, supports(content), Cited(content))
        for week in WEEKS
    ]
    shown = [tags(opening(content, Cited(content))).text]
    shown += [td.text for page in pages for td in (*tags(page).all("td"), *tags(page).all("p"))]

    compares = r"\b(easier|lighter|least|fewest|most|less work|score|total)\b"
    assert [text for text in shown if re.search(compares, text.lower())] == []
    assert [text for text in shown if re.search(r"\b\d+ jobs?\b", text)] == []
