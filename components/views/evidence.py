"""The proof: claims by article, disputes with both sides and their rulings, and what the checks held."""

from functools import lru_cache

import pandas as pd

from components import caches
from components.ledger.disputes import RULES, Dispute
from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.readings import RULES as READING_RULES
from components.ledger.select import Selection, select
from components.views.columns import Column, Columns, shared
from components.views.lazy_rows import LazyRows
from components.views.rows import labels
from components.views.rows.rows import Row, figure, reading, row, title
from components.views.view import View
from components.wording.language import Language


def claims(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Every statement of every article that the filters leave, one row a claim, in the order of the text."""
    chosen = {one.id: one for one in select(_stated(atlas), selection, atlas.dataset)}
    by_claim = {claim: one for one in chosen.values() for claim in one.claim_ids}

    def put(claim: str) -> Row:
        one = by_claim[claim]
        return row(one, title(one.subject, atlas, language), atlas, language) | _own(claim, atlas, language)

    rows = LazyRows([claim for claim in atlas.dataset.claims if claim in by_claim], put, lambda claim: (claim,))
    return View("claims", language.n("{count} claim", "{count} claims", len(rows)), rows)


@lru_cache(maxsize=caches.TEXTS)
def of_article(view: View, article_id: str, atlas: Atlas, language: Language) -> View:
    """Of a view of claims, those of one article; one object each, for what is drawn of it is kept by identity."""
    dataset = atlas.dataset
    rows = view.rows.where(lambda claim: dataset.claims[claim].article_id == article_id)
    message = language.n("{count} claim in this article", "{count} claims in this article", len(rows))
    return View(view.slug, message, rows, labels.source(dataset.articles[article_id], dataset, language))


def _stated(atlas: Atlas) -> list[Observation]:
    return [one for one in atlas.observations.values() if one.kind != "derived"]


def _own(claim_id: str, atlas: Atlas, language: Language) -> Row:
    """What is this claim's alone where several say the same thing."""
    claim = atlas.dataset.claims[claim_id]
    article = atlas.dataset.articles[claim.article_id]
    return {
        "id": claim_id,
        "claim_ids": claim_id,
        "as_written": claim.as_written,
        "quote": claim.quote,
        "source": labels.source(article, atlas.dataset, language),
        "url": article.url,
        "note": claim.note,
    }


DISPUTES = (
    shared("id")
    | {
        "rule": Column("Rule", "The rule that found the dispute, or by which a hedge is read"),
        "grade": Column(
            "Grade", "contradiction: the readings exclude each other; tension: only their plain sense does"
        ),
        "sides": Column("Sides", "What cannot all hold, with figures and readings; | between them"),
        "ruling": Column("Ruling", "The side that the curator prefers, or that both are kept"),
        "reason": Column("Reason", "The curator's reason for the ruling"),
    }
    | shared("claim_ids")
)


def disputes(atlas: Atlas, language: Language) -> View:
    """Every dispute: what rule found it, its sides with their readings, and the ruling with its reason."""
    rows = [_dispute_row(one, atlas, language) for one in atlas.disputes.values()]
    message = language.n("{count} dispute", "{count} disputes", len(rows))
    return View("disputes", message, pd.DataFrame(rows, columns=list(DISPUTES)))


def _dispute_row(one: Dispute, atlas: Atlas, language: Language) -> Row:
    ruling = atlas.dataset.rulings.get(one.id)
    reason = str(getattr(ruling, f"reason_{language.code}", "")) if ruling else ""
    return {
        "id": one.id,
        "rule": language.t(RULES[one.rule]),
        "grade": language.t("contradiction") if one.grade == "contradiction" else language.t("tension"),
        "sides": " | ".join(side(each, atlas, language) for each in one.sides),
        "ruling": _ruling(ruling.prefers if ruling else "", atlas, language),
        "reason": reason,
        "claim_ids": ";".join(one.claim_ids),
    }


def side(identifier: str, atlas: Atlas, language: Language) -> str:
    """One side of a dispute in a line: what, how much, read as what."""
    one = atlas.observations[identifier]
    what = labels.places(one.subject.counterpart_area, atlas.dataset, language) or title(one.subject, atlas, language)
    origin = language.t("computed") if one.kind == "derived" else language.t("stated")
    said = {"what": what, "figure": figure(one, atlas, language), "reading": reading(one, language), "origin": origin}
    return language.t("{what}: {figure}, {origin}, read as {reading}", **said)


def _ruling(prefers: str, atlas: Atlas, language: Language) -> str:
    if not prefers:
        return language.t("No ruling yet")
    if prefers == "both":
        return language.t("Both sides are kept")
    claim = atlas.dataset.claims[prefers]
    return language.t("Preferred: {figure}", figure=claim.as_written)


CHECKS: Columns = {
    "check": Column("Check", "The check's name"),
    "covers": Column("What it holds", "What the check holds against articles and code lists"),
    "cells": Column("Cells held", "How many cells the check looked at", "integer", "cells"),
    "problems": Column("Problems", "How many of them are wrong", "integer", "cells"),
}


def checks(atlas: Atlas, language: Language) -> View:
    """What was held against the articles and the code lists before anything was shown, and how many cells."""
    typed = language.t("Every cell has the type and vocabulary of its column")
    rows: list[Row] = [{"check": "typed-cells", "covers": typed, "cells": atlas.cells, "problems": 0}]
    rows += [
        {
            "check": outcome.check.name,
            "covers": language.t(outcome.check.covers),
            "cells": outcome.cells,
            "problems": len(outcome.problems),
        }
        for outcome in atlas.outcomes
    ]
    held = sum(each["cells"] for each in rows)
    message = language.n("{count} cell held, no problem", "{count} cells held, no problem", held)
    return View("checks", message, pd.DataFrame(rows, columns=list(CHECKS)))


HEDGES = {
    "exact": "none",
    "about": "about",
    "over": "over",
    "almost": "almost",
    "up_to": "up to",
    "fraction": "a fraction in words",
    "fall": "of a fall",
}
"""What each rule of reading is about, as readers know it."""

READINGS: Columns = {
    "hedge": Column("Hedge", "The hedge in front of a figure"),
    "rule": Column("Rule", "The rule that found the dispute, or by which a hedge is read"),
}


def readings(language: Language) -> View:
    """How each hedge is read: the same rules that the ledger applies."""
    rows = [{"hedge": language.t(HEDGES[name]), "rule": language.t(rule)} for name, rule in READING_RULES.items()]
    return View("readings", language.t("How hedges are read"), pd.DataFrame(rows, columns=list(READINGS)))


WAIVERS = (
    shared("id")
    | {
        "column": Column("Column", "The column of claims.csv whose value does not follow from the sentence"),
        "note": Column("Reason", "Why the cell stands there all the same, said by the curator"),
    }
    | shared("quote", "source", "url", "claim_ids")
)


def waivers(atlas: Atlas, language: Language) -> View:
    """Every cell that its sentence does not bear out, and why the curator keeps it."""
    dataset = atlas.dataset
    rows = [
        {"id": claim.claim_id, "column": column, **_own(claim.claim_id, atlas, language)}
        for claim in dataset.claims.values()
        for column in claim.waives
    ]
    none = language.t("No cell is exempt from the checks")
    message = language.n(
        "{count} cell is exempt from the checks", "{count} cells are exempt from the checks", len(rows)
    )
    return View("waivers", message if rows else none, pd.DataFrame(rows, columns=list(WAIVERS)))
