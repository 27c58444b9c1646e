"""The paper to take away: each thing that it must hold (H1 to H13 of our list), and that it is even."""

import io
import json
import re
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from phb.content.library import OPTION_IDS
from phb.content.load import load_content
from phb.content.records import A_LOT, WHAT_MATTERS, Claim
from phb.content.short_checks import line_of
from phb.guide.align import ENOUGH, align_options
from phb.guide.answers import NO_ANSWERS, read_answers
from phb.guide.conditions import holds
from phb.guide.flow import asked_answers, asked_questions, closed_questions
from phb.guide.order import mixed
from phb.guide.questions_to_take import MOST, questions_to_take
from phb.paper.answered import labels_given
from phb.paper.document import Bullets, Fields, Heading, Paragraph, Questions, Table, Ticks
from phb.paper.note import record_note
from phb.paper.sheet import sheet
from phb.paper.summary import blank, summary
from phb.paper.sureness import UNSURE, as_sure
from phb.paper.to_html import whole_page
from phb.paper.to_pdf import pdf
from phb.paper.to_text import plain_text
from phb.text.html import Html
from phb.text.markdown import words_alone
from phb.views.say import say
from tests.guide.build import answers_of, someone

CASES = json.loads(
    (Path(__file__).parents[1] / "guide/situations.json").read_text(encoding="utf-8")
)
CONTENT = load_content(Path(__file__).parents[2] / "content").content
TODAY = date(2026, 11, 22)
ADDRESS = "https://phb-options-explorer.example.nhs.uk/"
VERDICTS = (
    r"\bbest\b|recommend|suits?\b|should (have|choose)|points? (to|away)|eligible|score|\d ?%"
)


def paper(content, answers=NO_ANSWERS, **more):
    return summary(content, answers, **{"made": TODAY, "address": ADDRESS, **more})


def parts(document, kind):
    return [part for part in document.parts if isinstance(part, kind)]


def asked(document):
    (questions,) = parts(document, Questions)
    return questions.items


def ways(document):
    """The table of what speaks for and against each way."""
    return parts(document, Table)[1]


def facts(document):
    """The table of what each way is, which stands before it."""
    return parts(document, Table)[0]


def values(much, *ids):
    return {q: frozenset({much}) for q in ids}


@st.composite
def visits(draw):
    """Somebody who answered at random, left some questions open and may lean to a way."""
    rng = Random(draw(st.integers(0, 10**6)))
    answers = someone(CONTENT, rng, ticks=rng.choice(["one", "few", "half", "any"]))
    left_open = frozenset(q for q in answers if rng.random() < rng.choice([0.0, 0.3, 0.9]))
    kept = {q: given for q, given in answers.items() if q not in left_open}
    return kept, left_open, rng.choice([None, *OPTION_IDS]), rng.choice(["family", "discharge"])


def test_h1_it_says_what_it_is_not_when_it_was_made_of_which_version_and_for_england(content):
    document = paper(content)
    said = " ".join((document.lead, *(p.words for p in parts(document, Paragraph)[:3])))

    assert "not a decision or an application" in document.lead
    assert "22 November 2026" in said
    assert content.version in said
    assert "England" in said
    assert content.words["decision"] in said
    assert "not a decision or an application" in document.foot


def test_h1_each_page_says_that_nobody_has_tested_it_yet_and_where_the_site_is_if_that_is_known(
    content,
):
    for made in (paper, blank):
        assert "Not yet tested by families or staff" in made(content, address=None).foot
        assert "See" not in made(content, address=None).foot
        assert made(content, address=ADDRESS).foot.endswith("phb-options-explorer.example.nhs.uk")


def test_h2_it_has_the_persons_own_words_with_what_matters_a_lot_before_what_matters_a_bit(content):
    answers = {
        "who-for": frozenset({"child"}),
        "help-with": frozenset({"nights", "equipment"}),
        "someone-in-mind": frozenset({"relative-elsewhere"}),
        **values("a-bit", "choose-who"),
        **values("a-lot", "back-up", "wider-life"),
        **values("not-much", "quick-start"),
    }

    document = paper(content, answers, skipped={"how-soon", "choose-who"})

    lines = parts(document, Bullets)[0].items
    assert lines == (
        "Who is the care for? A child under 16.",
        "Help needed: nights; equipment or changes to the home. Somebody to be paid: a relative who lives somewhere else.",
        "It matters a lot: someone else finds cover; things besides care.",
        "It matters a bit: choosing who comes.",
    )
    assert "Not sure, or passed over: how soon care is needed. Ask about these too." in plain_text(
        document
    )
    assert parts(document, Fields)[-2].labels == (content.words["take-own-words"],)


