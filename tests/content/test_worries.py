"""Every way through a worry ends in exactly one answer: in our content, and in whatever an editor may write."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations, product

from hypothesis import example, given, settings
from hypothesis import strategies as st

from phb.content.checker_checks import check_checker
from phb.content.checker_models import Checker, CheckerAnswer
from phb.content.load import load_content
from phb.content.read import Read
from phb.content.records import NOT_SURE
from phb.content.sure_enough import SURE_ENOUGH, sources_of
from phb.guide.conditions import holds
from phb.guide.worry import Found, next_or_found
from tests.content.minimal import CHECKER
from tests.guide.build import CLAIM, KEPT

ANSWERS = ("a", "b", "c")


def paths(checker: Checker, picked: Mapping[str, str]) -> Iterator[tuple[Mapping[str, str], Found]]:
    """Every way to go on from what is picked, to its end."""
    step = next_or_found(checker, picked)
    if isinstance(step, Found):
        yield picked, step
        return
    for answer in (*step.answers, NOT_SURE):
        yield from paths(checker, {**picked, step.id: answer})


def everyone(checker: Checker) -> Iterator[tuple[dict[str, frozenset[str]], set[str]]]:
    """Every complete set of answers, and the questions that are not asked of whoever gives it."""
    for answers in product(*(question.answers for question in checker.questions)):
        known: dict[str, frozenset[str]] = {}
        closed: set[str] = set()
        for question, answer in zip(checker.questions, answers, strict=True):
            if question.show_if is None or holds(question.show_if, known, closed):
                known[question.id] = frozenset({answer})
            else:
                closed.add(question.id)
        yield known, closed


def test_every_path_of_our_worries_ends_in_an_answer_with_a_source(content):
    ends = [
        (checker, picked, found)
        for checker in content.checkers
        for picked, found in paths(checker, {})
    ]

    assert {checker.id for checker, _, _ in ends} >= {
        *("paying-family", "cqc", "notional-or-not", "refused-cut-stopped", "can-it-buy"),
        *("who-signs", "dbs"),
    }
    for checker, picked, found in ends:
        sources = [content.source(source) for source in sources_of(found.reply.rule)]
        assert sources, (checker.id, picked)
        if found.verdict != "it-depends":
            assert any(s.confidence in SURE_ENOUGH for s in sources), (checker.id, picked)
        if not isinstance(found.reply, CheckerAnswer):
            assert [q.id for q in found.unsure] == [q for q in picked if picked[q] == NOT_SURE]


def test_every_answer_of_our_worries_is_come_to_without_being_unsure(content):
    for checker in content.checkers:
        sure = [f.reply for picked, f in paths(checker, {}) if NOT_SURE not in picked.values()]

        assert {id(reply) for reply in sure} == {id(answer) for answer in checker.answers}


def test_who_is_not_sure_of_everything_is_told_what_to_find_out(content):
    for checker in content.checkers:
        picked: dict[str, str] = {}
        while not isinstance(step := next_or_found(checker, picked), Found):
            picked[step.id] = NOT_SURE

        assert step.reply is checker.not_sure
        assert [question.id for question in step.unsure] == list(picked)


def test_a_worry_is_added_by_adding_a_file(folder):
    (folder / "checkers/another-worry.yaml").write_text(CHECKER)

    loaded = load_content(folder)

    assert loaded.content is not None
    assert [one.id for one in loaded.content.checkers] == ["a-worry", "another-worry"]


def blocks(most: int):
    return st.dictionaries(
        st.sampled_from(("one", "two", "three")),
        st.lists(st.sampled_from(ANSWERS), min_size=1, max_size=2, unique=True),
        max_size=most,
    )


CONDITIONS = st.fixed_dictionaries(
    {
        "if": blocks(2),
        "unless": blocks(1),
        "any-of": st.lists(st.fixed_dictionaries({"if": blocks(2)}), max_size=2),
    }
)
PARTED = st.sampled_from(("two", "three")).map(
    lambda then: [
        {"if": {"one": "a"}},
        {"if": {"one": "b"}, "unless": {then: "a"}},
        {"any-of": [{"if": {"one": "c"}}, {"if": {"one": "b", then: "a"}}]},
    ]
)
SHOWN = st.none() | st.sampled_from(ANSWERS).map(lambda answer: {"if": {"one": answer}})
REPLY = {"says": ".", "rule": [CLAIM], "ask": ["?"], "say": "."}


def worry(conditions: list[dict], shown: list[dict | None]) -> Checker:
    """A worry of three questions, the last two shown where ``shown`` says, with these conditions for its answers."""
    asked = {"ask": "?", "answers": {a: a for a in ANSWERS}, "find-out": "."}
    return Checker.model_validate(
        {
            **KEPT,
            "id": "a-worry",
            "name": "?",
            "lead": "!",
            "questions": [
                {"id": question, "show-if": when, **asked}
                for question, when in zip(("one", "two", "three"), (None, *shown), strict=True)
            ],
            "answers": [
                {"id": f"n-{n}", "verdict": "it-depends", **REPLY, **condition}
                for n, condition in enumerate(conditions)
            ],
            "not-sure": REPLY,
        }
    )


@given(
    PARTED | st.lists(CONDITIONS, min_size=2, max_size=4), st.lists(SHOWN, min_size=2, max_size=2)
)
@example(
    [
        {
            "if": {"two": ["a", "b"], "one": "a"},
            "unless": {"two": "a"},
            "any-of": [{"if": {"one": "b"}}],
        },
        {},
    ],
    [None, None],
)
@settings(max_examples=150, deadline=None)
def test_a_worry_is_called_sound_exactly_where_trying_everything_says_so(conditions, shown):
    checker = worry(conditions, shown)
    told = Counter(p.code for p in check_checker(Read("checkers/a-worry.yaml"), checker, None))
    come_to = [
        [one for one in checker.answers if holds(one, known, closed)]
        for known, closed in everyone(checker)
    ]
    doubled = {pair for those in come_to for pair in combinations([one.id for one in those], 2)}
    never = {one.id for one in checker.answers} - {one.id for those in come_to for one in those}

    assert told["CHECK-1"] == any(not those for those in come_to)
    assert told["CHECK-2"] == len(doubled)
    assert bool(never) <= bool(told["LOGIC-1"] + told["LOGIC-2"])


@given(PARTED, st.lists(SHOWN, min_size=2, max_size=2))
@settings(max_examples=60, deadline=None)
def test_an_answer_given_early_or_to_who_is_not_sure_is_the_one_that_all_who_fit_come_to(
    conditions, shown
):
    checker = worry(conditions, shown)
    for picked, found in paths(checker, {}):
        sure = {q: frozenset({a}) for q, a in picked.items() if a != NOT_SURE}
        those = [
            one
            for known, closed in everyone(checker)
            if sure.items() <= known.items()
            for one in checker.answers
            if holds(one, known, closed)
        ]

        assert those
        if isinstance(found.reply, CheckerAnswer):
            assert {id(one) for one in those} == {id(found.reply)}
        else:
            assert NOT_SURE in picked.values()
