from phb.content.load import load_content
from phb.content.logic import check_logic
from phb.content.models import OptionsFile, QuestionsFile
from phb.content.reader import read_yaml
from tests.content.minimal import FILES


def logic_of(
    options: str = FILES["options.yaml"], questions: str = FILES["questions.yaml"]
) -> list[tuple[str, str]]:
    """The codes told about conditions, with the line of the file that each is on."""
    reads = {
        "options.yaml": read_yaml("options.yaml", options),
        "questions.yaml": read_yaml("questions.yaml", questions),
    }
    problems = check_logic(
        reads,
        questions_file=QuestionsFile.model_validate(reads["questions.yaml"].data),
        options_file=OptionsFile.model_validate(reads["options.yaml"].data),
        take_file=None,
    )
    return [(p.code, reads[p.file].lines[p.line - 1].strip()) for p in problems]


def with_first(condition: str) -> str:
    """The options, with another condition for the first reason."""
    return FILES["options.yaml"].replace("if: {same-faces: a-lot}", condition, 1)


def test_sound_conditions_have_nothing_to_report():
    assert logic_of() == []


def test_one_ticked_answer_ruled_out_leaves_the_others():
    told = logic_of(
        with_first(
            "if: {going-wrong: [many-faces, no-say]}\n        unless: {going-wrong: many-faces}"
        )
    )

    assert told == []


def test_a_reason_may_need_a_question_that_is_shown_only_to_some():
    assert logic_of(with_first("if: {can-decide: able, who-for: adult}")) == []


def test_ruling_out_all_answers_of_a_question_not_shown_to_all_is_met_by_the_others():
    assert logic_of(with_first("unless: {can-decide: [able, not-able]}")) == []


def test_a_reason_is_never_seen_where_two_parts_need_what_the_show_if_rules_out():
    told = logic_of(
        with_first(
            "any-of: [{if: {can-decide: able}}, {if: {can-decide: not-able}}]\n        if: {who-for: child}"
        )
    )

    assert {code for code, _ in told} == {"LOGIC-2"}


def test_a_part_may_ask_for_another_ticked_answer_than_the_lines_above_it():
    told = logic_of(
        with_first(
            "if: {going-wrong: many-faces}\n        any-of: [{if: {going-wrong: no-say}}, {if: {same-faces: a-lot}}]"
        )
    )

    assert told == []


def test_the_same_reason_under_two_options_is_no_fault():
    text = FILES["options.yaml"].replace("few faces with contract.", "few faces with employ-pas.")

    assert logic_of(text) == []


def test_the_same_answers_for_and_against_are_no_fault():
    text = FILES["options.yaml"].replace(
        "if: {same-faces: a-lot}\n        source: report\n",
        "if: {same-faces: a-lot}\n        source: report\n      - id: employ-pas-also\n"
        "        against: It takes longer.\n        if: {same-faces: a-lot}\n        source: report\n",
        1,
    )

    assert logic_of(text) == []


def test_an_answer_that_does_not_exist_is_left_to_the_check_of_pointers():
    assert logic_of(with_first("if: {same-faces: nothing, who-for: child}")) == []


def test_an_option_has_a_reason_left_where_its_reasons_cover_every_answer():
    text = FILES["options.yaml"].replace(
        "      - id: employ-pas-start\n        ask-about: When could employ-pas start?\n        source: report\n",
        "",
    )
    covered = text.replace(
        "        unless: {going-wrong: [many-faces, no-say]}\n        strength",
        "        strength",
        1,
    ).replace("if: {same-faces: not-much}", "if: {same-faces: [a-bit, not-much]}", 1)

    assert [code for code, _ in logic_of(text)] == ["LOGIC-9"]
    assert logic_of(covered) == []


def test_many_questions_with_many_answers_are_checked_without_trying_them_out():
    """40 questions with 12 answers each to tick: trying out the sets of answers would never end."""
    answers = "".join(f"      a{n}: Answer {n}\n" for n in range(12))
    questions = FILES["questions.yaml"] + "".join(
        f"  - id: q{n}\n    about: situation\n    ask: Q\n    why: W\n    short: S\n    pick: many\n"
        + (f"    show-if: {{if: {{q{n - 1}: [a0, a1, a2]}}}}\n" if n else "")
        + f"    answers:\n{answers}"
        for n in range(40)
    )
    reasons = "".join(
        f"      - id: employ-pas-r{n}\n        for: Reason {n}.\n        if: {{q{n}: [a{n % 12}, a3]}}\n"
        f"        unless: {{q{39 - n}: a5}}\n        source: rules\n"
        for n in range(40)
    )
    options = FILES["options.yaml"].replace("    reasons:\n", f"    reasons:\n{reasons}", 1)
    reads = {
        "options.yaml": read_yaml("options.yaml", options),
        "questions.yaml": read_yaml("questions.yaml", questions),
    }
    files = {
        "questions_file": QuestionsFile.model_validate(reads["questions.yaml"].data),
        "options_file": OptionsFile.model_validate(reads["options.yaml"].data),
    }
    assert check_logic(reads, **files, take_file=None) == []


def test_a_question_never_shown_is_told_once_and_not_for_each_reason(folder):
    text = FILES["questions.yaml"].replace(
        "unless: {who-for: child}", "unless: {who-for: [child, adult]}"
    )
    (folder / "questions.yaml").write_text(text)

    assert [(p.code, p.file) for p in load_content(folder).problems] == [
        ("LOGIC-2", "questions.yaml")
    ]
