"""The content that readers see is the last that was whole."""

import shutil
import threading
from datetime import date, timedelta

import pytest

from phb.ui import store
from phb.ui.store import ContentStore
from tests.content.minimal import FILES, WORDS, write
from tests.ui.folders import broken, mended


@pytest.fixture(autouse=True)
def _look_at_once(monkeypatch):
    monkeypatch.setattr(store, "LOOK_EVERY", 0)
    monkeypatch.setattr("phb.content.site_words.WORDS", WORDS)


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "content", FILES)


def test_content_is_the_same_object_while_no_file_changes(folder):
    held = ContentStore(folder)

    assert held.current() is held.current()
    assert held.current().version


def test_an_edit_is_read(folder):
    held = ContentStore(folder)
    before = held.current()

    mended(folder, site_name="Another name")

    assert held.current().words["site-name"] == "Another name"
    assert held.current().version != before.version


def test_a_mistake_keeps_the_last_good_content_and_is_told(folder):
    held = ContentStore(folder)
    before = held.current()

    broken(folder)

    assert held.current() is before
    assert held.last_read().content is None
    assert [p.file for p in held.last_read().problems] == ["site.yaml"]


def test_a_mended_mistake_is_read_again(folder):
    held = ContentStore(folder)
    held.current()
    broken(folder)
    held.current()

    mended(folder, site_name="Another name")

    assert held.current().words["site-name"] == "Another name"
    assert [p for p in held.last_read().problems if p.file == "site.yaml"] == []


def test_a_folder_broken_from_the_start_gives_nothing_until_it_is_mended(folder):
    broken(folder)
    held = ContentStore(folder)
    assert held.current() is None

    mended(folder)

    assert held.current() is not None


def test_a_folder_that_goes_away_for_a_moment_takes_nothing_from_readers(folder):
    held = ContentStore(folder)
    before = held.current()

    away = folder.rename(folder.with_name("away"))
    assert held.current() is before

    shutil.copytree(away, folder)
    assert held.current().version == before.version


def test_many_readers_at_once_get_the_same_content(folder):
    held = ContentStore(folder)
    got = []

    readers = [threading.Thread(target=lambda: got.append(held.current())) for _ in range(12)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()

    assert len(got) == 12
    assert None not in got
    assert len({content.version for content in got}) == 1


def test_between_two_looks_the_files_are_left_alone(folder, monkeypatch):
    monkeypatch.setattr(store, "LOOK_EVERY", 3600)
    held = ContentStore(folder)
    before = held.current()

    mended(folder, site_name="Another name")

    assert held.current() is before


def test_each_new_day_is_told_to_the_content_that_readers_see(folder):
    day = [date(2027, 5, 21)]
    held = ContentStore(folder, today=lambda: day[0])
    assert held.current().today == day[0]
    assert {p.code for p in held.last_read().problems} == {"DUE-2"}

    day[0] += timedelta(days=1)

    assert held.current().today == day[0]
    assert {p.code for p in held.last_read().problems} == {"DUE-1"}


def test_a_mistake_does_not_stop_the_days(folder):
    day = [date(2027, 5, 21)]
    held = ContentStore(folder, today=lambda: day[0])
    before = held.current()
    broken(folder)

    day[0] += timedelta(days=1)

    assert held.current().today == day[0]
    assert held.current().version == before.version
