"""What is told of plain language, and how a page is read."""

import pytest

from phb.content.files import FILES as KINDS
from phb.content.load import load_content
from phb.content.named_elsewhere import NAMED
from phb.content.page_texts import FRAME, page_texts
from phb.content.plain import check_plain, reading_table
from phb.content.reader import Read, read_with_body, read_yaml
from tests.content.minimal import FILES

STORY = "stories/days-with-aunt.md"
STORIES = [name for name in FILES if name.startswith("stories/")]
NOT_TO_BE_READ = {
    *("id", "source", "link", "kind", "confidence", "checked-on", "checked-by", "check-again"),
    *("about", "pick", "weight", "mark", "matters", "if", "unless", "all-of", "any-of", "strength"),
    *("options", "like-me", "option", "hours", "how-it-went", "stayed", "consent", "phone", "show-if"),
    *("numbers", "totals", "picture", "status", "group", "see", "minutes"),
    *("in-all", "verdict", "blank-rows", "ways"),
    *("said-too", "help-from", "help-for-a-child", "help-near"),
    *("value", "unit", "from", "until", "week", "order"),
    *("days", "at-most", "not-in", "in-place-of", "holidays", "found", "mix-part"),
    *("child-is", "needed", "come-first", "page", "paper", "parents-paper", "tasks-paper", "ways-paper"),
    "words-paper",
}  # fmt: skip
"""Lines with ids, dates, numbers and fixed words, which nobody wrote as text."""

Change = tuple[str, str, str]
"""A file, and what stands in it instead of what."""


def reads_of(*changes: Change) -> dict[str, Read]:
    """The smallest content as read, changed."""
    texts = dict(FILES)
    for file, old, new in changes:
        assert old in texts[file]
        texts[file] = texts[file].replace(old, new)
    return {
        name: (read_with_body if name.endswith(".md") else read_yaml)(name, text.encode())
        for name, text in texts.items()
    }


def told(code: str, *changes: Change) -> list[tuple[str, str]]:
    """File and text of the line of each problem with this code."""
    reads = reads_of(*changes)
    return [
        (p.file, reads[p.file].lines[p.line - 1].strip())
        for p in check_plain(reads)[0]
        if p.code == code
    ]


def in_story(code: str, text: str) -> list[str]:
    """The lines told of with this code where the text stands in a story."""
    return [line for _, line in told(code, (STORY, "She wanted", f"{text}\n\nShe wanted"))]


def test_every_text_that_a_reader_may_see_is_on_a_page():
    reads = reads_of()
    placed = {(text.file, text.path) for page in page_texts(reads) for text in page.texts}
    names = {
        ("glossary.yaml", ("terms", 0, "also", 0)),
        ("asked.yaml", ("asked", 0, "topic")),
    }
    not_said = {(story, ("what-was-hard",)) for story in STORIES}

    written = {
        (name, path)
        for name, read in reads.items()
        for path in read.values
        if name != "sources.yaml" and isinstance(text := read.get(path), str) and text
        if NOT_TO_BE_READ.isdisjoint(path)
        if not any(name == file and path[: len(at)] == at for file, at, _, _ in NAMED)
    }

    assert written - placed == names | not_said


def test_words_of_the_frame_that_no_page_has_are_read_all_the_same():
    pages = {page.page: page for page in page_texts(reads_of())}

    assert [text.text for text in pages[FRAME].texts] == ["The guide"]


def test_a_page_is_held_to_the_grade_of_its_readers():
    most = {page.page: page.most for page in page_texts(reads_of())}

    assert most["/options?option=hybrid"] == most["/door?for=family"] == most["/about"] == 6
    assert most["/stories?story=nights-alone"] == most["/stories"] == 7
    assert most["/door?for=nurse"] == 8


def test_names_and_explained_words_do_not_make_a_page_hard():
    names = "A familiar team. Officially hybrid. A help line."

    pages = check_plain(reads_of(("pages/about.md", "What this is.", names)))[1]
    about = next(page for page in pages if page.page == "/about")

    assert about.grade < about.raw


def test_a_name_with_capitals_is_one_only_where_it_has_them():
    contact = ("help.yaml", "name: A help line", "name: Organisation")

    def grade(text: str) -> float:
        pages = check_plain(reads_of(contact, ("pages/about.md", "What this is.", text)))[1]
        return next(page.grade for page in pages if page.page == "/about")

    assert grade("Ask at Organisation.") < grade("Ask at organisation.")


def test_a_few_long_words_are_not_held_against_a_short_page():
    long = "Organisations facilitate arrangements. "

    assert told("PLAIN-1", ("pages/about.md", "What this is.", long * 4)) == []
    assert len(told("PLAIN-1", ("pages/about.md", "What this is.", long * 40))) == 1


@pytest.mark.parametrize("file", KINDS)
def test_there_is_no_table_where_a_file_can_not_be_read(folder, file):
    (folder / file).write_text("[", encoding="utf-8")

    assert load_content(folder).pages == ()


def test_a_fault_elsewhere_does_not_keep_pages_from_being_read(folder):
    broken = folder / "help.yaml"
    broken.write_text(broken.read_text().replace("source: rules", "source: rulse"))

    loaded = load_content(folder)

    assert loaded.content is None
    assert "/help" in [page.page for page in loaded.pages]


