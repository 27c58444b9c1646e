"""The explorer as its pages run it, without a browser: open a page, and read what it draws."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]
PAGES = ("", *sorted(page.stem for page in (ROOT / "pages").glob("*.py")))
"""Every page by name; the start page's is empty."""


@pytest.fixture
def open_page() -> Iterator[Callable[..., AppTest]]:
    """``open_page("stories", story="asha")``: a new visit that begins on this page with this address."""

    def open_it(name: str = "", **query: str) -> AppTest:
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
        return go_to(app, name, **query)

    return open_it


def go_to(app: AppTest, name: str, **query: str) -> AppTest:
    """The same visit, on another page."""
    app.switch_page(f"pages/{name}.py" if name else "app.py")
    app.query_params.clear()
    for key, value in query.items():
        app.query_params[key] = value
    return app.run()


def markup(app: AppTest) -> str:
    """Everything that the page drew with ``draw_html``, apart from its looks."""
    drawn = "\n".join(part.proto.body for part in app.get("html"))
    return re.sub(r"<style>.*?</style>", "", drawn, flags=re.DOTALL)
