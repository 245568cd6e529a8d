"""Evidence: each article with its claims highlighted, the disputes, how hedges are read, and the checks."""

from components.interface import disputes, evidence, exhibit
from components.interface.frame import opened
from components.interface.takeaway import takeaway
from components.ledger.views import evidence as views

CHECKED = "What every table had to pass before this page was shown; last run {when}"

with opened("evidence", "Evidence") as page:
    evidence.article(page, views.claims(page.atlas, page.selection, page.language))
    disputed = views.disputes(page.atlas, page.language)
    exhibit.titled(page, disputed, "Claims that cannot all hold, found by rules")
    disputes.show(page, tuple(page.atlas.disputes))
    takeaway(page, disputed)
    rules = views.readings(page.language)
    exhibit.titled(page, rules, "The interval that each kind of figure is read as")
    exhibit.plain(page, rules, {"hedge": "Hedge", "rule": "Read as"})
    held = views.checks(page.atlas, page.language)
    exhibit.titled(page, held, page.language.t(CHECKED, when=page.language.moment(page.atlas.checked)))
    exhibit.plain(page, held, {"covers": "What is checked", "cells": "Cells held", "problems": "Problems"})