@settings(max_examples=60, deadline=None)
@given(visits())
def test_h3_all_six_ways_stand_in_each_table_in_the_same_kind_of_row_facts_before_reasons(visit):
    answers, skipped, lean, door = visit
    order = mixed(CONTENT.options, len(answers) + 1)

    document = paper(CONTENT, answers, skipped=skipped, lean=lean, door=door, order=order)

    tables = parts(document, Table)
    assert len(tables) == 2
    for table in tables:
        assert [row.mark for row in table.rows] == [option.mark for option in order]
        assert all(cell.strip() for row in table.rows for cell in row.cells)
    for row, option in zip(facts(document).rows, order, strict=True):
        said = CONTENT.take.facts[option.id].cells
        assert [c.removesuffix(f" {UNSURE}") for c in row.cells] == [one.says for one in said]


@settings(max_examples=60, deadline=None)
@given(visits())
def test_h4_each_way_has_as_much_room_for_reasons_as_the_others_strong_ones_first(visit):
    answers, skipped, _, door = visit
    document = paper(CONTENT, answers, skipped=skipped, door=door)
    by_mark = {row.mark: row for row in ways(document).rows}
    aligned = align_options(CONTENT, answers)
    if all(a.group == "nothing-said-yet" for a in aligned):
        return

    counts = []
    for a in aligned:
        row = by_mark[a.option.mark]
        group = "take-little-said" if len(answers) < ENOUGH else f"group-{a.group}"
        assert row.cells[0] == say(CONTENT, group)
        points = (a.option.good[0].says, a.option.hard[0].says)
        for reasons, point, cell in zip((a.towards, a.away), points, row.cells[1:], strict=True):
            assert (words_alone(point) in cell) == (not reasons), "no way looks faultless"
            shown = [r for r in reasons if r.says in cell]
            left_out = [r for r in reasons if r.says not in cell]
            assert all(s.points >= o.points for s in shown for o in left_out)
            counts.append((len(shown), len(reasons)))
    most = max(shown for shown, _ in counts)
    assert 1 <= most <= 2
    assert all(shown == min(most, there) for shown, there in counts)
    caption = ways(document).caption
    assert ("more" in caption) == any(there > shown for shown, there in counts)


@pytest.mark.parametrize("lean", [None, *OPTION_IDS])
def test_h4_it_states_the_lean_that_the_person_gave_or_that_nothing_is_decided(content, lean):
    named = content.option(lean).name if lean else content.words["take-not-decided"]

    said = " ".join(p.words for p in parts(paper(content, lean=lean), Paragraph))

    assert f"The lean, for now: {named[0].lower()}{named[1:]}." in said


ABOUTS = ("good-sides", "risks", "other-ways", "waiting")


@settings(max_examples=120, deadline=None)
@given(visits())
def test_h5_up_to_ten_questions_with_one_for_every_way_whatever_points_away_from_it(visit):
    answers, skipped, lean, door = visit
    aligned = align_options(CONTENT, answers)
    chosen = questions_to_take(CONTENT, answers, aligned)
    document = paper(CONTENT, answers, skipped=skipped, lean=lean, door=door)

    assert len(asked(document)) <= MOST
    assert len({*asked(document)}) == len(asked(document))
    assert len({q.asks for q in chosen}) == len(chosen)
    general = [q for q in chosen if q.option is None]
    assert chosen[: len(general)] == tuple(general)
    assert [q.option for q in chosen[len(general) :]] == [a.option for a in aligned]
    assert parts(document, Questions)[0].lines >= 1


@settings(max_examples=120, deadline=None)
@given(visits())
def test_h5_what_was_said_is_asked_about_first_and_good_sides_risks_other_ways_and_waiting_always(
    visit,
):
    answers, _, _, _ = visit
    take, closed = CONTENT.take, closed_questions(CONTENT, answers)
    general = [
        q.asks
        for q in questions_to_take(CONTENT, answers, align_options(CONTENT, answers))
        if q.option is None
    ]
    near = [one for one in take.ask_if if one.ask in general]
    plain = [about for about, asks in take.ask_first.by_about.items() if asks in general]

    assert general[: len(near)] == [one.ask for one in near]
    assert all(holds(one, answers, closed) for one in near)
    assert {one.about for one in near}.isdisjoint(plain)
    assert {*plain, *(one.about for one in near)} == {*ABOUTS}


