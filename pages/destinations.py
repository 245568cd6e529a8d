"""Destinations: where each flow goes, on the map and ranked; and all that is said of a country."""

import streamlit as st

from components.figures.bars import bars
from components.interface import exhibit, maps
from components.interface.page import opened
from components.interface.takeaway import takeaway
from components.ledger.flows import flow_label, flows
from components.ledger.views.destinations import destinations
from components.ledger.views.profile import profile

with opened("destinations", "Destinations") as page:
    known = {flow.code: flow for flow in flows(page.atlas)}
    labels = {code: flow_label(flow, page.atlas, page.language) for code, flow in known.items()}
    code = page.choose("flow", "Who exports what", labels)
    view = destinations(page.atlas, known[code], page.selection, page.language)
    if view.frame.empty:
        exhibit.empty(page, "No destination of these exports is stated for this choice.")
    else:
        exhibit.message(page, view, labels[code])
        left, right = st.columns([5, 6], gap="medium")
        with left:
            exhibit.chart(page, view, bars(view.frame, page.scheme), f"-{code}")
            takeaway(page, view)
        with right:
            maps.world_map(page, view)
            maps.legend(page)
    if page.choice.countries:
        said = profile(page.atlas, page.selection, page.language)
        exhibit.message(page, said, page.language.t("All that the articles say, whoever exports"))
        exhibit.table(page, said, exhibit.OBSERVED)
