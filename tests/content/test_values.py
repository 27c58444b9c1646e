"""An option that has nothing to say about what may matter is pointed out to its editors, and no other."""

import pytest

from phb.content.load import load_content
from tests.content.minimal import FILES, write

ALONE = "if: {same-faces: a-lot}"


@pytest.mark.parametrize(
    ("instead", "told"),
    [
        (ALONE, 0),
        ("if: {same-faces: [a-lot, not-much]}", 0),
        ("all-of: {same-faces: a-lot}", 0),
        ("any-of:\n          - if: {same-faces: a-lot}\n          - if: {who-for: child}", 0),
        ("if: {who-for: child}", 1),
        ("unless: {same-faces: not-much}", 1),
        ("any-of:\n          - if: {same-faces: a-lot, who-for: child}", 1),
    ],
)
def test_a_reason_speaks_of_what_matters_where_it_holds_for_all_to_whom_it_does(
    tmp_path, instead, told
):
    options = FILES["options.yaml"].replace(ALONE, instead, 1)

    loaded = load_content(write(tmp_path, {**FILES, "options.yaml": options}))

    found = [p for p in loaded.problems if p.code == "VALUE-1"]
    assert [p.severity for p in found] == ["please-check"] * told
    assert all('"employ-pas"' in p.wrong and '"same-faces"' in p.wrong for p in found)


def test_no_option_of_the_site_is_silent_on_what_matters(content):
    said = {
        (option.id, q)
        for option in content.options
        for reason in option.reasons
        for q, answers in reason.if_.items()
        if "a-lot" in answers
    }

    values = [q.id for q in content.questions if q.about == "what-matters"]
    assert {(o.id, q) for o in content.options for q in values} <= said
