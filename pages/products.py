"""Products: which goods are named for which places, and their HS 2022 codes."""

from components.interface import exhibit
from components.interface.frame import opened

NAMED = "Goods by destination; • is named without a figure, and which country takes which is often not said"
CODED = "Goods as the articles name them; the HS 2022 codes are the curator's"
HEADS = {"label": "Goods", "broader_label": "Part of", "hs_code": "HS 2022", "hs_note": "Note", "quote": "As written"}

with opened("products", "Products") as page:
    named = page.view("products")
    if exhibit.headed(page, named, NAMED, "No goods are named for this choice."):
        exhibit.grid(page, named)
    coded = page.view("goods")
    exhibit.titled(page, coded, CODED)
    exhibit.table(page, coded, HEADS)
