"""A view's figure with all that belongs to it: its charts, its map or table, and its key."""

import streamlit as st

from components.interface import exhibit, maps
from components.interface.legends import legend
from components.interface.page import Page
from components.views.destinations import has_shares
from components.views.view import View

HEADS = {
    "label": "Destination",
    "figure": "Figure",
    "indicator_label": "Indicator",
    "product_label": "Goods",
    "period_label": "Period",
}
"""Columns of the table that stands in place of bars where no shares are stated."""


def chart_block(page: Page, view: View) -> None:
    """The charts of a view and their key; beside those of destinations, the map."""
    if view.slug == "destinations":
        _with_map(page, view)
    else:
        exhibit.chart(page, view)
        legend(page, view)


MOST = 40
"""Rows of destinations that are drawn; the largest shares come first, and all are in the take-away."""


def _with_map(page: Page, whole: View) -> None:
    view = exhibit.first_rows(page, whole, MOST)
    left, right = st.columns([5, 6], gap="medium")
    flow = view.frame["ref_area"].iloc[0] + view.frame["product"].iloc[0]
    with left:
        if has_shares(view.frame):
            exhibit.chart(page, view, about=flow)
        else:
            exhibit.rows(page, view, HEADS, about=flow)
    with right:
        maps.world_map(page, view)
        legend(page, view)
