"""The papers as other programs ask for them."""

import io
import re
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from phb.cli import main
from phb.guide.order import mixed
from phb.views.say import day

CONTENT = str(Path(__file__).parents[1] / "content")


@pytest.fixture
def made(tmp_path):
    """``made("pdf", "--large", answers="who-for: child")``: the bytes of the file that was written."""

    def make(kind: str, *more: str, answers: str = "", name: str = "paper") -> bytes:
        words = ["summary", "--format", kind, "--content", CONTENT, *more]
        if answers:
            (tmp_path / "answers.yaml").write_text(answers)
            words += ["--answers", str(tmp_path / "answers.yaml")]
        out = tmp_path / name
        assert main([*words, "--out", str(out)]) == 0
        return out.read_bytes()

    return make


def pages(given: bytes) -> int:
    return len(PdfReader(io.BytesIO(given)).pages)


def test_each_format_is_what_it_says(made, content):
    title = content.words["take-title"]

    assert made("html").startswith(b"<!doctype html>")
    assert made("pdf").startswith(b"%PDF")
    assert made("text").decode().startswith(title)
    assert made("note").decode().startswith(content.words["note-about"])
    assert pages(made("pdf")) == 3
    assert pages(made("pdf", "--large")) in (4, 5, 6)


@pytest.mark.parametrize(
    ("name", "begins"),
    [("b.pdf", b"%PDF"), ("b.txt", b"Six ways"), ("b.html", b"<!doctype"), ("b", b"<!doctype")],
)
def test_a_blank_paper_takes_its_format_from_the_name_of_the_file(made, name, begins):
    assert made("blank", name=name).startswith(begins)


def test_answers_the_lean_the_door_and_the_place_stand_on_it(made, content):
    place = next(place for place in content.places if place.contacts)
    answers = "who-for: child\nsame-faces: a-lot\nhow-soon: not-sure\n"

    more = ("--lean", "hybrid", "--door", "discharge", "--place", place.id)
    text = " ".join(made("text", *more, answers=answers).decode().split())

    assert f"Made on {day(date.today())}" in text
    assert "A child under 16" in text
    assert "It matters a lot: the same people each time." in text
    assert "Not sure, or passed over: how soon care is needed." in text
    assert "The lean, for now: you mix two or more ways." in text
    assert content.words["take-home-in-place"] in text
    assert f"In {place.name}: {place.contacts[0].name}" in text


@pytest.mark.parametrize("kind", ["text", "blank"])
def test_a_seed_fixes_the_mixed_order_of_the_ways_and_without_one_papers_differ(
    made, content, kind
):
    def order(*more: str) -> list[str]:
        text = " ".join(made(kind, *more, name="b.txt").decode().split())
        table = text[text.index(content.words["take-ways-caption"]) :]
        return sorted((o.id for o in content.options), key=lambda i: _row_of(content, table, i))

    assert order("--seed", "3") == order("--seed", "3")
    assert order("--seed", "3") == [o.id for o in mixed(content.options, 3)]
    assert len({tuple(order()) for _ in range(12)}) > 1


def _row_of(content, table: str, option_id: str) -> int:
    option = content.option(option_id)
    after = "|".join(content.words[word] for word in ("take-in-short", "take-facts-employs"))
    return re.search(f"{re.escape(option.short_name)} ({after})", table).start()


def test_a_dash_writes_to_standard_output_and_nothing_else_does(capfdbinary, made, content):
    assert main(["summary", "--format", "note", "--out", "-", "--content", CONTENT]) == 0
    out, _ = capfdbinary.readouterr()
    made("note")

    assert out.startswith(content.words["note-about"].encode())
    assert capfdbinary.readouterr() == (b"", b"")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--answers", "nowhere.yaml"], "nowhere.yaml"),
        (["--place", "nowhere"], "nowhere"),
        (["--lean", "nothing"], "nothing"),
    ],
)
def test_what_cannot_be_made_is_told_in_one_line_and_writes_nothing(capsys, tmp_path, words, why):
    out = tmp_path / "paper.txt"

    status = main(["summary", "--format", "text", "--out", str(out), "--content", CONTENT, *words])

    complaint = capsys.readouterr().err
    assert status == 2
    assert complaint.startswith("phb: ")
    assert complaint.count("\n") == 1
    assert why in complaint
    assert not out.exists()


def test_an_answer_that_is_not_known_is_refused(capsys, tmp_path):
    answers = tmp_path / "answers.yaml"
    answers.write_text("who-for: dragon\n")

    words = ["summary", "--format", "note", "--out", "-", "--content", CONTENT]
    assert main([*words, "--answers", str(answers)]) == 2
    assert "dragon" in capsys.readouterr().err
