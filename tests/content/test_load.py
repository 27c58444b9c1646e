import os
import shutil
from pathlib import Path

import pytest

from phb.content.load import load_content
from tests.content.minimal import FILES, TODAY, write


def test_complete_content_loads_with_nothing_to_report(folder):
    loaded = load_content(folder, today=TODAY)

    assert loaded.problems == ()
    assert loaded.content is not None


def test_a_folder_that_is_not_there_is_the_callers_mistake(tmp_path):
    with pytest.raises(FileNotFoundError, match="nowhere"):
        load_content(tmp_path / "nowhere")


def test_content_keeps_the_order_of_the_files_and_stories_by_id(folder):
    content = load_content(folder).content

    assert [option.id for option in content.options][:2] == ["employ-pas", "contract"]
    assert content.questions[0].id == "who-for"
    assert [story.id for story in content.stories] == [
        "a-team-that-left",
        "days-with-aunt",
        "nights-alone",
    ]
    assert content.words["site-name"] == "The guide"


@pytest.mark.parametrize("kind", ["option", "question", "story", "source", "page"])
def test_looking_up_an_id_that_is_not_there_names_it(folder, kind):
    content = load_content(folder).content

    with pytest.raises(KeyError, match=f"no {kind} has the id 'nobody'"):
        getattr(content, kind)("nobody")


def test_looking_up_an_id_finds_it(folder):
    content = load_content(folder).content

    assert content.option("notional").id == "notional"
    assert content.question("who-for").short == "Age"
    assert content.story("days-with-aunt").title == "Days with her aunt"
    assert content.source("rules").publisher == "The rule makers"
    assert content.page("about").body.startswith("What this is.")


def test_every_file_says_when_it_was_checked(folder):
    content = load_content(folder).content

    assert set(content.kept) == set(FILES)
    assert content.kept["stories/days-with-aunt.md"].check_again.year == 2027


def test_the_version_changes_with_any_file_and_only_then(folder, tmp_path):
    first = load_content(folder).content.version
    same = load_content(write(tmp_path / "copy", FILES)).content.version
    story = folder / "stories" / "days-with-aunt.md"
    story.write_text(story.read_text() + "\nMore.\n")

    assert same == first
    assert load_content(folder).content.version != first


def test_windows_line_ends_and_their_mark_are_taken(folder):
    path = folder / "questions.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))

    loaded = load_content(folder)

    assert loaded.content is not None
    assert [p.code for p in loaded.problems] == ["TEXT-2"]


def test_content_can_not_be_changed_by_accident(folder):
    content = load_content(folder).content

    with pytest.raises(TypeError):
        content.words["site-name"] = "Other"  # type: ignore[index]
    with pytest.raises(AttributeError):
        content.version = "other"


@pytest.mark.parametrize("name", [name for name in FILES if "/" not in name])
def test_a_missing_file_is_a_problem_of_that_file_alone(folder, name):
    (folder / name).unlink()

    loaded = load_content(folder)

    assert loaded.content is None
    assert [(p.code, p.file) for p in loaded.problems if p.severity == "must-fix"] == [
        ("FILE-1", name)
    ]


def test_a_folder_in_the_place_of_a_file_is_a_problem(folder):
    (folder / "help.yaml").unlink()
    (folder / "help.yaml").mkdir()

    assert _codes(folder) == [("FILE-2", "help.yaml")]


def test_a_file_in_the_place_of_a_folder_is_a_problem(folder):
    shutil.rmtree(folder / "pages")
    (folder / "pages").write_text("text")

    assert _codes(folder) == [("FILE-2", "pages")]


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user"
)
def test_a_file_that_may_not_be_read_is_a_problem(folder):
    (folder / "help.yaml").chmod(0)

    assert _codes(folder) == [("FILE-2", "help.yaml")]


def test_a_file_that_the_system_refuses_is_a_problem(folder, monkeypatch):
    def refuse(*args, **kwargs):
        raise PermissionError("no")

    monkeypatch.setattr("phb.content.disk.open", refuse, raising=False)

    assert {code for code, _ in _codes(folder)} == {"FILE-2"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_the_place_of_a_file_does_not_hang(folder):
    (folder / "help.yaml").unlink()
    os.mkfifo(folder / "help.yaml")

    assert _codes(folder) == [("FILE-2", "help.yaml")]


def test_a_link_out_of_the_folder_is_refused(folder, tmp_path):
    outside = tmp_path / "secret.yaml"
    outside.write_text((folder / "help.yaml").read_text())
    (folder / "help.yaml").unlink()
    (folder / "help.yaml").symlink_to(outside)

    assert _codes(folder) == [("FILE-4", "help.yaml")]


def test_a_folder_of_stories_that_is_a_link_out_is_refused(folder, tmp_path):
    (folder / "stories").rename(tmp_path / "elsewhere")
    (folder / "stories").symlink_to(tmp_path / "elsewhere")

    assert ("FILE-4", "stories") in _codes(folder)


def test_a_link_to_itself_or_to_nothing_is_a_problem(folder):
    for name, target in (("help.yaml", "help.yaml"), ("steps.yaml", "gone.yaml")):
        (folder / name).unlink()
        (folder / name).symlink_to(target)

    assert sorted(_codes(folder)) == [("FILE-2", "help.yaml"), ("FILE-2", "steps.yaml")]


def test_the_content_folder_may_itself_be_a_link(folder, tmp_path):
    (tmp_path / "current").symlink_to(folder)

    assert load_content(tmp_path / "current").content is not None


@pytest.mark.parametrize(
    "name", ["optoins.yaml", "stories/x.txt", "notes.docx", "pages/about.html"]
)
def test_a_file_that_nothing_reads_is_pointed_out_and_keeps_nothing_back(folder, name):
    (folder / name).write_text("text")

    loaded = load_content(folder)

    assert [(p.code, p.file, p.severity) for p in loaded.problems] == [
        ("FILE-3", name, "please-check")
    ]
    assert loaded.content is not None


def test_a_misspelled_file_is_told_with_the_name_that_was_meant(folder):
    (folder / "options.yaml").rename(folder / "optoins.yaml")

    strangers = [p for p in load_content(folder).problems if p.code == "FILE-3"]

    assert [p.fix for p in strangers] == ['Did you mean "options.yaml"?']


@pytest.mark.parametrize("name", [".DS_Store", "options.yaml~", "stories/.x.swp", "x.tmp"])
def test_what_programs_leave_behind_is_not_spoken_of(folder, name):
    (folder / name).write_text("text")

    assert load_content(folder).problems == ()


@pytest.mark.parametrize(
    "name", ["Big.md", "two words.md", "a_b.md", "a--b.md", "é.md", "-a.md", "a" * 61 + ".md"]
)
def test_a_story_whose_file_name_can_not_be_an_id_is_a_problem(folder, name):
    (folder / "stories" / "nights-alone.md").rename(folder / "stories" / name)

    assert _codes(folder) == [("FILE-6", f"stories/{name}")]


def test_no_stories_at_all_are_gaps_and_not_faults(folder):
    for path in (folder / "stories").iterdir():
        path.unlink()
    (folder / "stories").rmdir()

    loaded = load_content(folder)

    assert loaded.content.stories == ()
    assert [p.code for p in loaded.problems].count("GAP-3") == 6


def _codes(folder: Path) -> list[tuple[str, str]]:
    return [(p.code, p.file) for p in load_content(folder).problems if p.severity == "must-fix"]