def test_the_table_has_a_line_for_each_page_and_says_what_a_grade_is_worth():
    pages = check_plain(reads_of())[1]

    lines = reading_table(pages).splitlines()

    assert all(line.endswith(page.page) for line, page in zip(lines[1:], pages, strict=False))
    assert "smoke alarm, not proof" in lines[-1]


def test_a_sentence_is_found_at_its_own_line_though_it_is_folded_and_has_a_link_in_it():
    folded = f">-\n      Short here. So\n      is this.\n      So [runs\n      this](/steps){' on' * 24}."

    assert told("PLAIN-2", ("help.yaml", "Questions.", folded)) == [("help.yaml", "So [runs")]


@pytest.mark.parametrize(("words", "count"), [(25, 0), (26, 1)])
def test_a_sentence_may_have_25_words(words, count):
    assert len(in_story("PLAIN-2", f"We go{' on' * (words - 2)}.")) == count


def test_a_paragraph_may_have_three_sentences_and_a_list_any_number_of_bullets():
    four = "One. Two. Three. Four."

    assert in_story("PLAIN-4", "One. Two. Three.") == []
    assert in_story("PLAIN-4", "- One.\n- Two.\n- Three.\n- Four.\n- Five.") == []
    assert in_story("PLAIN-4", f"So.\n\n{four}\n\nOne.") == [four]


def test_one_sentence_in_twenty_may_have_more_than_twenty_words():
    long, short = f"We go{' on' * 19}.", "It is so.\n\n"

    assert in_story("PLAIN-3", short * 40 + long) == []
    assert in_story("PLAIN-3", f"{long}\n\n" * 3) == [long]


@pytest.mark.parametrize(
    "text",
    [
        "A personal assistant (PA) came. The PA stayed.",
        "The Care Quality Commission (CQC), and the CQC's page.",
        "The Disclosure and Barring Service (DBS) checks.",
        "The Information Commissioner's Office (ICO) looks.",
        "CQC (Care Quality Commission) looks.",
        "Two [personal assistants (PAs)](/steps), each a PA.",
        "A familiar team (XYZ) is one.",
        "The NHS, a GP and the UK.",
        "A man and I, under section 45A.",
    ],
)
def test_letters_may_stand_once_their_words_have_stood_beside_them(text):
    also = ("glossary.yaml", "[a familiar team]", "[a familiar team, XYZ]")

    assert told("PLAIN-5", also, (STORY, "She wanted", f"{text} She wanted")) == []


@pytest.mark.parametrize(
    "text",
    [
        "The PA came. The PA stayed.",
        "PAs came.",
        "A PA is a personal assistant (PA).",
        "A personal helper (PA) came.",
        "A personal assistant, or PA, came.",
        "The PA's pay.",
    ],
)
def test_letters_that_stand_before_their_words_are_told_once(text):
    assert in_story("PLAIN-5", text) == [text]


def test_what_one_page_explains_another_does_not_know():
    explained = (STORY, "She wanted", "A personal assistant (PA) came. She wanted")
    bare = ("stories/nights-alone.md", "She wanted", "A PA came. She wanted")

    assert [file for file, _ in told("PLAIN-5", explained, bare)] == ["stories/nights-alone.md"]


def test_what_a_reader_may_meet_alone_explains_itself():
    says = "You would see few faces with {}."
    explained = ("options.yaml", says.format("employ-pas"), "A personal assistant (PA) comes.")
    bare = ("options.yaml", says.format("contract"), "A PA comes.")

    assert told("PLAIN-5", explained, bare) == [("options.yaml", "for: A PA comes.")]


def test_what_all_readers_of_a_page_meet_first_need_not_be_explained_again():
    lead = (
        "site.yaml",
        "words:\n",
        "words:\n  meaning-lead: A personal assistant (PA) may come.\n",
    )
    bare = ("options.yaml", "You would see few faces with contract.", "A PA comes.")

    assert told("PLAIN-5", lead, bare) == []


def test_an_entry_of_the_words_page_explains_its_own_letters_and_no_others():
    also = ("glossary.yaml", "[a familiar team]", "[a familiar team, FF]")
    own, other = (("glossary.yaml", "It can", f"{letters} can") for letters in ("FF", "GG"))

    assert told("PLAIN-5", also, own) == []
    assert len(told("PLAIN-5", also, other)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Paid carers came.",
        "An unpaid carer helps. As a carer she is tired, and carers talk.",
        "Family carers met, and the carer's sister.",
        "Carers UK and the Carer's Allowance.",
        'Many people say "carer" for both.',
        "With care, be careful when caring.",
    ],
)
def test_a_carer_may_stand_where_the_text_says_if_they_are_paid(text):
    assert in_story("PLAIN-6", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The carers came.",
        "Carers came.",
        "A carer came, unpaid.",
        "Paid carers came. The carers stayed.",
        "An unpaid carer met a paid carer. The carer left.",
        "Agency carers came.",
    ],
)
def test_a_carer_who_may_be_paid_or_not_is_told(text):
    assert in_story("PLAIN-6", text) == [text]


def test_what_one_text_says_of_carers_another_has_to_say_again():
    said = ("steps.yaml", "You may have a right.", "You may be an unpaid carer.")
    bare = (STORY, "She wanted", "A carer wanted")

    assert [file for file, _ in told("PLAIN-6", said, bare)] == [STORY]
