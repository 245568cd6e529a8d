"""Evidence: articles with highlighted claims, the disputes, the readings of hedges, and the checks."""

from dataclasses import replace

from components.interface import disputes, evidence
from components.interface.download_menu import show_download_menu
from components.interface.exhibit.head import show_title
from components.interface.exhibit.tables import show_table, show_table_without_receipts
from components.interface.frame import page_frame

with page_frame("evidence") as page:
    evidence.show_article_with_claims(page, page.view("claims"))
    dispute_view = page.view("disputes")
    show_title(page, dispute_view)
    disputes.show_disputes(page, tuple(page.atlas.disputes))
    show_download_menu(page, dispute_view)
    rules = page.view("readings")
    show_title(page, rules)
    show_table_without_receipts(page, rules)
    checks = page.view("checks")
    last_run = page.language.t("last run {when}", when=page.language.date_and_time(page.atlas.checked))
    show_title(page, replace(checks, about=f"{checks.about}; {last_run}"))
    show_table_without_receipts(page, checks)
    waivers = page.view("waivers")
    show_title(page, waivers)
    if waivers.count:
        show_table(page, waivers)
