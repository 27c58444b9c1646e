"""One answer to pick, as every question on the site draws it: a box for each, and none picked beforehand."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st


def pick_one(
    ask: str,
    labels: Mapping[str, str],
    *,
    key: str,
    on_change: Callable[..., None] | None = None,
    args: tuple[Any, ...] = (),
    horizontal: bool = False,
) -> str | None:
    """What is picked of ``labels``, by answer id. The page shows the question itself: ``ask`` is for whoever listens."""
    return st.radio(
        ask,
        list(labels),
        format_func=labels.__getitem__,
        index=None,
        key=key,
        on_change=on_change,
        args=args,
        label_visibility="collapsed",
        width="stretch",
        horizontal=horizontal,
    )
