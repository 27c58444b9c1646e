"""What matters to the reader, and one line in words for how each option lines up with it."""

from collections.abc import Sequence

from phb.content.library import Content
from phb.content.records import A_LOT
from phb.guide.lineup import Line, Statement
from phb.text.html import NOTHING, Html, element, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited
from phb.views.guide import change_link
from phb.views.marks import option_short_name
from phb.views.say import say
from phb.views.sections import titled


def nothing_said_yet(content: Content, statements: Sequence[Statement]) -> Html:
    """For someone who has answered none of it: what the lines say then, and the way to answer."""
    if _anything_said(statements):
        return NOTHING
    return element(
        "div",
        element("p", say(content, "matters-nothing")),
        element("p", link(say(content, "start-guide"), "/guide?view=what-matters")),
        class_="phb-notice",
    )


def lined_up(content: Content, statements: Sequence[Statement], *, cited: Cited) -> Html:
    """Each thing that may matter, with what was said of it, and a line for every option, all alike."""
    some_said = _anything_said(statements)
    sections = (
        titled(
            statement.question.short,
            f"value-{statement.question.id}",
            element("p", _said(content, statement, some_said=some_said)),
            element(
                "dl",
                *(_line(content, line, cited) for line in statement.lines),
                class_="phb-facts phb-lines",
            ),
        )
        for statement in statements
    )
    return join(element("p", say(content, "mixed-order"), class_="phb-quiet"), *sections)


def _anything_said(statements: Sequence[Statement]) -> bool:
    return any(statement.said for statement in statements)


def _said(content: Content, statement: Statement, *, some_said: bool) -> Html:
    """What was answered, with the way to change it; where that is not the most, what the lines say then.

    Where nothing was said anywhere, that is told once for the whole page.
    """
    question = statement.question
    as_if = say(content, "matters-as-if") + " "
    if statement.said is None:
        return join(
            say(content, "matters-not-said") + " ",
            as_if if some_said else None,
            link(
                say(content, "matters-say"),
                f"/guide?question={question.id}",
                aria_label=say(content, "matters-say-label", what=question.short),
            ),
        )
    return join(
        say(content, "matters-said") + " ",
        element("b", question.answers[statement.said]),
        ". ",
        None if statement.said == A_LOT else as_if,
        change_link(content, question),
    )


def _line(content: Content, line: Line, cited: Cited) -> Html:
    return join(
        element("dt", option_short_name(line.option)),
        element(
            "dd",
            element("b", say(content, f"bears-{line.bearing}")),
            *(
                join(" ", markdown_line(reason.says), cited.mark(reason.source))
                for reason in line.reasons
            ),
        ),
    )
