"""The time before a child first goes home points at stories in which something did change."""

import pytest

from phb.content.load import load_content


def told(folder):
    return [(p.code, p.file) for p in load_content(folder).problems if p.severity == "must-fix"]


def write(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("stayed", "problems"),
    [
        ("changed", []),
        ("stopped", []),
        ("stayed", [("HOME-4", "home.yaml")]),
        ("not-said", [("HOME-4", "home.yaml")]),
    ],
)
def test_a_story_of_a_change_is_one_in_which_they_changed_or_stopped(folder, stayed, problems):
    write(folder, "home.yaml", "stories: []", "stories: [days-with-aunt]")
    write(folder, "stories/days-with-aunt.md", "stayed: changed", f"stayed: {stayed}")

    assert told(folder) == problems
