"""SEZ clusters: exports by cluster, the zone's size, its events, and who is who."""

from components.interface import exhibit
from components.interface.figures import figure
from components.interface.frame import opened
from components.interface.takeaway import takeaway

PEOPLE = {"label": "Name", "role": "Role", "cluster_label": "Cluster", "product_label": "Goods"}

with opened("clusters", by_country=False) as page:
    parts = page.view("clusters")
    if exhibit.headed(page, parts):
        figure(page, parts)
        exhibit.table(page, parts, exhibit.OBSERVED)
    sizes = page.view("zone-sizes")
    if exhibit.headed(page, sizes):
        exhibit.table(page, sizes, exhibit.OBSERVED)
    happened = page.view("events")
    if exhibit.headed(page, happened):
        figure(page, happened)
        takeaway(page, happened)
    people = page.view("organisations")
    exhibit.titled(page, people)
    exhibit.table(page, people, PEOPLE)
