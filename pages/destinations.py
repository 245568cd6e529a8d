"""Destinations: the countries of each flow, ranked and on the map, and a country's profile."""

from components.interface.chart_block import show_chart_block
from components.interface.download_menu import show_download_menu
from components.interface.exhibit.head import show_head
from components.interface.exhibit.tables import show_table
from components.interface.frame import page_frame
from components.ledger.flows import default_flow
from components.views.rows.labels import labelled_flows

with page_frame("destinations") as page:
    suggested = default_flow(page.atlas, page.selection)
    page.choose("flow", "Who exports what", labelled_flows(page.atlas, page.language), suggested)
    view = page.view("destinations")
    if show_head(page, view):
        show_chart_block(page, view)
        show_download_menu(page, view)
    if page.choice.countries:
        profile = page.view("profile")
        if profile.count and show_head(page, profile):
            show_table(page, profile)
