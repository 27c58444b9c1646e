"""The one door from markup to the screen."""

import json

import streamlit as st

from phb.text.html import Html


def draw_html(markup: Html) -> None:
    """Show markup. Streamlit strips scripts from it; text in it has been escaped already."""
    if markup:
        st.html(markup)


def draw_chart_with_table(chart: str, *, name: str, table: Html) -> None:
    """A picture, whose description says what it shows, and the same facts in a table under it.

    ``chart`` is what Altair's ``to_json`` gives. ``name`` tells it apart from the page's other pictures.
    """
    with st.container(key=f"phb-chart-{name}"):
        st.vega_lite_chart(json.loads(chart), width="stretch")
    draw_html(table)
