"""Evidence: each article with its claims highlighted, the disputes and their rulings, and the checks."""

from components.interface import evidence, exhibit
from components.interface.page import opened
from components.ledger.views.evidence import checks, claims

with opened("evidence", "Evidence") as page:
    evidence.article(page, claims(page.atlas, page.selection, page.language))
    evidence.disputes(page)
    held = checks(page.atlas, page.language)
    exhibit.message(page, held, page.language.t("What every table had to pass before this page was shown"))
    exhibit.plain(page, held, {"covers": "What is checked", "cells": "Cells held", "problems": "Problems"})