def said_by(answers):
    aligned = align_options(CONTENT, answers)
    return " ".join(q.asks for q in questions_to_take(CONTENT, answers, aligned))


def test_h5_a_mother_who_says_nights_a_ventilator_a_sister_and_a_first_time_home_is_asked_for_each():
    asks = said_by(
        answers_of(
            who_for="child",
            changing=["first-home"],
            help_with=["health-tasks", "nights"],
            someone_in_mind=["relative-elsewhere"],
        )
    )

    for named in (
        "First time home",
        "health tasks",
        "at night",
        "relative who lives somewhere else",
    ):
        assert named in asks


@pytest.mark.parametrize("one", CONTENT.take.ask_if, ids=lambda one: one.id)
def test_h5_each_question_that_names_something_is_asked_of_somebody_who_said_that_alone(one):
    block = next(block for block in one.blocks if block.lines)
    answers = {
        **{q: frozenset(wanted[:1]) for q, wanted in block.if_.items()},
        **{q: frozenset(wanted) for q, wanted in block.all_of.items()},
    }

    assert one.ask in said_by(answers)


def test_h5_near_the_end_of_life_what_can_be_left_to_others_comes_before_anything_else():
    asks = said_by(answers_of(changing=["end-of-life", "needs-growing"], how_soon="days"))

    assert asks.startswith("What can begin soon, and what can somebody else see to for us?")


def test_h5_what_names_what_was_said_ends_as_a_question_and_names_no_way(content):
    for one in content.take.ask_if:
        assert one.ask.endswith("?"), one.id
        for option in content.options:
            for name in (option.name, option.short_name, option.official_name):
                assert name.lower() not in one.ask.lower(), one.id


def test_h5_what_a_question_about_every_way_names_is_not_asked_of_each_way_again(content):
    answers = answers_of(help_with=["health-tasks"])
    chosen = questions_to_take(content, answers, align_options(content, answers))

    assert len([q for q in chosen if "health tasks" in q.asks]) == 1


def test_h5_what_matters_a_lot_is_asked_about_first(content):
    answers = values("a-lot", "back-up")

    chosen = questions_to_take(content, answers, align_options(content, answers))

    first = {q.option.id: q.asks for q in reversed(chosen) if q.option}
    about_cover = {r.id: r for o in content.options for r in o.reasons if r.direction == "to-ask"}
    assert first["contract"] == about_cover["contract-no-cover"].says
    assert first["third-party"] == about_cover["third-party-cover"].says


def test_h6_it_has_the_next_step_a_contact_to_name_advice_advocacy_and_what_to_do_after_a_no(
    content,
):
    document = paper(content)
    labels = [label for part in parts(document, Fields) for label in part.labels]
    text = " ".join(plain_text(document).split())

    assert {"Next step, and by when", "Named NHS contact, and number"} <= {*labels}
    for contact in content.contacts:
        if contact.id in content.take.help_from:
            assert contact.name in text
            assert contact.phone is None or contact.phone in text
    assert "An advocate:" in text
    places = [text.index(way.name[1:]) for way in content.refused.ways]
    assert places == sorted(places)


def test_h6_the_blank_paper_names_help_for_adults_and_help_for_children(content):
    text = " ".join(plain_text(blank(content)).split())
    names = {contact.id: contact.name for contact in content.contacts}

    for ids in (content.take.help_from, content.take.help_for_a_child):
        assert f"{names[ids[0]]}, for" in text


def test_h6_help_where_the_person_lives_comes_before_help_for_all_of_england(content):
    place = next(place for place in content.places if place.contacts)

    text = " ".join(plain_text(paper(content, place=place)).split())

    local = [text.index(f"In {place.name}: {contact.name}") for contact in place.contacts]
    assert max(local) < text.index("Beacon, for")


@pytest.mark.parametrize("made", [paper, blank])
def test_h7_how_somebody_needs_information_is_to_be_ticked(content, made):
    ticks = [part.items for part in parts(made(content), Ticks)]

    assert content.take.formats in ticks
    assert {
        *("Easy read", "Large print", "Audio or braille", "British Sign Language (BSL)"),
        *("An interpreter", "A communication aid", "Someone who speaks for me"),
    } <= {*content.take.formats}


