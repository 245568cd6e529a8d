"""Support: what helps exporters, and what is known of its size."""

from components.interface import exhibit
from components.interface.frame import opened

HEADS = {"label": "Programme", "offers": "What it offers", "operator": "Run by", "since": "Since"}

with opened("support", "Support") as page:
    stated = page.view("support")
    if exhibit.headed(
        page, stated, "Money for exporters, as far as it is stated", "No figure on support is stated for this choice."
    ):
        exhibit.table(page, stated, exhibit.OBSERVED)
    helping = page.view("programmes")
    exhibit.titled(page, helping, "What the articles name; an empty cell is not stated")
    exhibit.table(page, helping, HEADS)
