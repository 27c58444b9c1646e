"""What may be put into Markdown, and where."""

from phb.text.html import Html, text_with
from phb.text.markdown import markdown, markdown_line, words_alone

MARK = Html("<i>!</i>")


def after_each_x(said):
    return [(at + 1, MARK) for at, letter in enumerate(said) if letter == "x"]


def test_additions_go_into_paragraphs_and_lists_and_into_no_heading():
    made = markdown("# x\n\na x\n\n- b x", explain=after_each_x)

    assert made == "<h2>x</h2>\n<p>a x<i>!</i></p>\n<ul>\n<li>b x<i>!</i></li>\n</ul>\n"


def test_the_words_of_a_link_are_hidden_from_what_explains():
    made = markdown_line("x [x](/x) *x* x", explain=after_each_x)

    assert made == 'x<i>!</i> <a href="/x">x</a> <em>x<i>!</i></em> x<i>!</i>'


def test_a_whole_paragraph_is_seen_at_once_as_it_reads():
    seen = []
    markdown("a *b* [cd](/x)\ne &amp; f", explain=lambda said: seen.append(said) or ())

    assert seen == ["a b \ufffc\ufffc\ne & f"]


def test_what_stands_around_an_addition_is_escaped_and_the_addition_is_not():
    assert markdown_line("<x & x", explain=after_each_x) == "&lt;x<i>!</i> &amp; x<i>!</i>"
    assert text_with("<x>", after_each_x("<x>")) == "&lt;x<i>!</i>&gt;"
    assert text_with("<x>", ()) == "&lt;x&gt;"


def test_a_text_without_additions_is_as_it_was():
    text = "# A\n\nOne *two* [in](/stories) & <b>\n\n- a\n- b\n"

    assert markdown(text, explain=lambda said: ()) == markdown(text)


def test_the_words_alone_have_no_stars_no_addresses_and_no_breaks():
    said = words_alone("A **bold** [link](https://x.example)\nand *more* & so.\n\n- one\n- 2 < 3")

    assert said == "A bold link and more & so. one 2 < 3"
