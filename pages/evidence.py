"""Evidence: each article with its claims highlighted, the disputes, how hedges are read, and the checks."""

from components.interface import disputes, evidence, exhibit
from components.interface.frame import opened
from components.interface.takeaway import takeaway

CHECKED = "What every table had to pass before this page was shown; last run {when}"

with opened("evidence", "Evidence") as page:
    evidence.article(page, page.view("claims"))
    disputed = page.view("disputes")
    exhibit.titled(page, disputed, "Claims that cannot all hold, found by rules")
    disputes.show(page, tuple(page.atlas.disputes))
    takeaway(page, disputed)
    rules = page.view("readings")
    exhibit.titled(page, rules, "The interval that each kind of figure is read as")
    exhibit.plain(page, rules, {"hedge": "Hedge", "rule": "Read as"})
    held = page.view("checks")
    exhibit.titled(page, held, page.language.t(CHECKED, when=page.language.moment(page.atlas.checked)))
    exhibit.plain(page, held, {"covers": "What is checked", "cells": "Cells held", "problems": "Problems"})
    exempt = page.view("waivers")
    exhibit.titled(page, exempt, "Where the text does not say what a cell says, the claim's note gives the reason")
    if len(exempt.frame):
        exhibit.table(page, exempt, {"quote": "Sentence", "column": "Column", "note": "Reason"})
