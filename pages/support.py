"""Support: what helps exporters, and what is known of its size."""

from components.interface import exhibit
from components.interface.frame import opened
from components.ledger.views.support import money, programmes

HEADS = {"label": "Programme", "offers": "What it offers", "operator": "Run by", "since": "Since"}

with opened("support", "Support") as page:
    stated = money(page.atlas, page.selection, page.language)
    if exhibit.headed(
        page, stated, "Money for exporters, as far as it is stated", "No figure on support is stated for this choice."
    ):
        exhibit.table(page, stated, exhibit.OBSERVED)
    helping = programmes(page.atlas, page.language)
    exhibit.titled(page, helping, "What the articles name; an empty cell is not stated")
    exhibit.table(page, helping, HEADS)
