"""A view's figure with all that belongs to it: its charts, its map or table, and its key."""

import streamlit as st

from components.interface import maps
from components.interface.exhibit.charts import show_charts
from components.interface.exhibit.tables import first_rows, show_rows
from components.interface.legends import legend
from components.interface.page import Page
from components.views.destinations import has_shares
from components.views.view import View


def chart_block(page: Page, view: View) -> None:
    """The charts of a view and their key; beside those of destinations, the map."""
    if view.slug == "destinations":
        _with_map(page, view)
    else:
        show_charts(page, view)
        legend(page, view)


MOST = 40
"""Rows of destinations that are drawn; the largest shares come first, and all are in the take-away."""


def _with_map(page: Page, whole: View) -> None:
    view = first_rows(page, whole, MOST)
    left, right = st.columns([5, 6], gap="medium")
    flow = view.frame["ref_area"].iloc[0] + view.frame["product"].iloc[0]
    with left:
        if has_shares(view.frame):
            show_charts(page, view, about=flow)
        else:
            show_rows(page, view, about=flow)
    with right:
        maps.world_map(page, view)
        legend(page, view)
