"""Views of the evidence: claims, disputes, rules of reading, checks and waivers."""

from functools import lru_cache

import pandas as pd

from components import caches
from components.ledger.disputes import RULES, Dispute
from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.readings import RULES as READING_RULES
from components.ledger.select import Selection, select
from components.views.columns import Column, Columns, shared_columns
from components.views.lazy_rows import LazyRows
from components.views.rows import labels
from components.views.rows.rows import Row, figure, observation_row, reading, source_cells, title
from components.views.view import View
from components.wording.language import Language


def claims(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return every claim that the filters leave, in the order of the text."""
    observations = {
        observation.id: observation for observation in select(_stated_observations(atlas), selection, atlas.dataset)
    }
    by_claim = {claim: observation for observation in observations.values() for claim in observation.claim_ids}

    def to_row(claim: str) -> Row:
        observation = by_claim[claim]
        return observation_row(
            observation, title(observation.subject, atlas, language), atlas, language
        ) | _claim_cells(claim, atlas, language)

    rows = LazyRows([claim for claim in atlas.dataset.claims if claim in by_claim], to_row, lambda claim: (claim,))
    return View("claims", language.n("{count} claim", "{count} claims", len(rows)), rows)


@lru_cache(maxsize=caches.TEXTS)
def claims_of_article(view: View, article_id: str, atlas: Atlas, language: Language) -> View:
    """Return the claims of one article from a view of claims.

    The same view is returned for the same arguments, since what is drawn of a view is cached by its identity.
    """
    dataset = atlas.dataset
    rows = view.rows.where(lambda claim: dataset.claims[claim].article_id == article_id)
    message = language.n("{count} claim in this article", "{count} claims in this article", len(rows))
    return View(view.slug, message, rows, labels.source(dataset.articles[article_id], dataset, language))


def _stated_observations(atlas: Atlas) -> list[Observation]:
    return [observation for observation in atlas.observations.values() if observation.kind != "derived"]


def _claim_cells(claim_id: str, atlas: Atlas, language: Language) -> Row:
    """Return the cells of one claim, where its observation has several claims."""
    claim = atlas.dataset.claims[claim_id]
    return {
        "id": claim_id,
        "claim_ids": claim_id,
        "as_written": claim.as_written,
        "note": claim.note,
        **source_cells(claim.article_id, claim.quote, atlas, language),
    }


DISPUTES = (
    shared_columns("id")
    | {
        "rule": Column("Rule", "The rule that found the dispute, or by which a hedge is read"),
        "grade": Column(
            "Grade", "contradiction: the readings exclude each other; tension: only their plain sense does"
        ),
        "sides": Column("Sides", "What cannot all hold, with figures and readings; | between them"),
        "ruling": Column("Ruling", "The side that the curator prefers, or that both are kept"),
        "reason": Column("Reason", "The curator's reason for the ruling"),
    }
    | shared_columns("claim_ids")
)


def disputes(atlas: Atlas, language: Language) -> View:
    """Return every dispute with its rule, sides, ruling and reason."""
    rows = [_dispute_row(dispute, atlas, language) for dispute in atlas.disputes.values()]
    message = language.n("{count} dispute", "{count} disputes", len(rows))
    return View("disputes", message, pd.DataFrame(rows, columns=list(DISPUTES)))


def _dispute_row(dispute: Dispute, atlas: Atlas, language: Language) -> Row:
    ruling = atlas.dataset.rulings.get(dispute.id)
    reason = str(getattr(ruling, f"reason_{language.code}", "")) if ruling else ""
    return {
        "id": dispute.id,
        "rule": language.t(RULES[dispute.rule]),
        "grade": language.t("contradiction") if dispute.grade == "contradiction" else language.t("tension"),
        "sides": " | ".join(describe_side(side, atlas, language) for side in dispute.sides),
        "ruling": _ruling(ruling.prefers if ruling else "", atlas, language),
        "reason": reason,
        "claim_ids": ";".join(dispute.claim_ids),
    }


def describe_side(identifier: str, atlas: Atlas, language: Language) -> str:
    """Return one side of a dispute in a line: subject, figure, origin, reading."""
    observation = atlas.observations[identifier]
    what = labels.places(observation.subject.counterpart_area, atlas.dataset, language) or title(
        observation.subject, atlas, language
    )
    origin = language.t("computed") if observation.kind == "derived" else language.t("stated")
    parts = {
        "what": what,
        "figure": figure(observation, atlas, language),
        "reading": reading(observation, language),
        "origin": origin,
    }
    return language.t("{what}: {figure}, {origin}, read as {reading}", **parts)


def _ruling(prefers: str, atlas: Atlas, language: Language) -> str:
    if not prefers:
        return language.t("No ruling yet")
    if prefers == "both":
        return language.t("Both sides are kept")
    claim = atlas.dataset.claims[prefers]
    return language.t("Preferred: {figure}", figure=claim.as_written)


CHECKS: Columns = {
    "check": Column("Check", "The check's name"),
    "covers": Column("What is checked", "What the check holds against articles and code lists"),
    "cells": Column("Cells held", "How many cells the check looked at", "integer", "cells"),
    "problems": Column("Problems", "How many of them are wrong", "integer", "cells"),
}


def checks(atlas: Atlas, language: Language) -> View:
    """Return the checks that the dataset passed, with their numbers of cells."""
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
    cells = sum(row["cells"] for row in rows)
    message = language.n("{count} cell held, no problem", "{count} cells held, no problem", cells)
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
"""Rule of reading -> the hedge in a reader's words."""

READINGS: Columns = {
    "hedge": Column("Hedge", "The hedge in front of a figure"),
    "rule": Column("Read as", "The rule that found the dispute, or by which a hedge is read"),
}


def readings(language: Language) -> View:
    """Return the rules by which the ledger reads each hedge."""
    rows = [{"hedge": language.t(HEDGES[name]), "rule": language.t(rule)} for name, rule in READING_RULES.items()]
    return View("readings", language.t("How hedges are read"), pd.DataFrame(rows, columns=list(READINGS)))


WAIVERS = (
    shared_columns("id")
    | {
        "column": Column("Column", "The column of claims.csv whose value does not follow from the sentence"),
        "note": Column("Reason", "Why the cell stands there all the same, said by the curator"),
    }
    | shared_columns("quote", "source", "url", "claim_ids")
)


def waivers(atlas: Atlas, language: Language) -> View:
    """Return the cells that their sentence does not support, with the curator's reason."""
    dataset = atlas.dataset
    rows = [
        {"id": claim.claim_id, "column": column, **_claim_cells(claim.claim_id, atlas, language)}
        for claim in dataset.claims.values()
        for column in claim.waives
    ]
    none = language.t("No cell is exempt from the checks")
    message = language.n(
        "{count} cell is exempt from the checks", "{count} cells are exempt from the checks", len(rows)
    )
    return View("waivers", message if rows else none, pd.DataFrame(rows, columns=list(WAIVERS)))
