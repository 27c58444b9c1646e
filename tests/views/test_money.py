"""The page on money: what it shows of a sum, what it does not count, and that it stops when a rate runs out."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from phb.content.money_models import NEEDED
from phb.guide.employing import LINES, OWED, TYPED, employing_cost
from phb.guide.money_typed import MOST, Choices, read_typed
from phb.guide.rates import rates_on
from phb.views import money
from phb.views.cited import Cited
from phb.views.money_result import fault, result
from phb.views.pounds import pounds, rate_in_words
from tests.views.drawn import tags

TODAY = date(2026, 11, 22)
ORDER = ("employ-pas", "contract")
JOB = {"wage": "13.20", "hours": "40", "people": "3"}
NOTHING_LEFT_OUT = Choices()


def shown(content, texts, choices=NOTHING_LEFT_OUT, order=ORDER):
    rates = rates_on(content.rates, TODAY)
    assert rates is not None
    return tags(result(content, read_typed(texts, choices), rates, order))


def rows_of(table) -> list[list[str]]:
    (body,) = table.all("tbody")
    return [
        [cell.text for cell in row.all() if cell.name in ("th", "td")] for row in body.all("tr")
    ]


@pytest.mark.parametrize("expired", NEEDED)
def test_each_rate_that_runs_out_stops_the_sums_and_is_named(content, expired):
    ours = [rate for rate in content.rates if rate.id == expired]
    ended = [replace_until(rate, TODAY - timedelta(days=1)) for rate in ours]
    late = replace(
        content,
        rates=(*(rate for rate in content.rates if rate.id != expired), *ended),
        today=TODAY,
    )

    assert rates_on(content.rates, TODAY) is not None
    assert rates_on(late.rates, TODAY) is None
    named = tags(money.out_of_date(late)).all("li")
    assert [ours[0].name in item.text for item in named] == [True]
    assert "21 November 2026" in named[0].text


def replace_until(rate, until):
    return rate.model_copy(update={"until": until})


def test_a_new_years_rate_takes_over_on_its_first_day(content):
    old = next(rate for rate in content.rates if rate.id == "minimum-wage-21")
    new = old.model_copy(
        update={"value": old.value + 1, "from_": date(2027, 4, 1), "until": date(2028, 3, 31)}
    )
    rates = (*content.rates, new)

    for day, value in ((date(2027, 3, 31), old.value), (date(2027, 4, 1), new.value)):
        assert rates_on(rates, day).minimum_wage_21 == value * 100


def test_where_nobody_says_which_day_it_is_nothing_is_added_up(content):
    assert rates_on(content.rates, None) is None


def test_what_each_line_is_stands_there_also_when_nothing_is_added_up(content):
    page = tags(money.every_line(content, LINES, Cited(content)))

    for line in LINES:
        assert money.cost_line(content, line).name in [heading.text for heading in page.all("h3")]


def test_the_table_has_each_line_that_counts_and_they_add_up(content):
    page = shown(content, {**JOB, "insurance": "95", "days": "4", "sick-pay": "10"})
    *lines, whole = rows_of(page.all("table")[0])

    assert len(lines) == 6
    year = [int(re.sub(r"[£,.]", "", line[1])) for line in lines]
    assert pounds(sum(year)) == whole[1]
    assert sum(int(line[4].strip("%under ")) for line in lines if "under" not in line[4]) == 100


def test_what_is_not_counted_is_named_beside_the_sum_and_beside_the_other_price(content):
    page = shown(content, {**JOB, "agency": "26"}, Choices(off=frozenset({"pension"})))
    names = [money.line_in_a_sentence(content, line) for line in ("pension", "cover", "training")]
    (row,) = [row for row in rows_of(page.all("table")[1]) if "Employing" in row[0]]

    for name in names:
        assert name in page.all("p")[1].text
        assert name in row[0]


def test_a_line_left_out_that_the_law_asks_for_is_told_apart_from_the_others(content):
    left_out = frozenset({"holiday", "national-insurance", "payroll"})
    page = shown(
        content, {**JOB, "days": "4", "sick-pay": "3", "insurance": "90"}, Choices(off=left_out)
    )
    owed, others = page.all("p")[1].text.split("Not counted")

    for line in LINES:
        name = money.line_in_a_sentence(content, line)
        assert (name in owed) == (line in left_out & {*OWED})
        assert (name in others) == (line in {"payroll", "cover", "training", "recruitment"})


def test_an_hour_without_the_allowance_stands_beside_one_with_it(content):
    rates = rates_on(content.rates, TODAY)
    without = read_typed(JOB, Choices(with_allowance=False))
    hour = pounds(employing_cost(without.job, rates).hour)
    said = content.words["money-allowance-took"].split("{")[0]

    with_it, without_it = shown(content, JOB), shown(content, JOB, Choices(with_allowance=False))

    assert [hour in p.text for p in with_it.all("p") if said in p.text] == [True]
    assert said not in without_it.text


@pytest.mark.parametrize(
    ("hours", "people", "asked"), [("80", "2", 0), ("81", "2", 1), ("55", "1", 1)]
)
def test_many_hours_for_one_person_are_asked_about(content, hours, people, asked):
    page = shown(content, {**JOB, "hours": hours, "people": people}).text

    assert page.count(content.words["money-many-hours"].split("{hours}")[1]) == asked


def test_the_remark_on_the_point_stands_under_pounds_alone(content):
    typed = read_typed({"wage": "1271", "hours": "169", "people": "1", "days": "8"}, Choices())
    told = {field: tags(fault(content, typed, field)).text for field in typed.faults}

    assert [field for field in told if "point" in told[field]] == ["wage"]
    assert "168" in told["hours"]
    assert "7" in told["days"]


def test_whoever_has_to_type_a_figure_is_told_whom_to_ask(content):
    for line in LINES:
        typed = line in (*TYPED, "sick-pay")
        assert bool(money.whom_to_ask(content, line)) == typed, line


def test_both_ways_stand_in_the_order_of_the_visit(content):
    for order, first in ((ORDER, "Employing"), (ORDER[::-1], "The agency")):
        page = shown(content, {**JOB, "agency": "26"}, order=order)
        assert rows_of(page.all("table")[1])[0][0].startswith(first)


def test_a_budget_buys_whole_hours_in_the_table_and_in_words(content):
    page = shown(content, {**JOB, "agency": "26", "second": "45", "budget": "£900"})
    hours = {row[0].split(",")[0]: row[-1] for row in rows_of(page.all("table")[1])}

    assert hours["The agency's price"] == "34"
    assert hours["The second price"] == "20"
    words = page.all("p")[-1].text
    assert "34 " in words
    assert "20 " in words


def test_a_price_alone_can_be_set_against_a_budget(content):
    page = shown(content, {"agency": "26", "budget": "900"})

    assert rows_of(page.all("table")[0])[0][-1] == "34"


def test_no_sum_calls_a_way_cheaper_or_shows_what_one_would_save(content):
    page = shown(content, {**JOB, "agency": "26", "budget": "900"}).text.lower()

    assert not re.search(r"cheap|sav(e|ing)|less than|more than|differ(s|ence) of|you would", page)


def test_nothing_is_shown_of_a_sum_until_there_is_something_to_work_with(content):
    page = shown(content, {"wage": "13"})

    assert page.all("table") == []
    assert content.words["money-need"] in page.text


def test_a_field_that_can_not_be_read_is_named_and_told_why(content):
    typed = read_typed({**JOB, "hours": "lots"}, Choices())
    page = shown(content, {**JOB, "hours": "lots"})

    assert content.words["money-fault-not-a-number"] in tags(fault(content, typed, "hours")).text
    assert fault(content, typed, "wage") == ""
    assert "hours a week" in page.text


def test_sick_days_alone_are_not_counted_and_the_page_says_what_is_missing(content):
    needed = content.words["money-need-days"]

    assert needed in shown(content, {**JOB, "sick-pay": "10"}).text
    assert needed not in shown(content, {**JOB, "sick-pay": "10", "days": "4"}).text
    assert needed not in shown(content, JOB).text


def test_a_count_that_can_not_be_read_asks_for_a_whole_number(content):
    for text in ("three", "1.234", "2.5"):
        typed = read_typed({"people": text}, Choices())
        assert content.words["money-fault-not-whole"] in tags(fault(content, typed, "people")).text


def test_every_fault_has_its_words(content):
    for typed in ("lots", "-1", "0", "1.234", "99999999", "1.5", "4 miles", "£3 a month"):
        read = read_typed(dict.fromkeys(MOST, typed), Choices())
        assert read.faults
        for field in read.faults:
            assert tags(fault(content, read, field)).text


def test_pay_below_the_least_by_law_is_told(content):
    least = content.words["money-low-pay"].split("{")[0]

    assert least in shown(content, {**JOB, "wage": "12.70"}).text
    assert least not in shown(content, {**JOB, "wage": "12.71"}).text


def test_every_rate_is_shown_with_its_days_its_sources_and_how_surely_they_were_read(content):
    page = tags(money.rates_table(content, Cited(content)))

    for rate, row in zip(content.rates, page.all("tbody")[0].all("tr"), strict=True):
        assert rate_in_words(content, rate) in row.text
        assert str(rate.until.year) in row.text
        (numbers,) = row.all(class_="phb-cite-number")
        assert len(numbers.text.split(", ")) == len(rate.source)
        for source in rate.source:
            assert content.words[f"confidence-{content.source(source).confidence}"] in row.text


def test_the_two_ways_have_the_same_parts_and_no_claim_of_which_costs_less(content):
    page = tags(money.what_is_in_a_price(content, ORDER, Cited(content)))
    cards = page.all(class_="phb-card")

    parts = [[heading.text for heading in card.all("h4")] for card in cards]
    assert parts[0] == parts[1]
    assert not re.search(r"cheap|save|better", page.text.lower())


def test_the_trade_gives_the_number_of_the_account_and_leads_to_it(content):
    page = tags(money.trade(content, Cited(content), adds_up=True))
    told = " ".join(claim.says for claim in content.money.trade.says)

    assert "four nights a week" in told
    assert not re.search(r"[£\d]", told)
    story = content.money.trade.story
    assert f"/stories?story={story}" in [link.attributes["href"] for link in page.all("a")]
