"""Growth: all growth rates side by side, then reported and derived levels over time."""

from components.interface.chart_block import show_chart_block
from components.interface.download_menu import show_download_menu
from components.interface.exhibit.head import show_head
from components.interface.frame import page_frame

with page_frame("growth") as page:
    for slug in ("growth", "levels"):
        view = page.view(slug)
        if show_head(page, view):
            show_chart_block(page, view)
            show_download_menu(page, view)
