"""Support: what helps exporters, and what is known of its size."""

from components.interface.exhibit.head import show_head, show_title
from components.interface.exhibit.tables import show_table
from components.interface.frame import page_frame

with page_frame("support") as page:
    stated = page.view("support")
    if show_head(page, stated):
        show_table(page, stated)
    helping = page.view("programmes")
    show_title(page, helping)
    show_table(page, helping)
