"""Whatever stands in a content file, it is text on the page and never markup."""

import re
from dataclasses import fields, replace
from types import MappingProxyType

import pytest
from pydantic import BaseModel

from phb.content.library import Content
from phb.content.models import Story
from phb.guide.answers import NO_ANSWERS
from tests.views.drawn import every_view, tags, without_glosses

HOSTILE = """ "'><script>alert(1)</script> & <b onclick=alert(1)>"""
IN_MARKUP = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b onclick=alert(1)&gt;"

OURS = {
    *("id", "option", "options", "source", "like_me", "matters", "link", "checked_by"),
    *("mark", "pick", "about", "kind", "consent", "how_it_went", "stayed", "marks"),
    *("picture", "unit"),
    *("week", "done_by"),
    *("mix_part", "days", "not_in", "found"),
    *("strength", "confidence", "status", "show_if", "if_", "all_of", "unless", "any_of"),
    *("group", "topic", "see", "of_everybody", "then", "ask_at", "tonight", "tomorrow"),
    *("help_for_a_child", "turn_to", "to_read"),
    *(
        "tender",
        "verdict",
        "child_is",
        "needed",
        "stories",
        "adults",
        "page",
        "paper",
        "parents_paper",
    ),
}
"""Fields that hold ids, addresses or one of a few words of ours. Every other holds text that an editor wrote."""


def with_hostile_text(value: object) -> object:
    """The same thing, with the hostile words after every text in it. Only ids stay as they are."""
    if isinstance(value, str):
        return value.rstrip() + HOSTILE
    if isinstance(value, tuple):
        return tuple(with_hostile_text(one) for one in value)
    if isinstance(value, dict | MappingProxyType):
        return {key: with_hostile_text(one) for key, one in value.items()}
    if isinstance(value, BaseModel):
        texts = {
            name: getattr(value, name) for name in type(value).model_fields if name not in OURS
        }
        return value.model_copy(update={n: with_hostile_text(text) for n, text in texts.items()})
    return value


@pytest.fixture(scope="module")
def hostile(content: Content) -> Content:
    """Our content, with hostile words after every text of it."""
    kept = {"version", "kept"}
    return replace(
        content,
        **{
            f.name: with_hostile_text(getattr(content, f.name))
            for f in fields(content)
            if f.name not in kept
        },
    )


@pytest.fixture(scope="module")
def answers(content: Content):
    """Every question answered with its first answer, and one with all of them."""
    first = {q.id: frozenset([next(iter(q.answers))]) for q in content.questions}
    return first | {"going-wrong": frozenset(content.question("going-wrong").answers)}


def test_no_text_of_the_content_becomes_markup(content, hostile, answers):
    """A view that shows no text of the content would pass by itself, so each must show some."""
    harmless = {name: shape(markup) for name, markup in every_view(content, answers)}
    silent = []
    for name, markup in every_view(hostile, answers):
        assert "<script" not in markup, name
        assert re.search(r"&(?!(?:[a-z]+|#x?[0-9a-f]+);)", markup) is None, name
        assert shape(markup) == harmless[name], name
        if IN_MARKUP not in markup and markup:
            silent.append(name)

    assert silent == []


def test_no_text_of_the_content_becomes_markup_where_nothing_was_answered(hostile):
    for name, markup in every_view(hostile, NO_ANSWERS):
        assert "<script" not in markup, name
        assert "onclick" not in {a for tag in tags(markup).all() for a in tag.attributes}, name


def test_every_field_of_a_story_that_is_not_ours_is_made_hostile(content):
    """So that a new field counts as text until somebody says otherwise."""
    story = with_hostile_text(content.stories[0])

    assert isinstance(story, Story)
    assert story.title.endswith(HOSTILE)
    assert story.body.endswith(HOSTILE)
    assert story.id == content.stories[0].id
    assert story.options == content.stories[0].options


def shape(markup) -> list[tuple[str, ...]]:
    """Each element's name and the names of its attributes, in order.

    Without the glosses: whether there is one depends on the words around it, and the hostile ones have brackets.
    """
    return [(tag.name, *sorted(tag.attributes)) for tag in tags(without_glosses(markup)).all()]
