"""Support: what helps exporters, and what is known of its size."""

from components.interface import exhibit
from components.interface.frame import page_frame

HEADS = {"label": "Programme", "offers": "What it offers", "operator": "Run by", "since": "Since"}

with page_frame("support") as page:
    stated = page.view("support")
    if exhibit.headed(page, stated):
        exhibit.table(page, stated, exhibit.OBSERVED)
    helping = page.view("programmes")
    exhibit.titled(page, helping)
    exhibit.table(page, helping, HEADS)
