"""Which files a page rests on, so that it is called overdue when one of those is, and not for others."""

from dataclasses import replace
from datetime import date

import pytest

from phb.content.files import FILES, FOLDERS
from phb.content.library import SITE_PAGES
from phb.views.gone_over import RESTS_ON, files_behind, gone_over, overdue_banner
from phb.views.say import day

MISSED, TODAY = date(2026, 12, 31), date(2027, 1, 1)


@pytest.fixture
def with_overdue(content):
    """Our content on a day on which one file of it, and no other, is overdue."""

    def make(file: str):
        late = replace(content.kept[file], check_again=MISSED)
        return replace(content, kept={**content.kept, file: late}, today=TODAY)

    return make


def test_every_page_of_the_site_says_which_files_it_rests_on(content):
    assert set(RESTS_ON) == {"", *SITE_PAGES}
    for page in RESTS_ON:
        assert files_behind(content, page, {}), page


def test_every_file_has_a_page_that_says_when_it_is_overdue(with_overdue, content):
    unseen = [
        file
        for file in content.kept
        if not any(overdue_banner(with_overdue(file), page, {}) for page in RESTS_ON)
    ]

    assert unseen == []
    assert {*FILES, *FOLDERS} <= {file.split("/")[0] for file in content.kept}


def test_a_story_that_is_overdue_is_told_on_its_own_page_and_on_no_other_storys(with_overdue):
    late, other = "four-tenants-one-trust", "days-with-aunt-nights-with-team"
    content = with_overdue(f"stories/{late}.md")

    assert day(MISSED) in overdue_banner(content, "stories", {"story": late})
    assert not overdue_banner(content, "stories", {"story": other})
    assert overdue_banner(content, "stories", {})


def test_a_story_that_is_overdue_is_told_on_the_page_of_its_option_and_on_no_other(with_overdue):
    content = with_overdue("stories/four-tenants-one-trust.md")
    filed = content.story("four-tenants-one-trust").options

    told = {o.id for o in content.options if overdue_banner(content, "options", {"option": o.id})}

    assert told == set(filed)
    assert not overdue_banner(content, "options", {})


def test_a_page_that_rests_on_several_files_gives_its_oldest_day(content):
    late = replace(content.kept["questions.yaml"], checked_on=date(2020, 5, 1))
    mixed = replace(content, kept={**content.kept, "questions.yaml": late})

    assert "1 May 2020" in gone_over(mixed, "guide", {})
    assert "1 May 2020" not in gone_over(mixed, "compare", {})


def test_an_address_that_names_nothing_there_is_shows_the_page_as_it_is(content):
    assert gone_over(content, "stories", {"story": "nope"}) == gone_over(content, "stories", {})
    assert gone_over(content, "options", {"option": "nope"}) == gone_over(content, "options", {})


def test_a_page_that_names_no_files_rests_on_all_of_them(content):
    assert set(files_behind(content, "a-new-page", {})) == set(content.kept.values())


@pytest.mark.parametrize(
    "page", ["", "compare", "home", "talk", "jobs", "whatif", "endoflife", "mix", "take", "short"]
)
def test_a_page_that_tells_of_the_six_ways_says_when_they_are_past_their_day(with_overdue, page):
    assert overdue_banner(with_overdue("options.yaml"), page, {})
