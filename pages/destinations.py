"""Destinations: where each flow goes, ranked and on the map; and all that is said of a country."""

import streamlit as st

from components.figures.bars import bars
from components.interface import exhibit, maps
from components.interface.frame import opened
from components.interface.takeaway import takeaway
from components.ledger.flows import default_flow, labelled_flows
from components.ledger.views.destinations import has_shares, measured

HEADS = {
    "label": "Destination",
    "figure": "Figure",
    "indicator_label": "Indicator",
    "product_label": "Goods",
    "period_label": "Period",
}
NONE = "No destination of these exports is stated for this choice."

with opened("destinations", "Destinations") as page:
    suggested = default_flow(page.atlas, page.selection)
    flow = page.choose("flow", "Who exports what", labelled_flows(page.atlas, page.language), suggested)
    view = page.view("destinations")
    if exhibit.headed(page, view, measured(view, page.language), NONE):
        left, right = st.columns([5, 6], gap="medium")
        with left:
            if has_shares(view):
                exhibit.chart(page, view, bars(view.frame, page.look), about=flow)
                takeaway(page, view)
            else:
                exhibit.table(page, view, HEADS, about=flow)
        with right:
            maps.world_map(page, view)
            maps.legend(page)
    if page.choice.countries:
        said = page.view("profile")
        if exhibit.headed(page, said, "All that the articles say of it, whoever exports", NONE):
            exhibit.table(page, said, exhibit.MEASURED)
