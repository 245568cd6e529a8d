"""Products: which goods are named for which places, and their HS 2022 codes."""

from components.interface import exhibit
from components.interface.frame import page_frame

HEADS = {"label": "Goods", "broader_label": "Part of", "hs_code": "HS 2022", "hs_note": "Note", "quote": "As written"}

with page_frame("products") as page:
    named = page.view("products")
    if exhibit.headed(page, named):
        exhibit.grid(page, named)
    coded = page.view("goods")
    exhibit.titled(page, coded)
    exhibit.table(page, coded, HEADS)
