"""Markdown is never shown as it is typed: a link, bold words or a heading, wherever an editor may write them."""

import re
from collections import defaultdict
from dataclasses import fields, replace
from html import unescape
from types import MappingProxyType

import pytest
from pydantic import BaseModel

from phb.guide.answers import NO_ANSWERS
from tests.guide.build import answers_of
from tests.views.drawn import every_view
from tests.views.test_escaping import OURS

RAW = re.compile(r"\]\(|\*\*|##")
ANSWERS = answers_of(who_for="child", going_wrong=["many-faces", "no-say"], choose_who="a-lot")

NAMES = re.compile(
    r"\w+\.(\w*name|title|\w*heading|term|also|word|who|for_|when|where|whom|phone|publisher|age|part)"
    r"|Figure\.(base|counts|rows_are|series)|Story\.(close_to|happened|may_upset|told_by)"
    r"|(CheckerQuestion|HardQuestion|Question|ReadyQuestion|ShortAnswer)\.ask|ReadyQuestion\.link_text"
    r"|Question\.(short|answers)|Door\.(first|says)|FewQuestions\.so_far|Quoted\.quoted"
    r"|HomeFile\.\w+_paper|Trade\.story|NotToSay\.(not_|instead)|Letter\.(lead|opening|asks|subject)"
)
"""Model and field of what is a name, a heading, an answer to pick or the words of a link: no place for Markdown."""


@pytest.mark.parametrize("answers", [NO_ANSWERS, ANSWERS], ids=["nothing said", "some answers"])
def test_no_view_shows_markdown_as_it_is_typed(content, answers):
    for name, markup in every_view(content, answers):
        assert RAW.search(unescape(re.sub(r"<[^>]*>", "", markup))) is None, name


def test_a_link_works_in_every_text_that_is_no_name(content):
    linked = replace(
        content,
        **{
            f.name: with_links(getattr(content, f.name), "")
            for f in fields(content)
            if f.name not in ("version", "kept", "words")
        },
    )
    raw = defaultdict(set)
    for view, markup in every_view(linked, ANSWERS):
        for field in re.findall(r"\[([\w.]+)\]\(/help\)", markup):
            if not NAMES.fullmatch(field):
                raw[field].add(view)

    assert raw == {}


def with_links(value: object, field: str) -> object:
    """The same thing, each text with a link behind it whose words are its model and field. Only ids stay."""
    if isinstance(value, str):
        return f"{value.rstrip()} [{field}](/help)"
    if isinstance(value, tuple):
        return tuple(with_links(one, field) for one in value)
    if isinstance(value, dict | MappingProxyType):
        return {key: with_links(one, field) for key, one in value.items()}
    if isinstance(value, BaseModel):
        kind = type(value)
        texts = {n: getattr(value, n) for n in kind.model_fields if n not in OURS}
        return value.model_copy(
            update={n: with_links(text, f"{kind.__name__}.{n}") for n, text in texts.items()}
        )
    return value
