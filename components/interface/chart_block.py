"""A view's figure: its charts, its map or table, and its legend."""

import streamlit as st

from components.interface import maps
from components.interface.exhibit.charts import show_charts
from components.interface.exhibit.tables import first_rows, show_rows
from components.interface.legends import show_legend
from components.interface.page import Page
from components.views.destinations import has_shares
from components.views.view import View


def show_chart_block(page: Page, view: View) -> None:
    """Show a view's charts and their legend; for destinations, the map too."""
    if view.slug == "destinations":
        _show_with_map(page, view)
    else:
        show_charts(page, view)
        show_legend(page, view)


MOST = 40
"""Rows of destinations in a figure; the largest shares come first, and the downloads have all rows."""


def _show_with_map(page: Page, full_view: View) -> None:
    view = first_rows(page, full_view, MOST)
    left, right = st.columns([5, 6], gap="medium")
    flow = view.frame["ref_area"].iloc[0] + view.frame["product"].iloc[0]
    with left:
        if has_shares(view.frame):
            show_charts(page, view, about=flow)
        else:
            show_rows(page, view, about=flow)
    with right:
        maps.show_world_map(page, view)
        show_legend(page, view)
