"""Products: the goods named for each place, and their HS 2022 codes."""

from components.interface.exhibit.grid import show_grid
from components.interface.exhibit.head import show_head, show_title
from components.interface.exhibit.tables import show_table
from components.interface.frame import page_frame

with page_frame("products") as page:
    products = page.view("products")
    if show_head(page, products):
        show_grid(page, products)
    goods = page.view("goods")
    show_title(page, goods)
    show_table(page, goods)
