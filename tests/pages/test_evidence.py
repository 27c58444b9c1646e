"""The page of figures is there for those who want it, and far from where people choose."""

import re

from tests.pages.conftest import go_to, markup

NUMBER = re.compile(r"\d[\d,]*\d")


def body(app) -> str:
    """What a page shows above its foot, which is the same everywhere."""
    return markup(app).split('class="phb-foot"')[0]


def words_in(shown: str) -> str:
    """The words that a reader sees."""
    return re.sub(r"<[^>]*>", " ", shown)


def test_the_page_draws_each_figure_once_with_its_table(open_page, content):
    app = open_page("evidence")

    figures = content.evidence.figures
    assert not app.exception
    assert len(app.get("vega_lite_chart")) == len(figures)
    assert markup(app).count("<caption") == len(figures)
    at = [markup(app).index(f'id="figure-{figure.id}"') for figure in figures]
    assert at == sorted(at)


def test_the_foot_and_the_page_about_the_site_lead_to_it(open_page):
    app = open_page("about")

    assert 'href="/evidence"' in body(app)
    assert 'href="/evidence"' in markup(app).split('class="phb-foot"')[1]


def test_no_page_where_people_choose_leads_to_it_or_shows_its_numbers(open_page, content):
    """Counts of how many chose what would act as votes, and savings are no reason for a family."""
    numbers = {
        f"{number:,}"
        for figure in content.evidence.figures
        for row in figure.rows
        for number in row.numbers.values()
        if number is not None and number >= 50
    }
    quoted = {
        found
        for text in (
            *(q.quoted for q in content.evidence.careful),
            *(claim.says for f in content.evidence.figures for claim in f.caveats),
            *(figure.says for figure in content.evidence.figures),
        )
        for found in NUMBER.findall(text)
        if "," in found
    }
    assert len(numbers) > 20
    assert len(quoted) > 5
    app = open_page("compare")
    places = [("compare", {}), ("meaning", {}), ("options", {}), ("guide", {"view": "all"})]
    for page, query in (*places, *(("options", {"option": o.id}) for o in content.options)):
        go_to(app, page, **query)
        found = {number.strip(",") for number in NUMBER.findall(words_in(body(app)))}

        assert found & (numbers | quoted) == set(), (page, query)
        assert "/evidence" not in body(app), (page, query)
