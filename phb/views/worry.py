"""A worry to check: the list of them, each question of one, and the plain answer with what is behind it."""

from phb.content.checker_models import CheckerQuestion
from phb.content.library import Content
from phb.guide.worry import Found
from phb.text.html import NOTHING, Html, element, items, join, link
from phb.text.markdown import markdown_line
from phb.views.cited import Cited, claims
from phb.views.frame import notice
from phb.views.gloss import Glosses
from phb.views.how_sure import how_sure, verdict_mark
from phb.views.myths import myths
from phb.views.say import say
from phb.views.sections import section


def worry_list(content: Content) -> Html:
    """Every worry that there is, leading to its questions, and under them what people say about budgets."""
    cited = Cited(content)
    worries = (
        join(link(one.name, f"/worry?check={one.id}"), element("p", markdown_line(one.lead)))
        for one in content.checkers
    )
    said = element("p", say(content, "talk-myths-lead"))
    return join(
        items(worries, class_="phb-spaced"),
        section(content, "worry-said", said, myths(content, cited)),
        cited.section(),
    )


def not_kept(content: Content) -> Html:
    """That what is picked here is not kept, and feeds nothing."""
    return notice(say(content, "worry-not-kept"))


def worry_ask(question: CheckerQuestion, glosses: Glosses) -> Html:
    """The question, and why it is asked where that is said."""
    why = element("p", glosses.line(question.why)) if question.why else NOTHING
    return join(element("h2", question.ask, class_="phb-ready-ask", data_step=question.id), why)


def worry_answer(content: Content, found: Found, cited: Cited) -> Html:
    """The plain answer, what to find out, what to ask for, a sentence to say, the rule, and how sure all is.

    The answer is told to whoever listens to the page; the rest waits to be read.
    """
    reply = found.reply
    answer = element(
        "div",
        element(
            "h2",
            say(content, "worry-answer"),
            " ",
            verdict_mark(say(content, f"worry-{found.verdict}"), found.verdict),
            data_step="answer",
        ),
        element("p", cited.glosses.line(reply.says)),
        role="status",
    )
    parts = (
        ("worry-find-out", cited.glosses.items(question.find_out for question in found.unsure)),
        ("worry-ask", cited.glosses.items(reply.ask)),
        ("myth-say", element("p", element("q", markdown_line(reply.say)), class_="phb-to-say")),
        ("myth-rule", claims(cited, reply.rule)),
        ("myth-sure", how_sure(content, reply.rule)),
    )
    told = (join(element("h3", say(content, word)), part) for word, part in parts if part)
    return join(element("div", answer, *told, class_="phb-reply phb-answer"), cited.section())
