"""Products: which goods are named for which places, and their HS 2022 codes."""

from components.interface.exhibit.grid import show_grid
from components.interface.exhibit.head import show_head, show_title
from components.interface.exhibit.tables import show_table
from components.interface.frame import page_frame

with page_frame("products") as page:
    named = page.view("products")
    if show_head(page, named):
        show_grid(page, named)
    coded = page.view("goods")
    show_title(page, coded)
    show_table(page, coded)
