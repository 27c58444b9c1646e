"""Renaming or deleting any id that something points to is told, one id at a time, over all of them."""

import copy
from pathlib import Path

import pytest

from phb.content.gaps import check_gaps
from phb.content.load import load_content
from phb.content.pointers import LISTS, blocks
from phb.content.problems import Problem
from phb.content.read import Read
from phb.content.reader import read_with_body, read_yaml
from phb.content.records import HOW_MUCH
from phb.content.references import check_references
from phb.content.story_pointers import check_story_pointers
from tests.content.minimal import FILES

REAL = Path(__file__).parents[2] / "content"
POINTED_AT = ("question", "option", "aspect", "source")


def read_all(files: dict[str, str]) -> dict[str, Read]:
    return {
        name: read_with_body(name, text) if name.endswith(".md") else read_yaml(name, text)
        for name, text in files.items()
    }


def told(reads: dict[str, Read]) -> set[Problem]:
    stories = (read for name, read in reads.items() if name.startswith("stories/"))
    of_stories = (p for read in stories for p in check_story_pointers(read, reads))
    return {*check_references(reads), *check_gaps(reads), *of_stories}


def ids(reads: dict[str, Read]) -> list[tuple[str, tuple]]:
    """The file and path of everything with an id that something else may point to."""
    found = []
    for kind in POINTED_AT:
        file, word = LISTS[kind]
        found += [(file, path) for path, _ in blocks(reads[file], (word,))]
    return found


def answers(reads: dict[str, Read]) -> list[tuple[tuple, str]]:
    read = reads["questions.yaml"]
    return [(p, answer) for p, q in blocks(read, ("questions",)) for answer in q["answers"]]


def changed(read: Read) -> Read:
    """A copy to slip in, with the same places."""
    other = copy.copy(read)
    other.data = copy.deepcopy(read.data)
    return other


def assert_every_id_is_missed(reads: dict[str, Read]) -> None:
    before = told(reads)
    about_nothing = {
        (p.file, p.line) for p in before if p.code in ("GAP-1", "GAP-4", "LOGIC-7", "LOGIC-8")
    }
    for file, path in ids(reads):
        used = (file, reads[file].at((*path, "id")).line) not in about_nothing
        renamed, deleted = changed(reads[file]), changed(reads[file])
        renamed.get(path)["id"] += "-x"
        deleted.get(path).clear()

        assert told({**reads, file: renamed}) - before, f"{file} {path} renamed"
        assert told({**reads, file: deleted}) - before or not used, f"{file} {path} deleted"
    unused = {p.wrong for p in before if p.code in ("GAP-4", "LOGIC-7")}
    for path, answer in answers(reads):
        question = reads["questions.yaml"].get(path)["id"]
        if answer in HOW_MUCH:
            continue  # a scale that is held to its three steps elsewhere
        used = not any(f'"{answer}" of "{question}"' in wrong for wrong in unused)
        renamed, deleted = changed(reads["questions.yaml"]), changed(reads["questions.yaml"])
        renamed.get(path)["answers"][f"{answer}-x"] = renamed.get(path)["answers"].pop(answer)
        deleted.get(path)["answers"].pop(answer)

        assert told({**reads, "questions.yaml": renamed}) - before, f"{question} {answer} renamed"
        assert told({**reads, "questions.yaml": deleted}) - before or not used


def test_every_id_is_missed_when_renamed_or_deleted():
    assert_every_id_is_missed(read_all(dict(FILES)))


@pytest.mark.slow
def test_every_id_of_the_real_content_is_missed_when_renamed_or_deleted(monkeypatch):
    monkeypatch.setattr("phb.content.references.check_texts", lambda read, reads: ())
    monkeypatch.setattr("phb.content.gaps._terms", lambda reads: ())
    paths = sorted(REAL.glob("**/*.md")) + sorted(REAL.glob("**/*.yaml"))
    files = {path.relative_to(REAL).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    if not set(LISTS[kind][0] for kind in LISTS) <= set(files):
        pytest.skip("the real content is not complete")

    assert_every_id_is_missed(read_all(files))


@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("site.yaml", "  - id: nurse"),
        ("site.yaml", "  site-name:"),
        ("site.yaml", "  checked-on:"),
        ("options.yaml", "      - id: employ-pas-faces"),
    ],
)
def test_an_id_with_a_fixed_form_is_missed_when_renamed(folder, file, old):
    (folder / file).write_text(
        FILES[file].replace(
            old,
            old.replace("id: ", "id: x")
            .replace("  site", "  xsite")
            .replace("  checked-on:", "  xchecked-on:"),
        )
    )

    assert load_content(folder).content is None


@pytest.mark.parametrize(
    "option", ["employ-pas", "contract", "notional", "third-party", "hybrid", "no-phb"]
)
def test_each_of_the_six_options_is_needed(folder, option):
    text = FILES["options.yaml"]
    start = text.index(f"  - id: {option}\n")
    end = text.find("\n  - id: ", start + 1) + 1 or len(text)
    (folder / "options.yaml").write_text(text[:start] + text[end:])

    told = [(p.code, p.line) for p in load_content(folder).problems if p.severity == "must-fix"]

    assert told == [("ID-4", 11)]


def test_a_slip_in_the_layout_of_one_file_says_nothing_about_what_points_into_it(folder):
    (folder / "sources.yaml").write_text("sources: [\n")

    told = {(p.code, p.file) for p in load_content(folder).problems}

    assert told == {("LAYOUT-4", "sources.yaml")}


def test_slips_in_several_files_are_all_told_at_once_and_the_worst_first(folder):
    (folder / "questions.yaml").write_text(
        FILES["questions.yaml"].replace("    pick: one", "    pik: one", 1)
    )
    (folder / "options.yaml").write_text(
        FILES["options.yaml"]
        .replace("source: report", "source: raport", 1)
        .replace("mark: circle", "mark: star")
        .replace("[rules, report]", "[rules, rules]", 1)
    )

    told = [(p.severity, p.code) for p in load_content(folder).problems]

    assert told == [
        ("must-fix", "WORD-3"),
        ("must-fix", "POINT-1"),
        ("must-fix", "WORD-1"),
        ("please-check", "WORD-18"),
    ]


def test_an_id_may_be_spelled_like_one_of_our_words(folder):
    for file, old, new in (
        ("questions.yaml", "      child: A child", "      source: A child"),
        ("questions.yaml", "who-for: child", "who-for: source"),
        ("stories/days-with-aunt.md", "who-for: child", "who-for: source"),
        ("stories/nights-alone.md", "[child, adult]", "[source, adult]"),
    ):
        path = folder / file
        path.write_text(path.read_text().replace(old, new))

    assert load_content(folder).problems == ()


def test_links_that_may_be_used_are_left_alone(folder):
    text = (
        "See [a](https://www.nhs.uk/x?y=1#z), [b](mailto:a@b.org), [c](tel:+443001234567), [d](/steps),\n"
        "[e](/stories?story=days-with-aunt), [f](/options?option=notional), [g](HTTPS://www.nhs.uk/) and 3 < 4.\n"
    )
    (folder / "pages" / "about.md").write_text(FILES["pages/about.md"] + text)

    assert load_content(folder).problems == ()