@pytest.mark.parametrize("made", [paper, blank])
@pytest.mark.parametrize("large", [False, True])
def test_h7_it_is_there_in_every_format(content, made, large):
    document = made(content)
    pages = PdfReader(io.BytesIO(pdf(document, large=large))).pages
    formats = {
        "pdf": " ".join(page.extract_text() for page in pages),
        "html": unescape(whole_page(document, large=large)),
        "text": plain_text(document),
    }

    for name, text in formats.items():
        for wanted in (content.words["take-formats"], *content.take.formats):
            assert wanted in " ".join(text.split()), name
    assert "how they need information: ..." in record_note(content, NO_ANSWERS)


@pytest.mark.parametrize("made", [paper, blank])
def test_h8_who_it_is_about_is_left_to_the_hand_and_nothing_fills_it_in(content, made):
    labels = [label for part in parts(made(content), Fields) for label in part.labels]
    text = plain_text(made(content))

    for wanted in ("Name", "NHS number", "Who was there", "look again", "Agreed today"):
        line = next(label for label in labels if wanted in label)
        assert f"{line}: ..." in text


@settings(max_examples=150, deadline=None)
@given(visits())
def test_h9_the_note_is_short_and_neutral_and_names_nobody(visit):
    answers, skipped, _, _ = visit
    note = record_note(CONTENT, answers, skipped=skipped)

    assert len(note.split()) < 120
    assert not re.search(VERDICTS, note, re.IGNORECASE)
    assert not [o.id for o in CONTENT.options if o.name in note or o.short_name in note]
    assert note.startswith(CONTENT.words["note-about"])
    assert note.endswith(CONTENT.words["note-by-hand"].rstrip())
    assert not isinstance(note, Html)
    assert "<" not in note


def test_h9_the_note_says_what_matters_most_and_what_was_left_open(content):
    answers = values("a-lot", "same-faces", "back-up")

    note = record_note(content, answers, skipped={"how-soon", "where-now"})

    assert "the same people each time; someone else finds cover" in note
    assert "Questions left open: where they are now; how soon care is needed." in note


@settings(max_examples=60, deadline=None)
@given(visits())
def test_h9_the_note_leaves_out_nothing_that_matters_a_lot(visit):
    answers, skipped, _, _ = visit
    note = record_note(CONTENT, answers, skipped=skipped)

    for question in CONTENT.questions:
        if question.about == WHAT_MATTERS and A_LOT in answers.get(question.id, ()):
            assert question.short[1:] in note


def test_h9_the_note_says_all_the_help_that_is_needed_who_it_is_for_and_who_can_step_in(content):
    answers = {
        "help-with": frozenset(["health-tasks", "nights", "keeping-safe", "family-break"]),
        "who-for": frozenset(["child"]),
        "cover-at-home": frozenset(["no"]),
    }
    note = record_note(content, answers)

    for said in (
        "Help needed: nights; tasks that need training; understanding, remembering or keeping safe;",
        "Someone at home to step in: no, not safely.",
        "Age group: a child under 16.",
    ):
        assert said in note
    assert "more." not in note


def test_h9_where_there_is_no_room_for_all_help_the_note_names_nights_and_health_tasks(content):
    note = record_note(content, {"help-with": frozenset(content.question("help-with").answers)})

    assert re.search(r"Help needed: nights; tasks that need training.*; and \d+ more\.", note)


def test_h9_with_everything_answered_or_left_open_the_note_is_short_and_has_lines_to_fill_in(
    content,
):
    note = record_note(content, everything(content), skipped={q.id for q in content.questions})
    unsure = record_note(content, NO_ANSWERS, skipped={q.id for q in content.questions})

    for one in (note, unsure):
        assert len(one.split()) < 120
        for to_fill in (
            "Date, explained by, paper to: ...",
            "Who took part, who spoke: ...",
            "They told me back: ...",
            "Asked to hear more on (any): ...",
            "Worries, such as safety or missed visits: ...",
            "Care meanwhile: ...",
            "Next step, who, when: ...",
        ):
            assert to_fill in one


def test_h9_the_note_says_what_the_paper_shows_and_never_what_somebody_did(content):
    note = record_note(content, everything(content))
    said = [line for line in note.splitlines() if "..." not in line]

    done = r"\b(nobody|asked|told|talked|discussed|explained|agreed|given|offered|shown|family)\b"
    assert not re.search(done, " ".join(said), re.IGNORECASE)


