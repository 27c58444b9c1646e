"""The words of the field: first those that mean two things, then all of them."""

from phb.content.library import Content
from phb.content.page_models import Meaning, Term, TwoMeanings
from phb.text.html import Html, element, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited
from phb.views.say import say
from phb.views.sections import on_this_page, section


def words_page(content: Content) -> Html:
    """Words with two meanings in file order, then every word from a to z."""
    cited = Cited(content)
    terms = sorted(content.terms, key=lambda term: term.term.lower())
    return join(
        on_this_page(content, ("two-meanings", "all-words")),
        section(
            content,
            "two-meanings",
            element("p", say(content, "two-meanings-lead")),
            *(_two_meanings(content, word, cited) for word in content.two_meanings),
        ),
        section(
            content,
            "all-words",
            element("dl", *(_term(content, term, cited) for term in terms), class_="phb-words"),
        ),
        cited.section(),
    )


def _two_meanings(content: Content, word: TwoMeanings, cited: Cited) -> Html:
    heading = f"two-{word.id}"
    return element(
        "section",
        element("h3", _capital(word.word), id=heading),
        element("p", markdown_line(word.why)),
        element("dl", *(_meaning(content, one, cited) for one in word.meanings)),
        element(
            "p",
            markdown_line(say(content, "two-meanings-ask", question=word.ask)),
            class_="phb-ask-this",
        ),
        class_="phb-two",
        aria_labelledby=heading,
    )


def _meaning(content: Content, meaning: Meaning, cited: Cited) -> Html:
    return element(
        "div",
        element("dt", meaning.where),
        element("dd", element("p", cited.cell(meaning)), _more(content, meaning)),
    )


def _more(content: Content, meaning: Meaning) -> Html | None:
    term = next((term for term in content.terms if term.id == meaning.see), None)
    if term is None:
        return None
    more = say(content, "two-meanings-more", term=term.term)
    return element("p", link(more, f"#word-{term.id}"), class_="phb-quiet")


def _term(content: Content, term: Term, cited: Cited) -> Html:
    also = say(content, "also", words=", ".join(term.also)) if term.also else None
    return element(
        "div",
        element("dt", _capital(term.term), id=f"word-{term.id}"),
        element(
            "dd",
            element("p", element("b", markdown_line(_capital(term.means)), "."), " ", also),
            element("p", markdown_line(term.more), cited.mark(term.source)),
            _see_two_meanings(content, term),
        ),
    )


def _see_two_meanings(content: Content, term: Term) -> Html | None:
    word = next(
        (w for w in content.two_meanings if any(one.see == term.id for one in w.meanings)), None
    )
    if word is None:
        return None
    return element(
        "p",
        link(say(content, "two-meanings-see", what=word.word), f"#two-{word.id}"),
        class_="phb-quiet",
    )


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
