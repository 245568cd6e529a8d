"""Evidence: each article with its claims highlighted, the disputes, how hedges are read, and the checks."""

from dataclasses import replace

from components.interface import disputes, evidence
from components.interface.download_menu import download_menu
from components.interface.exhibit.head import show_title
from components.interface.exhibit.tables import show_table, show_table_without_receipts
from components.interface.frame import page_frame

with page_frame("evidence") as page:
    evidence.read(page, page.view("claims"))
    disputed = page.view("disputes")
    show_title(page, disputed)
    disputes.show(page, tuple(page.atlas.disputes))
    download_menu(page, disputed)
    rules = page.view("readings")
    show_title(page, rules)
    show_table_without_receipts(page, rules)
    held = page.view("checks")
    last = page.language.t("last run {when}", when=page.language.date_and_time(page.atlas.checked))
    show_title(page, replace(held, about=f"{held.about}; {last}"))
    show_table_without_receipts(page, held)
    exempt = page.view("waivers")
    show_title(page, exempt)
    if exempt.count:
        show_table(page, exempt)
