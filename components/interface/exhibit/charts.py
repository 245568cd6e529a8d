"""The charts of a view, whose marks open their receipts."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import lru_cache, partial
from html import escape

import streamlit as st

from components import caches
from components.figures.drawings import Panel, panels
from components.figures.look import Look
from components.interface import clicks, state
from components.interface.page import Page
from components.streamlit_internals.arrow_rows import chart_rows
from components.views.view import View


def show_charts(page: Page, view: View, *, about: str = "") -> None:
    """Show the chart of a view, or its several charts side by side."""
    parts = _panels_to_send(view, page.look)
    for column, panel in zip(_columns(len(parts)), parts, strict=True):
        with column:
            _show_panel(page, view, panel, about)


def _columns(count: int) -> Sequence[AbstractContextManager[object]]:
    """Return columns side by side, or a null context for a single chart.

    A column would be two more elements of the page.
    """
    return st.columns(count, gap="medium") if count > 1 else [nullcontext()]


@lru_cache(maxsize=caches.DRAWINGS)
def _panels_to_send(view: View, look: Look) -> tuple[Panel, ...]:
    return tuple(_with_rows(panel) for panel in panels(view.slug, view.frame, look))


def _with_rows(panel: Panel) -> Panel:
    rows = {name: chart_rows(table) for name, table in panel.spec["datasets"].items()}
    return replace(panel, spec={**panel.spec, "datasets": rows})


def _show_panel(page: Page, view: View, panel: Panel, about: str) -> None:
    """Show a chart under a name that stays the same when its rows change.

    Under another name the browser would build a new chart instead of updating the rows of this one.
    """
    name = f"chart-{page.name}-{view.slug}{about}{panel.title}-{page.language.code}-{page.scheme}"
    if panel.title:
        st.html(f'<div class="atlas-series">{escape(panel.title)}</div>')
    on_select = partial(clicks.on_chart, page.choice, name)
    st.vega_lite_chart(
        spec={**panel.spec}, theme=None, key=state.picker_key(name), alt=panel.title or view.about, on_select=on_select
    )
    clicks.replay_click(name, on_select, happened=state.is_picked(name))
