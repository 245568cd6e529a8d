"""Support: what helps exporters, and what is known of its size."""

from components.interface import exhibit
from components.interface.page import opened
from components.ledger.views.support import money, programmes

with opened("support", "Support") as page:
    stated = money(page.atlas, page.selection, page.language)
    if stated.frame.empty:
        exhibit.empty(page, "No figure on support is stated for this choice.")
    else:
        exhibit.message(page, stated, page.language.t("Money for exporters, as far as it is stated"))
        exhibit.table(page, stated, exhibit.OBSERVED)
    helping = programmes(page.atlas, page.language)
    exhibit.message(page, helping, page.language.t("Programmes that the articles name"))
    exhibit.table(
        page, helping, {"label": "Programme", "offers": "What it offers", "operator": "Run by", "since": "Since"}
    )
