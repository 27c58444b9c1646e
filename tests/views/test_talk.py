"""The first talk: what a nurse has before her, and what a family sees when the screen is turned."""

from urllib.parse import unquote

from phb.content.short_checks import line_of
from phb.guide.order import mixed
from phb.text.html import Html, join
from phb.views.frame import WAY_OUT
from phb.views.talk import family_bar, family_page, message, nurse_page, to_family
from tests.views.drawn import tags, without_glosses


def nurses(content, options, *, address: str | None) -> Html:
    """The whole of a nurse's page, as it is drawn round the words to copy."""
    return join(*nurse_page(content, options, address=address))


def told_of(page, class_: str) -> list[str]:
    """The introductions as they stand, without the numbers of their sources."""
    (block,) = page.all(class_=class_)
    return [card.text for card in block.all(class_="phb-card")]


def test_both_views_introduce_all_six_alike_in_the_order_given(content):
    order = mixed(content.options, 7)
    says = {one.option: one.says for one in content.talk.introductions}

    for drawn, class_ in (
        (nurses(content, order, address=None), "phb-introductions"),
        (family_page(content, order), "phb-turned"),
    ):
        told = told_of(tags(without_glosses(drawn)), class_)
        assert len(told) == 6
        for option, text in zip(order, told, strict=True):
            assert option.name in text
            assert says[option.id] in text


def test_what_not_to_say_stands_open_beside_what_can_be_said(content):
    page = tags(nurses(content, content.options, address=None))

    rows = [row.text for row in page.all("tr")]
    for one in content.talk.not_to_say:
        assert [row for row in rows if one.not_ in row and one.instead in row]
        assert not [fold for fold in page.all("details") if one.not_ in fold.text]


def test_a_family_sees_none_of_the_notes(content):
    shown = tags(family_page(content, content.options)).text
    notes = [
        *(claim.says for claim in (*content.talk.before, *content.talk.to_cover)),
        *(step.for_.says for step in content.talk.steps),
        *(said for step in content.talk.steps for said in (*step.say, step.check)),
        *(myth.heard for myth in content.myths),
        *(said for one in content.talk.not_to_say for said in (one.not_, one.instead)),
    ]

    assert [note for note in notes if note in shown] == []


def test_a_family_sees_one_line_for_each_way_and_the_rest_folded_one_at_a_time(content):
    cards = tags(family_page(content, content.options)).all(class_="phb-card")

    for card, option in zip(cards, content.options, strict=True):
        (fold,) = card.all("details")
        assert "open" not in fold.attributes
        assert card.text.startswith(f"{option.name}{option.short_name}{line_of(option)}")
        assert line_of(option) not in fold.text
        assert option.name in (fold.all("summary")[0].attributes["aria-label"] or "")
    assert {card.all("details")[0].attributes["name"] for card in cards} == {"phb-turned"}


def test_from_the_familys_view_two_links_lead_away_back_to_the_step_and_off_the_site(content):
    links = [a.attributes["href"] for a in tags(family_bar(content)).all("a")]
    step = next(step.id for step in content.talk.steps if step.id == "six-ways")
    nurse = tags(nurses(content, content.options, address=None))

    assert links == [f"/talk#phb-talk-{step}", WAY_OUT]
    assert [h for h in nurse.all("h3") if h.attributes.get("id") == f"phb-talk-{step}"]
    assert [a.attributes["href"] for a in tags(to_family(content)).all("a")] == [
        "/talk?view=family"
    ]


def test_the_message_gives_the_address_in_the_text_and_in_the_email(content):
    page = tags(nurses(content, content.options, address="https://phb.example.org/"))
    ahead = message(content, "https://phb.example.org/")
    to = [a.attributes["href"] or "" for a in page.all("a")]
    email = next(address for address in to if address.startswith("mailto:"))

    assert "https://phb.example.org/" in ahead
    assert unquote(email.split("body=")[1]) == ahead


def test_the_message_says_nothing_of_anyones_health_or_money(content):
    ahead = message(content, None)

    assert content.words["talk-address-unknown"] in ahead
    assert not {"budget", "phb", "continuing", "health", "money"} & {*ahead.lower().split()}


def test_a_verdict_stands_outside_its_fold_and_the_rule_within(content):
    page = tags(nurses(content, content.options, address=None))
    folds = page.all(class_="phb-myth")

    assert len(folds) == len(content.myths)
    for myth, fold in zip(content.myths, folds, strict=True):
        (summary,) = fold.all("summary")
        assert content.words[f"myth-{myth.verdict}"] in summary.text
        assert myth.say not in summary.text
        assert myth.say in fold.text
        for source in {s for claim in myth.rule for s in claim.source}:
            assert content.source(source).title in fold.text


def test_the_papers_of_the_talk_are_one_press_away(content):
    page = tags(nurses(content, content.options, address=None))
    links = {a.attributes["href"] for a in page.all("a")}

    assert {"/take?paper=blank", "/take", "/sheet?sheet=covered", "/", "/help", "/letters"} <= links
