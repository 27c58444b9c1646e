"""Pages as a reader meets them, each drawn once for all the items of the standards."""

import re
from collections.abc import Callable
from functools import cache

import pytest
from streamlit.testing.v1 import AppTest

from phb.text.html import Html
from tests.pages.conftest import ROOT, go_to, markup
from tests.views.drawn import Tag, tags


@pytest.fixture(scope="session")
def visit() -> AppTest:
    """One visit that goes from page to page and answers nothing."""
    return AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)


@pytest.fixture(scope="session")
def shown(visit: AppTest) -> Callable[..., Tag]:
    """``shown("options", option="notional")``: all that the page draws, but for terms explained on the way."""

    @cache
    def page(name: str = "", **query: str) -> Tag:
        drawn = markup(go_to(visit, name, **query))
        return tags(Html(re.sub(r' ?<span class="phb-gloss">.*?</span>', "", drawn)))

    return page
