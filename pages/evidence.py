"""Evidence: each article with its claims highlighted, the disputes, how hedges are read, and the checks."""

from dataclasses import replace

from components.interface import disputes, evidence, exhibit
from components.interface.download_menu import download_menu
from components.interface.frame import page_frame

with page_frame("evidence") as page:
    evidence.read(page, page.view("claims"))
    disputed = page.view("disputes")
    exhibit.titled(page, disputed)
    disputes.show(page, tuple(page.atlas.disputes))
    download_menu(page, disputed)
    rules = page.view("readings")
    exhibit.titled(page, rules)
    exhibit.plain(page, rules, {"hedge": "Hedge", "rule": "Read as"})
    held = page.view("checks")
    last = page.language.t("last run {when}", when=page.language.moment(page.atlas.checked))
    exhibit.titled(page, replace(held, about=f"{held.about}; {last}"))
    exhibit.plain(page, held, {"covers": "What is checked", "cells": "Cells held", "problems": "Problems"})
    exempt = page.view("waivers")
    exhibit.titled(page, exempt)
    if exempt.count:
        exhibit.table(page, exempt, {"quote": "Sentence", "column": "Column", "note": "Reason"})
