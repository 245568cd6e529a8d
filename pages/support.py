"""Support: the figures and the programmes of support for exporters."""

from components.interface.exhibit.head import show_head, show_title
from components.interface.exhibit.tables import show_table
from components.interface.frame import page_frame

with page_frame("support") as page:
    figures = page.view("support")
    if show_head(page, figures):
        show_table(page, figures)
    programmes = page.view("programmes")
    show_title(page, programmes)
    show_table(page, programmes)
