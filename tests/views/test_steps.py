"""The six steps, and what to do about a decision."""

from dataclasses import replace

from phb.text.markdown import markdown_line
from phb.views.steps import steps_page
from tests.views.drawn import tags, without_glosses


def test_a_step_says_how_long_where_a_source_does_and_else_to_ask(content):
    step = content.steps[0].model_copy(update={"how_long": content.steps[0].who})
    other = content.steps[1].model_copy(update={"how_long": None})

    page = tags(steps_page(replace(content, steps=(step, other))))

    (steps,) = page.all("ol", class_="phb-steps")
    known, unknown = [part for part in steps.inside if part.name == "li"]
    assert content.words["step-how-long-unknown"] not in known.text
    assert content.words["step-how-long-unknown"] in unknown.text


def test_each_step_says_what_to_bring_and_what_to_do_when_it_is_stuck(content):
    (steps,) = tags(without_glosses(steps_page(content))).all("ol", class_="phb-steps")

    for shown, step in zip(
        [part for part in steps.inside if part.name == "li"], content.steps, strict=True
    ):
        bring, stuck = shown.all("details")
        assert [item for item in step.bring if item not in bring.text] == []
        told = [tags(markdown_line(claim.says)).text for claim in step.stuck]
        assert [says for says in told if says not in stuck.text] == []


def test_what_to_do_about_a_decision_comes_in_its_order(content):
    (ways,) = tags(without_glosses(steps_page(content))).all("ol", class_="phb-ordered")

    shown = [item.all("b")[0].text for item in ways.all("li")]
    assert shown == [f"{way.name}. " for way in content.refused.ways]
