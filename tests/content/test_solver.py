from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from phb.content.models import Question
from phb.content.possible import Possible
from phb.content.records import Condition
from phb.content.solver import Facts

CLAUSES = st.lists(
    st.lists(st.integers(1, 6).flatmap(lambda n: st.sampled_from([n, -n])), min_size=1, max_size=4),
    max_size=18,
)


@given(CLAUSES)
@settings(max_examples=150, deadline=None)
def test_agrees_with_trying_everything(clauses):
    facts = Facts()
    numbers = {n: facts.new() for n in range(1, 7)}
    for clause in clauses:
        facts.say(*(numbers[abs(n)] * (1 if n > 0 else -1) for n in clause))
    holds = any(
        all(any(values[abs(n) - 1] == (n > 0) for n in clause) for clause in clauses)
        for values in product((True, False), repeat=6)
    )

    assert facts.can_hold() == holds


LINES = st.dictionaries(
    st.sampled_from(["one", "many", "later"]),
    st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=3, unique=True),
    max_size=2,
)
BLOCKS = st.fixed_dictionaries({"if": LINES, "all-of": LINES, "unless": LINES})
CONDITIONS = st.builds(
    lambda own, parts: Condition.model_validate({**own, "any-of": parts}),
    BLOCKS,
    st.lists(BLOCKS, max_size=2),
)


@given(CONDITIONS, CONDITIONS, LINES)
@settings(max_examples=80, deadline=None)
def test_conditions_agree_with_trying_every_complete_set_of_answers(first, second, shown):
    shown.pop("later", None)
    questions = (
        question("one", "one"),
        question("many", "many"),
        question("later", "one", {"if": shown} if shown else None),
    )
    possible = Possible(questions)
    everyone = list(complete_answers(questions))

    assert possible.together([first, second]) == any(
        holds(first, told) and holds(second, told) for told in everyone
    )
    assert possible.none([first, second]) == any(
        not holds(first, told) and not holds(second, told) for told in everyone
    )


def question(id_: str, pick: str, show_if: dict | None = None) -> Question:
    return Question.model_validate(
        {
            "id": id_,
            "about": "situation",
            "ask": "?",
            "why": ".",
            "short": ".",
            "pick": pick,
            "answers": {"a": "A", "b": "B", "c": "C"},
            **({"show-if": show_if} if show_if else {}),
        }
    )


def complete_answers(questions: tuple[Question, ...]):
    """Every way to answer every question that is shown, slowly and plainly."""
    one = [{"a"}, {"b"}, {"c"}]
    many = [*one, {"a", "b"}, {"a", "c"}, {"b", "c"}, {"a", "b", "c"}]
    for first, second in product(one, many):
        told = {"one": first, "many": second, "later": set()}
        if questions[2].show_if is None or holds(questions[2].show_if, told):
            yield from ({**told, "later": third} for third in one)
        else:
            yield told


def holds(condition: Condition, told: dict[str, set[str]]) -> bool:
    def block_holds(block) -> bool:
        return (
            all(told[q] & set(a) for q, a in block.if_.items())
            and all(set(a) <= told[q] for q, a in block.all_of.items())
            and not any(told[q] & set(a) for q, a in block.unless.items())
        )

    own, *parts = condition.blocks
    return block_holds(own) and (not parts or any(block_holds(part) for part in parts))
