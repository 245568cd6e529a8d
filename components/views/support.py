"""Views of support for exporters: programmes, and stated amounts of money."""

import pandas as pd

from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.columns import Column, shared_columns
from components.views.indicators import observations_shown_on
from components.views.rows import labels
from components.views.rows.rows import frame, observation_row, source_cells
from components.views.view import View
from components.wording.language import Language

PROGRAMMES = (
    shared_columns("id")
    | {
        "label": Column("Programme", "What the programme is called here"),
        "offers": Column("What it offers", "What the programme offers"),
        "operator": Column("Run by", "Who runs the programme, if stated"),
        "since": Column("Since", "SDMX period in which the programme began, if stated"),
    }
    | shared_columns("quote", "source", "url", "claim_ids")
)


def programmes(atlas: Atlas, language: Language) -> View:
    """Return the programmes that articles name: operator, beginning and offer."""
    dataset = atlas.dataset
    rows = [
        {
            "id": f"programmes/{programme.programme_id}",
            "label": labels.label(programme, language),
            "offers": str(getattr(programme, f"offers_{language.code}", programme.offers_en)),
            "operator": programme.operator,
            "since": programme.since,
            **source_cells(programme.article_id, programme.quote, atlas, language),
            "claim_ids": f"programmes/{programme.programme_id}",
        }
        for programme in dataset.programmes.values()
    ]
    message = language.n("{count} programme is named", "{count} programmes are named", len(rows))
    return View("programmes", message, pd.DataFrame(rows, columns=list(PROGRAMMES)))


def money(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return stated and derived amounts of money that helps exporters."""
    observations = observations_shown_on("support", atlas, selection)
    rows = [
        observation_row(
            observation, _label(observation.subject.indicator, observation.kind, atlas, language), atlas, language
        )
        for observation in observations
    ]
    message = language.n("{count} figure on support", "{count} figures on support", len(rows))
    return View("support", message, frame(rows))


def _label(indicator: str, kind: str, atlas: Atlas, language: Language) -> str:
    label = labels.indicator(indicator, atlas.dataset, language)
    return language.t("{label}, in the base period", label=label) if kind == "derived" else label
