import pytest

from phb.text.html import Html, element, items, join, join_all, link
from phb.text.markdown import markdown, markdown_line


def test_text_is_escaped_and_markup_is_not():
    made = element("p", "a < b & c", Html("<b>bold</b>"), title='say "hi"')

    assert made == '<p title="say &quot;hi&quot;">a &lt; b &amp; c<b>bold</b></p>'


def test_none_and_false_leave_things_out():
    assert element("p", None, "x", hidden=False, id=None) == "<p>x</p>"
    assert element("details", open=True) == "<details open></details>"


def test_what_joins_text_escapes_it():
    assert join("<", Html("<i>")) == "&lt;<i>"
    assert join_all(["a", "<"], between=" & ") == "a &amp; &lt;"


def test_a_list_of_nothing_is_nothing():
    assert items([]) == ""
    assert items([None, "<"]) == "<ul><li>&lt;</li></ul>"


@pytest.mark.parametrize(
    "to", ["javascript:alert(1)", "http://x.example", "data:text/html,x", "//x"]
)
def test_a_link_leads_to_safe_places_alone(to):
    with pytest.raises(ValueError, match="may not lead"):
        link("x", to)


def test_markdown_keeps_words_and_drops_markup_of_its_own():
    made = markdown(
        "# Top\n\nOne *two* <script>x</script> [in](/stories) [out](javascript:x)\n\n- a\n- b"
    )

    assert "<h2>Top</h2>" in made
    assert "<em>two</em>" in made
    assert "<script>" not in made
    assert '<a href="/stories">in</a>' in made
    assert 'href="javascript' not in made
    assert "<li>a</li>" in made


def test_headings_keep_their_steps_below_the_top():
    assert markdown("## A\n\n### B", top_heading=3) == "<h3>A</h3>\n<h4>B</h4>\n"


def test_a_line_of_markdown_has_no_paragraph():
    assert markdown_line("a *b*") == "a <em>b</em>"
