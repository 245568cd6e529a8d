"""Growth: every growth side by side, then reported and derived levels along time."""

from components.interface.chart_block import chart_block
from components.interface.download_menu import download_menu
from components.interface.exhibit.head import show_head
from components.interface.frame import page_frame

with page_frame("growth") as page:
    for slug in ("growth", "levels"):
        view = page.view(slug)
        if show_head(page, view):
            chart_block(page, view)
            download_menu(page, view)
