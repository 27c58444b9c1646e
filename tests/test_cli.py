"""The command line as other programs use it."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from phb.cli import main
from phb.content.library import OPTION_IDS

ROOT = Path(__file__).parents[1]
CONTENT = str(ROOT / "content")


@pytest.fixture
def phb(capsys, monkeypatch):
    """``phb("align", "--answers", "-", given="...")``: exit status, what it printed, what it complained of."""

    def run(*words: str, given: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        status = main([*words, "--content", CONTENT] if "--content" not in words else list(words))
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def align(phb):
    """What some answers, given as text on standard input, point to."""

    def run(given: str) -> dict:
        status, out, _ = phb("align", "--answers", "-", "--json", given=given)
        assert status == 0
        return json.loads(out)

    return run


def test_checking_good_content_exits_0_and_prints_json_alone(phb):
    status, out, complaint = phb("check", "--json")

    assert (status, complaint) == (0, "")
    words = {"file", "line", "column", "code", "severity", "wrong", "fix"}
    assert all(set(problem) == words for problem in json.loads(out))
    assert {p["severity"] for p in json.loads(out)} <= {"please-check", "idea"}


def test_checking_counts_how_the_stories_of_every_option_went(phb):
    texts = [p.read_text(encoding="utf-8") for p in (ROOT / "content/stories").glob("*.md")]

    _, out, _ = phb("check")

    rows = {line.split()[0]: line.split()[1:4] for line in out.splitlines() if "|" in line}
    for option in OPTION_IDS:
        told = [t for t in texts if re.search(rf"^options: .*\b{option}\b", t, re.MULTILINE)]
        went = [sum(f"how-it-went: {w}" in t for t in told) for w in ("good", "mixed", "hard")]
        assert rows[option] == [str(count) for count in went]


def test_checking_broken_content_exits_1_and_shows_the_line(phb, tmp_path):
    broken = tmp_path / "content"
    (broken / "stories").mkdir(parents=True)
    (broken / "questions.yaml").write_text("questions:\n  - id: who-for\n    pik: one\n")

    status, out, _ = phb("check", "--content", str(broken))

    assert status == 1
    assert "questions.yaml, line 3" in out
    assert "pik: one" in out
    assert "Traceback" not in out


def test_checking_ends_with_how_each_page_reads(phb):
    status, out, _ = phb("check")
    after = out[out.index(" to fix, ") :]

    assert status == 0
    assert all(f"  {page}\n" in after for page in ("/", "/guide", "/options?option=hybrid"))
    assert "not proof" in after.splitlines()[-1]


def test_how_pages_read_can_be_had_alone_and_as_json(phb):
    status, out, complaint = phb("check", "--pages", "--json")
    pages = json.loads(out)

    assert (status, complaint) == (0, "")
    assert {tuple(page) for page in pages} == {
        ("page", "sentences", "words", "grade", "raw", "most", "long", "longest")
    }
    assert phb("check", "--pages")[1].startswith("Words  Grade")


def test_content_that_cannot_be_read_has_problems_and_no_pages(phb, tmp_path):
    assert phb("check", "--pages", "--json", "--content", str(tmp_path))[:2] == (1, "[]\n")
    assert phb("check", "--content", str(tmp_path))[1].endswith("ideas\n")


def test_checking_tells_what_is_past_its_day(phb, tmp_path):
    late = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    text = (late / "help.yaml").read_text(encoding="utf-8")
    assert "\ncheck-again: " in text
    again = re.sub(
        r"\nchecked-on: .*((?:\n.*)*?)\ncheck-again: .*",
        r"\nchecked-on: 2026-11-20\1\ncheck-again: 2026-11-21",
        text,
        count=1,
    )
    (late / "help.yaml").write_text(again, encoding="utf-8")

    status, out, _ = phb("check", "--json", "--content", str(late))

    assert status == 0, "readers still see it, with a banner"
    due = {p["file"]: p["severity"] for p in json.loads(out) if p["code"] == "DUE-1"}
    assert due["help.yaml"] == "please-check"


def test_no_such_folder_exits_2_with_one_line(phb):
    status, out, complaint = phb("check", "--json", "--content", "nowhere")

    assert (status, out) == (2, "")
    assert complaint.count("\n") == 1
    assert "nowhere" in complaint


def test_questions_are_listed_in_order_with_what_decides_them(phb):
    status, out, _ = phb("questions", "--json")
    listed = json.loads(out)

    assert status == 0
    assert 12 <= len(listed) <= 20
    assert all(
        list(q) == ["id", "about", "ask", "why", "pick", "answers", "show_if"] for q in listed
    )
    abouts = [q["about"] for q in listed]
    assert abouts == sorted(abouts, key=["situation", "what-matters"].index), "situation first"
    gated = {q["id"]: q["show_if"] for q in listed if q["show_if"]}
    assert gated == {"can-decide": {"unless": {"who-for": ["child"]}}}


def test_answers_may_be_json_or_yaml_and_mean_the_same(align):
    as_json = align(
        '{"who-for": "child", "time-to-run": "no", "help-with": ["nights"], "how-soon": null}'
    )
    as_yaml = align("who-for: child\ntime-to-run: no\nhelp-with: [nights]\nhow-soon:\n")

    assert as_json == as_yaml


def test_every_option_is_there_in_content_order_with_every_part(align):
    result = align("who-for: child")

    assert [o["id"] for o in result["options"]] == list(OPTION_IDS)
    parts = ["id", "group", "towards", "away", "to_ask", "depends_on", "stories"]
    assert all(list(o) == parts for o in result["options"])
    reasons = [r for o in result["options"] for d in ("towards", "away", "to_ask") for r in o[d]]
    assert {tuple(r) for r in reasons} == {("id", "says", "strength")}
    assert len(result["stories"]) <= 6
    assert {tuple(s) for s in result["stories"]} == {("id", "like", "different")}
    assert {tuple(c) for c in result["would_change"]} == {
        ("question", "answer", "option", "from", "to")
    }


@pytest.mark.parametrize(
    "nothing", ["", "{}", "who-for: not-sure", '{"help-with": []}', "who-for: ~"]
)
def test_nothing_said_leads_nowhere(align, nothing):
    result = align(nothing)

    assert {o["group"] for o in result["options"]} == {"nothing-said-yet"}
    assert result["stories"] == []


def test_answers_that_would_not_be_asked_are_ignored(align):
    assert align("{who-for: child, can-decide: no}") == align("{who-for: child}")


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ("who-fro: child", "who-for"),
        ("who-for: chidl", "child"),
        ("who-for: [child, adult]", "who-for"),
        ("help-with: [nihgts]", "nights"),
        ("who-for: [", "line 1"),
        ("- child", "answers"),
        ("[" * 50_000, "answers"),
        ('{"who-for": &a child}', "line 1"),
    ],
)
def test_answers_that_do_not_fit_exit_2_with_one_line_that_names_them(phb, given, named):
    status, out, complaint = phb("align", "--answers", "-", "--json", given=given)

    assert (status, out) == (2, "")
    assert complaint.count("\n") == 1
    assert named in complaint
    assert "Traceback" not in complaint


def test_a_missing_file_of_answers_exits_2_with_one_line(phb):
    status, _, complaint = phb("align", "--answers", "not-here.yaml")

    assert status == 2
    assert complaint.count("\n") == 1


def test_a_bad_line_of_a_batch_gives_an_error_and_the_rest_still_runs(phb, tmp_path):
    batch = tmp_path / "batch"
    lines = [
        '{"who-for": "child"}',
        "not json",
        '{"who-for": "cat"}',
        "[" * 100_000,
        "[]",
        '{"who-for": "adult"}',
    ]
    batch.write_text("\n".join(lines) + "\n")

    status, out, _ = phb("align", "--batch", str(batch), "--json")
    results = [json.loads(line) for line in out.splitlines()]

    assert status == 2
    assert ["error" in result for result in results] == [False, True, True, True, True, False]
    assert all(result["error"] for result in results[1:5])


def test_a_batch_says_the_same_as_one_at_a_time(phb, align, tmp_path):
    batch = tmp_path / "batch"
    batch.write_text('{"who-for": "child", "help-with": ["nights", "health-tasks"]}\n')

    status, out, _ = phb("align", "--batch", str(batch), "--json")

    assert status == 0
    assert json.loads(out) == align("{who-for: child, help-with: [nights, health-tasks]}")


def test_the_same_answers_give_the_same_result_in_every_process():
    given = '{"who-for": "adult", "help-with": ["nights", "going-out", "equipment"], "going-wrong": ["no-say", "let-down"]}'
    results = {
        subprocess.run(
            [sys.executable, "-m", "phb", "align", "--answers", "-", "--json"],
            input=given,
            capture_output=True,
            check=True,
            cwd=ROOT,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(results) == 1


def test_a_sign_that_cannot_be_written_does_not_stop_a_batch(phb, tmp_path):
    batch = tmp_path / "batch"
    batch.write_text(
        '{"who-for": "\\ud800"}\n\n{"who-for": "child", "who-for": "adult"}\n{"who-for": "child"}\n'
    )

    status, out, _ = phb("align", "--batch", str(batch), "--json")

    assert status == 2
    assert ["error" in json.loads(line) for line in out.splitlines()] == [True, True, False]


@pytest.mark.parametrize(
    "words", [["align", "--json"], ["align", "--answers", "a", "--batch", "b"], ["chekc"], []]
)
def test_a_call_that_is_off_exits_2_with_one_line(words):
    ran = subprocess.run(
        [sys.executable, "-m", "phb", *words], capture_output=True, cwd=ROOT, text=True, check=False
    )

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.count("\n") == 1


def test_what_is_no_file_is_told_and_never_opened(phb, tmp_path):
    folder = tmp_path / "content"
    folder.mkdir()
    os.mkfifo(folder / "glossary.yaml")
    (folder / "help.yaml").symlink_to("/etc/hosts")

    status, out, _ = phb("check", "--content", str(folder))

    assert status == 1
    assert f"{folder}/glossary.yaml" in out
    assert "localhost" not in out
