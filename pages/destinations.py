"""Destinations: where each flow goes, ranked and on the map; and all that is said of a country."""

from components.interface import exhibit
from components.interface.figures import figure
from components.interface.frame import opened
from components.interface.takeaway import takeaway
from components.ledger.flows import default_flow
from components.views.rows.labels import labelled_flows

with opened("destinations") as page:
    suggested = default_flow(page.atlas, page.selection)
    page.choose("flow", "Who exports what", labelled_flows(page.atlas, page.language), suggested)
    view = page.view("destinations")
    if exhibit.headed(page, view):
        figure(page, view)
        takeaway(page, view)
    if page.choice.countries:
        said = page.view("profile")
        if said.count and exhibit.headed(page, said):
            exhibit.table(page, said, exhibit.MEASURED)