@settings(max_examples=150, deadline=None)
@given(visits(), st.sampled_from(["none", "part", "all"]))
def test_h9_the_note_speaks_of_answers_where_there_are_some_and_of_all_where_all_were_given(
    visit, state
):
    given_some, skipped, _, _ = visit
    answers = {"none": NO_ANSWERS, "part": given_some, "all": everything(CONTENT)}[state]
    note = record_note(CONTENT, answers, skipped=skipped)
    lines = note.splitlines()

    kept = asked_answers(CONTENT, answers)
    every = all(q.id in kept for q in asked_questions(CONTENT, kept))
    told = {word for word in ("some", "all") if CONTENT.words[f"note-answers-{word}"] in lines}
    assert told == ({"all"} if kept and every else {"some"} if kept else set())
    labels = {
        label[1:]
        for q in CONTENT.questions
        if q.id not in kept
        for label in labels_given(q, {q.id: {*q.answers}})
    }
    taken = {label[1:] for q in CONTENT.questions for label in labels_given(q, kept)}
    untrue = [label for label in labels - taken if len(label) > 12 and label in note]
    assert [one for one in untrue if not any(one in label for label in taken)] == []


def test_h9_a_note_of_nothing_answered_has_one_line_and_lines_to_fill_in(content):
    lines = [line for line in record_note(content, NO_ANSWERS).splitlines() if line]

    assert lines[0] == content.words["note-about"]
    assert all(re.search(r"\.\.\.$", line) for line in lines[1:])


def test_nothing_on_the_paper_says_that_nothing_was_said(content):
    assert not re.search(r"\bnothing was\b|\bsaid yet\b", plain_text(paper(content)), re.IGNORECASE)


@pytest.mark.parametrize("made", [paper, blank])
def test_a_question_stands_on_one_page_with_the_others_and_with_its_line(content, made):
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf(made(content)))).pages]
    texts = [" ".join(page.split()) for page in pages]

    on = {n for item in asked(made(content)) for n, text in enumerate(texts) if item[-40:] in text}
    assert len(on) == 1


@pytest.mark.parametrize("made", [paper, blank])
def test_h10_it_ends_with_its_sources_and_the_day_on_which_they_were_checked_in_small_print(
    content, made
):
    last = made(content).parts[-1]

    assert isinstance(last, Paragraph)
    assert last.small
    assert re.search(r"checked on \d+ \w+ 20\d\d: ", last.words)
    assert any(source.title in last.words for source in content.sources)


def pages_of(document, *, large=False):
    return len(PdfReader(io.BytesIO(pdf(document, large=large))).pages)


def fits(document):
    return pages_of(document) <= 3 and pages_of(document, large=True) <= 6


def everything(content):
    """Somebody who ticked all that can be ticked."""
    return {
        q.id: frozenset(q.answers if q.pick == "many" else [next(iter(q.answers))])
        for q in content.questions
    }


@pytest.mark.parametrize("door", ["family", "discharge"])
def test_h11_it_fits_on_three_pages_and_six_in_large_print_for_no_answers_and_for_all(
    content, door
):
    everyone = {q.id for q in content.questions}

    assert fits(paper(content, door=door))
    assert fits(paper(content, skipped=everyone, door=door))
    assert fits(paper(content, everything(content), lean="third-party", door=door))


@pytest.mark.parametrize("door", ["family", "discharge"])
@pytest.mark.parametrize("place", CONTENT.places, ids=lambda place: place.id)
def test_h11_help_where_somebody_lives_fits_too(content, place, door):
    everyone = {q.id for q in content.questions}

    assert fits(paper(content, place=place, door=door))
    assert fits(paper(content, skipped=everyone, place=place, door=door))
    assert fits(paper(content, everything(content), place=place, door=door))


def test_h6_beside_local_help_a_paper_for_going_home_keeps_the_contact_for_children(content):
    place = next(place for place in content.places if place.contacts)
    for_children, *others = content.take.help_for_a_child
    names = {contact.id: contact.name for contact in content.contacts}

    text = plain_text(paper(content, place=place, door="discharge"))

    assert f"{names[for_children]}, for" in text
    assert not [one for one in others if f"{names[one]}, for" in text]


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['story']}-{c['reader']}")
def test_h11_it_fits_for_everybody_in_the_place_of_a_story(content, case):
    answers = read_answers(content, case["answers"])
    unsure = frozenset(q.id for q in content.questions if q.id not in answers)

    for door in ("family", "discharge"):
        assert fits(paper(content, answers, skipped=unsure, lean="third-party", door=door))


