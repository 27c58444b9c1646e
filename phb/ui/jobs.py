"""Draws what the reader picks on the page of jobs: a week, one way or all six, and which support they would have."""

from collections.abc import Sequence

import streamlit as st

from phb.content.jobs_models import WEEKS
from phb.content.library import Content
from phb.content.models import Option
from phb.text.html import Html, element
from phb.ui.draw import draw_html
from phb.ui.state import JOBS, current_visit, set_widget, widget_value
from phb.views.cited import Cited
from phb.views.jobs import jobs_of_all, jobs_of_one
from phb.views.say import say

ALL, MY_MIX = "all", "mix"


def pick_jobs(content: Content, options: Sequence[Option], cited: Cited) -> Html:
    """Draw what there is to pick, and give the jobs for it. All six ways stand there until one is picked."""
    week = st.radio(
        say(content, "jobs-week"),
        WEEKS,
        format_func=lambda one: say(content, f"jobs-week-{one}"),
        key=f"{JOBS}week",
        horizontal=True,
    )
    mine = [option for option in options if option.id in current_visit().mix.ways]
    labels = {ALL: say(content, "jobs-all"), **{option.id: option.name for option in options}}
    if mine:
        labels[MY_MIX] = say(content, "jobs-my-mix")
    key = f"{JOBS}way"
    if widget_value(key) is None and st.query_params.get("way") in labels:
        set_widget(key, st.query_params["way"])
    picked = st.selectbox(
        say(content, "jobs-way"), list(labels), format_func=labels.__getitem__, key=key
    )
    draw_html(element("h2", say(content, "jobs-supports-heading")))
    supports = [
        support.id
        for support in content.jobs.supports
        if st.checkbox(support.name, key=f"{JOBS}with-{support.id}")
    ]
    option = next((one for one in options if one.id == picked), None)
    if option:
        return jobs_of_one(content, option, week, supports, cited)
    shown = mine if picked == MY_MIX else options
    return jobs_of_all(content, shown, week, supports, cited)
