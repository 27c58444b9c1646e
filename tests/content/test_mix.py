"""What can be known about the conditions of a mix without trying every mix out."""

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phb.content.mix_models import ANYWHERE, LEFT_OUT
from phb.content.possible import Gathered, Possible, Whereabouts
from phb.content.records import Condition
from phb.guide.conditions import holds

PLACES = ("a", "b", "c")
PARTS = ("days", "nights")
ASKED = (
    *(
        Whereabouts(part, dict.fromkeys((*PLACES, LEFT_OUT), ""), LEFT_OUT, most=2)
        for part in PARTS
    ),
    Gathered(ANYWHERE, dict.fromkeys(PLACES, ""), of=PARTS),
)
LINES = st.dictionaries(
    st.sampled_from(PARTS),
    st.lists(st.sampled_from((*PLACES, LEFT_OUT)), min_size=1, max_size=3, unique=True),
    max_size=2,
) | st.dictionaries(
    st.just(ANYWHERE), st.lists(st.sampled_from(PLACES), min_size=1, max_size=3, unique=True)
)
BLOCKS = st.fixed_dictionaries({"if": LINES, "all-of": LINES, "unless": LINES})
CONDITIONS = st.builds(
    lambda own, parts: Condition.model_validate({**own, "any-of": parts}),
    BLOCKS,
    st.lists(BLOCKS, max_size=2),
)


def every_mix():
    somewhere = [frozenset(ways) for most in (1, 2) for ways in combinations(PLACES, most)]
    for days, nights in product([*somewhere, frozenset({LEFT_OUT})], repeat=2):
        yield {"days": days, "nights": nights, ANYWHERE: (days | nights) - {LEFT_OUT}}


@given(CONDITIONS, CONDITIONS)
@settings(max_examples=150, deadline=None)
def test_conditions_on_a_mix_agree_with_trying_every_mix(first, second):
    possible = Possible(ASKED)

    assert possible.together([first, second]) == any(
        holds(first, mix) and holds(second, mix) for mix in every_mix()
    )
    assert possible.none([first, second]) == any(
        not holds(first, mix) and not holds(second, mix) for mix in every_mix()
    )


@pytest.mark.parametrize("way", ["contract", "unpaid", "not-decided"])
def test_a_way_is_somewhere_in_our_mix_exactly_when_a_part_of_the_care_is_in_it(content, way):
    possible = Possible(content.mix.asked)
    anywhere = Condition.model_validate({"if": {ANYWHERE: way}})
    care = [part.id for part in content.mix.parts if part.kind == "care"]
    behind = [part.id for part in content.mix.parts if part.kind != "care" and way in part.ways]
    nowhere = Condition.model_validate({"unless": dict.fromkeys(care, way)})
    other = Condition.model_validate({"if": dict.fromkeys(behind, way)})

    assert not possible.together([anywhere, nowhere])
    assert not possible.none([anywhere, nowhere])
    assert possible.together([nowhere, other]), "what stands behind the care is no part of it"
    for part in care:
        there = Condition.model_validate({"if": {part: way}})
        assert possible.together([anywhere, there])
        assert possible.somebody([there], [anywhere]) is None
