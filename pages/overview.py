"""Overview: the few figures worth knowing, what the articles cover, and where to go next."""

from components.interface import cards
from components.interface.chart_block import show_chart_block
from components.interface.download_menu import show_download_menu
from components.interface.exhibit.head import show_head
from components.interface.frame import page_frame

with page_frame("overview", cards.LEAD) as page:
    cards.show_figures(page, page.view("overview"))
    covered = page.view("coverage")
    if show_head(page, covered):
        show_chart_block(page, covered)
        show_download_menu(page, covered)
    cards.show_page_links(page)
