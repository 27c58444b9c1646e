"""The one door from markup to the screen."""

from typing import TYPE_CHECKING

import streamlit as st

from phb.text.html import Html

if TYPE_CHECKING:
    import altair as alt


def draw_html(markup: Html) -> None:
    """Show markup. Streamlit strips scripts from it; text in it has been escaped already."""
    if markup:
        st.html(markup)


def draw_chart_with_table(chart: "alt.Chart", *, table: Html) -> None:
    """A picture, whose description says what it shows, and the same facts in a table under it."""
    with st.container(key="phb-chart"):
        st.altair_chart(chart, width="stretch")
    draw_html(table)
