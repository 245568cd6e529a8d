"""Overview: the main figures, the coverage of the articles, and links to the other pages."""

from components.interface import cards
from components.interface.chart_block import show_chart_block
from components.interface.download_menu import show_download_menu
from components.interface.exhibit.head import show_head
from components.interface.frame import page_frame

with page_frame("overview", cards.LEAD) as page:
    cards.show_figures(page, page.view("overview"))
    coverage = page.view("coverage")
    if show_head(page, coverage):
        show_chart_block(page, coverage)
        show_download_menu(page, coverage)
    cards.show_page_links(page)
