"""SEZ clusters: exports by cluster, the zone's size, its events, and who is who."""

from components.interface import exhibit
from components.interface.chart_block import chart_block
from components.interface.download_menu import download_menu
from components.interface.frame import page_frame

PEOPLE = {"label": "Name", "role": "Role", "cluster_label": "Cluster", "product_label": "Goods"}

with page_frame("clusters", by_country=False) as page:
    parts = page.view("clusters")
    if exhibit.headed(page, parts):
        chart_block(page, parts)
        exhibit.table(page, parts, exhibit.OBSERVED)
    sizes = page.view("zone-sizes")
    if exhibit.headed(page, sizes):
        exhibit.table(page, sizes, exhibit.OBSERVED)
    happened = page.view("events")
    if exhibit.headed(page, happened):
        chart_block(page, happened)
        download_menu(page, happened)
    people = page.view("organisations")
    exhibit.titled(page, people)
    exhibit.table(page, people, PEOPLE)
