"""SEZ clusters: exports by cluster, the zone's size, its events and its organisations."""

from components.interface.chart_block import show_chart_block
from components.interface.download_menu import show_download_menu
from components.interface.exhibit.head import show_head, show_title
from components.interface.exhibit.tables import show_table
from components.interface.frame import page_frame

with page_frame("clusters", by_country=False) as page:
    parts = page.view("clusters")
    if show_head(page, parts):
        show_chart_block(page, parts)
        show_table(page, parts)
    sizes = page.view("zone-sizes")
    if show_head(page, sizes):
        show_table(page, sizes)
    events = page.view("events")
    if show_head(page, events):
        show_chart_block(page, events)
        show_download_menu(page, events)
    organisations = page.view("organisations")
    show_title(page, organisations)
    show_table(page, organisations)
