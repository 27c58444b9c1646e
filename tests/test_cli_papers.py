"""Papers from the command line, without a browser."""

import io
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from phb.cli import main
from phb.guide.order import mixed
from tests.content.minimal import SHEET

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Our content, with one more sheet."""
    copy = tmp_path_factory.mktemp("papers") / "content"
    shutil.copytree(ROOT / "content", copy)
    (copy / "sheets").mkdir(exist_ok=True)
    text = SHEET.replace("[rules, report]", "nhse-options").replace("rules", "report-2025")
    (copy / "sheets/a-trial.yaml").write_text(text)
    return copy


def make(folder: Path, *words: str) -> int:
    return main(["sheet", *words, "--content", str(folder)])


@pytest.mark.parametrize(
    ("format_", "begins"), [("pdf", b"%PDF"), ("html", b"<!doctype html>"), ("text", b"For a meet")]
)
@pytest.mark.parametrize("size", [[], ["--large"]])
def test_a_sheet_is_written_in_each_format(folder, tmp_path, format_, begins, size):
    out = tmp_path / "paper"

    assert make(folder, "a-trial", "--format", format_, "--out", str(out), *size) == 0
    assert out.read_bytes().startswith(begins)


def test_a_seed_fixes_the_mixed_order_of_the_ways_and_without_one_sheets_differ(
    folder, content, tmp_path
):
    def order(*seed: str) -> list[str]:
        assert (
            make(folder, "ways-to-begin", "--format", "text", "--out", str(tmp_path / "t"), *seed)
            == 0
        )
        lines = (tmp_path / "t").read_text().splitlines()
        return sorted((o.id for o in content.options), key=lambda i: _row_of(content, lines, i))

    assert order("--seed", "3") == [o.id for o in mixed(content.options, 3)]
    assert len({tuple(order()) for _ in range(4)}) > 1


def _row_of(content, lines: list[str], option_id: str) -> int:
    return lines.index(content.option(option_id).short_name)


def test_the_signs_of_a_sheet_are_the_words_of_the_site(folder, tmp_path):
    out = tmp_path / "paper.pdf"

    make(folder, "a-trial", "--format", "pdf", "--out", str(out))

    assert "Page 1 of 1" in PdfReader(out).pages[0].extract_text()


def test_a_sheet_can_go_to_standard_output(folder, capfdbinary):
    assert make(folder, "a-trial", "--format", "pdf", "--out", "-") == 0

    made, complaint = capfdbinary.readouterr()
    assert len(PdfReader(io.BytesIO(made)).pages) == 1
    assert complaint == b""


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["nope", "--format", "pdf", "--out", "x.pdf"], "a-trial"),
        (["a-trial", "--format", "pdf", "--out", "/no/such/folder/x.pdf"], "/no/such/folder"),
        (["a-trial", "--format", "docx", "--out", "x"], "docx"),
        (["a-trial", "--format", "pdf"], "--out"),
    ],
)
def test_a_call_that_is_off_exits_2_with_one_line_that_says_why(folder, capsys, words, named):
    assert make(folder, *words) == 2

    printed, complaint = capsys.readouterr()
    assert printed == ""
    assert complaint.count("\n") == 1
    assert named in complaint
