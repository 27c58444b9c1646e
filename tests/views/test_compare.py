"""The comparison can be read by row, by column and by ear, and leaves no option out of any row."""

from phb.guide.answers import NO_ANSWERS
from phb.guide.order import aspects_by_priority, mixed
from phb.views.cited import Cited
from phb.views.compare import comparison
from phb.views.say import in_a_sentence
from tests.guide.build import answers_of
from tests.views.drawn import tags


def compared(content, answers=NO_ANSWERS, seed=1):
    order = mixed(content.options, seed)
    aspects = aspects_by_priority(content, answers)
    return tags(comparison(content, order, aspects, answers, cited=Cited(content)))


def test_the_table_has_a_caption_and_headers_for_rows_and_columns(content):
    table = compared(content).all("table")[0]

    assert [c.text for c in table.all("caption")] == [content.words["compare-caption"]]
    columns = [th for th in table.all("th") if th.attributes["scope"] == "col"]
    rows = [th for th in table.all("th") if th.attributes["scope"] == "row"]
    assert {th.text for th in columns[1:]} == {option.short_name for option in content.options}
    assert [th.text for th in rows] == [aspect.name for aspect in content.aspects]
    assert columns[0].text.strip(), "the corner has no words"


def test_every_option_has_something_in_every_row(content):
    for row in compared(content).all("tbody")[0].all("tr"):
        cells = [cell.text.strip() for cell in row.all("td")]
        assert len(cells) == len(content.options)
        assert "" not in cells


def test_a_phone_gets_the_same_cells_as_the_table(content):
    page = compared(content)

    in_table = [[td.text for td in row.all("td")] for row in page.all("tbody")[0].all("tr")]
    stacked = page.all("div", class_="phb-narrow")[0]
    assert [[dd.text for dd in part.all("dd")] for part in stacked.all("section")] == in_table


def test_a_row_that_matters_a_lot_comes_first_and_says_so(content):
    wanted = next(aspect for aspect in content.aspects[1:] if aspect.matters)
    answers = answers_of(**{wanted.matters[0]: "a-lot"})

    rows = [th.text for th in compared(content, answers).all("tbody")[0].all("th")]

    what = in_a_sentence(content.question(wanted.matters[0]).short)
    tag = content.words["matters-to-you"].format(what=what)
    marked = [tag in row for row in rows]
    assert rows[0] != content.aspects[0].name
    assert any(row.startswith(wanted.name) and tag in row for row in rows)
    assert marked == sorted(marked, reverse=True)
    assert False in marked


def test_the_order_of_the_options_is_the_same_in_table_and_stack(content):
    page = compared(content, seed=7)

    columns = [th.text for th in page.all("thead")[0].all("th")][1:]
    for part in page.all("div", class_="phb-narrow")[0].all("section"):
        assert [dt.text for dt in part.all("dt")] == columns
    assert columns == [option.short_name for option in mixed(content.options, 7)]
    assert columns != [option.short_name for option in content.options]
