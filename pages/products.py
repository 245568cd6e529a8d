"""Products: which goods are named for which places, and their HS 2022 codes."""

from components.interface import exhibit
from components.interface.page import opened
from components.ledger.views.goods import goods, matrix

with opened("products", "Products") as page:
    named = matrix(page.atlas, page.selection, page.language)
    if named.frame.empty:
        exhibit.empty(page, "No goods are named for this choice.")
    else:
        exhibit.message(
            page, named, page.language.t("Goods by destination; which country takes which is often not said")
        )
        exhibit.grid(page, named)
    coded = goods(page.atlas, page.language)
    exhibit.message(
        page, coded, page.language.t("Goods as the articles name them; the HS 2022 codes are the curator's")
    )
    exhibit.table(
        page,
        coded,
        {"label": "Goods", "broader_label": "Part of", "hs_code": "HS 2022", "hs_note": "Note", "quote": "As written"},
    )
