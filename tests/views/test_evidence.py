"""Every figure says whom it is about and what to be careful of, and its picture and table agree."""

import re
import subprocess
import sys

import pytest

from phb.views.charts import COLOURS
from phb.views.cited import Cited
from phb.views.evidence import careful, figure_closing, figure_opening, read_first
from phb.views.evidence_charts import BARS, PLAIN, figure_chart, figure_charts, figure_table
from tests.views.drawn import evidence_page, tags


def bars_of(content, figure):
    """Each number of the picture from above: its label, as it stands beside it or above it, and what is drawn."""
    spec = figure_chart(content, figure).to_dict()
    bars = spec["layer"][1]["data"]["values"]
    above = {row["line"]: row["shown"] for row in spec["layer"][3]["data"]["values"]}
    for bar in bars:
        over = [text for line, text in above.items() if line < bar["line"]]
        yield [*over[-1:], *filter(None, [bar["line"][3:]])], bar


def table_of(content, figure):
    """The table's cells, row by row, each row with its header first."""
    table = tags(figure_table(content, figure))
    return [[cell.text for cell in row.inside] for row in table.all("tr")]


def test_every_figure_has_its_population_place_time_caveats_and_sources(content):
    for figure in content.evidence.figures:
        opening = tags(figure_opening(content, figure, Cited(content)))
        closing = tags(figure_closing(content, figure, Cited(content)))

        for fact in (figure.title, figure.whom, figure.where, figure.when, figure.counts):
            assert fact in opening.text, figure.id
        assert opening.all(class_="phb-cite"), figure.id
        caveats = closing.all(class_="phb-caveats")[0].all("li")
        assert [bool(caveat.all(class_="phb-cite")) for caveat in caveats] == [True] * len(
            figure.caveats
        ), figure.id


def test_a_share_says_of_how_many_and_how_many_were_counted(content):
    shares = [f for f in content.evidence.figures if f.picture == "shares"]
    assert shares
    for figure in shares:
        assert figure.base in tags(figure_opening(content, figure, Cited(content))).text
        for row in table_of(content, figure)[1:]:
            assert all(cell.endswith(f" of {figure.out_of}") for cell in row[1:]), figure.id
        assert {bar["end"] for _, bar in bars_of(content, figure)} == {figure.out_of}


def test_the_picture_and_the_table_hold_the_same_numbers_under_the_same_names(content):
    for figure in content.evidence.figures:
        head, *rows = table_of(content, figure)
        told = [
            ([name, series] if figure.picture == "grouped" else [name], cell)
            for name, *cells in rows[: len(figure.rows)]
            for series, cell in zip(head[1:], cells, strict=True)
        ]

        drawn = [(label, bar["shown"]) for label, bar in bars_of(content, figure)]

        assert drawn == told, figure.id


def test_a_bar_is_as_long_as_its_number_and_what_is_not_given_has_words_and_no_bar(content):
    for figure in content.evidence.figures:
        for label, bar in bars_of(content, figure):
            if bar["shown"] == content.words["evidence-not-given"]:
                assert bar["size"] == 0, label
            else:
                first = bar["shown"].split(" of ")[0]
                assert bar["size"] == int(re.sub(r"[^0-9]", "", first)), label


def test_the_rows_shown_make_the_totals_shown(content):
    """Where a part is not given, the total given by the source is at least as much."""
    with_totals = [f for f in content.evidence.figures if f.totals]
    assert with_totals
    for figure in with_totals:
        _, *rows, total = table_of(content, figure)
        for column in range(1, len(total)):
            cells = [row[column] for row in rows]
            parts = sum(int(c.replace(",", "")) for c in cells if c[0].isdigit())
            whole = int(total[column].replace(",", ""))
            assert parts == whole or (parts < whole and not all(c[0].isdigit() for c in cells))


def test_the_table_has_a_caption_and_headers_both_ways(content):
    for figure in content.evidence.figures:
        table = tags(figure_table(content, figure))

        (caption,) = table.all("caption")
        for fact in (figure.counts, figure.where, figure.when):
            assert fact in caption.text, figure.id
        assert {th.attributes["scope"] for th in table.all("thead")[0].all("th")} == {"col"}
        for row in table.all("tr")[1:]:
            assert [th.attributes["scope"] for th in row.all("th")] == ["row"], figure.id
            assert len(row.all("td")) == len(figure.series), figure.id


def test_the_picture_has_a_description_and_lets_no_colour_speak_alone(content):
    for figure in content.evidence.figures:
        spec = figure_chart(content, figure).to_dict()
        labels = [label for label, _ in bars_of(content, figure)]

        assert figure.title in spec["description"], figure.id
        assert len({tuple(label) for label in labels}) == len(labels), figure.id
        assert all(all(label) for label in labels), figure.id


def test_pictures_have_no_colour_of_an_option():
    assert {*BARS, PLAIN}.isdisjoint(COLOURS.values())


def test_pictures_are_made_once_for_each_content(content):
    assert figure_charts(content) is figure_charts(content)
    assert list(figure_charts(content)) == [figure.id for figure in content.evidence.figures]


def test_altair_is_loaded_by_the_first_picture_and_not_before():
    asked = "import sys, phb.views.evidence_charts; print('altair' in sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    ).stdout

    assert said == "False\n"


def test_the_interest_and_the_missing_study_come_before_any_figure(content):
    cited = Cited(content)
    first = tags(read_first(content, cited))

    told = first.all(class_="phb-notice")[0].all("li")
    assert len(told) == len(content.evidence.first)
    assert all(claim.all(class_="phb-cite") for claim in told)
    assert evidence_page(content).index('id="phb-first"') < evidence_page(content).index(
        f'id="figure-{content.evidence.figures[0].id}"'
    )


def test_every_quoted_figure_says_why_with_a_source_for_each_reason(content):
    drawn = tags(careful(content, Cited(content)))

    assert [dt.text for dt in drawn.all("dt")] == [q.quoted for q in content.evidence.careful]
    for told in drawn.all("dd"):
        reasons = told.all("li")
        assert reasons
        assert all(reason.all(class_="phb-cite") for reason in reasons)


@pytest.mark.parametrize("number", ["1,096", "291,442", "188,489", "225"])
def test_numbers_are_written_with_commas(content, number):
    assert number in tags(evidence_page(content)).text