def test_h12_before_going_home_what_must_be_in_place_stands_apart_from_what_can_wait(content):
    home = content.take.before_home
    document = paper(content, door="discharge")
    headings = [p.words for p in parts(document, Heading)]
    text = " ".join(plain_text(document).split())

    assert content.words["take-home-in-place"] in headings
    in_place = tuple(as_sure(content, claim) for claim in home.in_place)
    assert in_place in [t.items for t in parts(document, Ticks)]
    for claim in home.can_wait:
        assert text.index("What can wait:") < text.index(claim.says)
    assert "You can begin with one way, and ask to change" in text
    assert content.words["take-home-in-place"] not in plain_text(paper(content))


def test_h13_the_blank_paper_has_the_same_six_ways_room_to_answer_and_nothing_filled_in(content):
    document = blank(content)
    text = plain_text(document)
    ticks = [part.items for part in parts(document, Ticks)]

    for table in (facts(document), ways(document)):
        assert [row.head for row in table.rows] == [o.short_name for o in content.options]
    assert tuple(content.question("who-for").answers.values()) in ticks
    assert tuple(q.short for q in content.questions if q.about == "what-matters") in ticks
    assert "Made on" not in text
    assert asked(document) == content.take.ask_first.in_order
    assert fits(blank(content, address=ADDRESS))


def test_with_no_answers_every_way_has_its_first_good_and_first_hard_point(content):
    for option, row in zip(content.options, ways(paper(content)).rows, strict=True):
        assert row.head == option.short_name
        assert row.cells == (option.good[0].says, option.hard[0].says)


def test_the_blank_paper_also_says_what_each_way_is_and_whom_to_ring_when_nobody_comes(content):
    document = blank(content)

    assert [row.cells[0] for row in facts(document).rows] == [line_of(o) for o in content.options]
    labels = [label for fields in parts(document, Fields) for label in fields.labels]
    assert [label for label in labels if "nobody comes" in label and "999" in label]


def test_no_paper_has_markup_in_its_words(content):
    for document in (paper(content, everything(content), door="discharge"), blank(content)):
        assert not re.search(r"\]\(|\*\*|<[a-z/]|[{}]", plain_text(document))


def test_a_claim_with_a_link_and_bold_in_it_comes_out_in_plain_words_in_every_paper(content):
    marked = Claim.model_validate({"says": "See **this** [page](/steps).", "source": "report-2025"})
    home = content.take.before_home.model_copy(
        update={"in_place": (marked,), "can_wait": (marked,), "begin_and_change": marked}
    )
    starting = [s.model_copy(update={"ready_first": marked}) for s in content.home.starting]
    marked_home = content.home.model_copy(update={"starting": tuple(starting)})
    marked_home.__dict__.pop("starting_by_option", None)  # what was worked out from the other one
    marked_up = replace(
        content,
        options=tuple(
            o.model_copy(update={"good": (marked,), "hard": (marked,)}) for o in content.options
        ),
        elsewhere=tuple(e.model_copy(update={"why": marked}) for e in content.elsewhere),
        take=content.take.model_copy(update={"before_home": home}),
        home=marked_home,
    )

    for document in (
        paper(marked_up, door="discharge"),
        paper(marked_up, everything(content), door="discharge"),
        blank(marked_up),
        sheet(marked_up, content.sheet("ways-to-begin")),
    ):
        text = " ".join(plain_text(document).split())
        assert "See this page." in text
        assert "**" not in text
        assert "/steps" not in text


def test_the_blank_paper_has_the_ways_in_the_order_given(content):
    order = mixed(content.options, 5)

    assert [row.mark for row in ways(blank(content, order=order)).rows] == [o.mark for o in order]


def test_the_blank_paper_asks_what_works_before_what_does_not_and_for_no_lean(content):
    ticks = [part.items for part in parts(blank(content), Ticks)]
    going = content.question("going-wrong").answers

    assert next(iter(going)) == "works-well"
    assert tuple(going.values()) in ticks
    assert not any(o.short_name in items for o in content.options for items in ticks)


def test_h12_a_child_in_hospital_gets_the_part_on_going_home_by_any_door(content):
    answers = answers_of(**{"who-for": "child", "where-now": "hospital"})
    heading = Heading(content.words["take-home-in-place"])

    assert heading in paper(content, answers, door="family").parts
    assert heading not in paper(content, answers_of(**{"who-for": "child"}), door="family").parts
    assert heading not in paper(content, answers_of(**{"where-now": "hospital"})).parts
