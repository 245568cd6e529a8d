"""What helps exporters, and what is known of its size."""

import pandas as pd

from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.columns import Column, shared
from components.views.indicators import standing_on
from components.views.rows import labels
from components.views.rows.rows import frame, row
from components.views.view import View
from components.wording.language import Language

PROGRAMMES = (
    shared("id")
    | {
        "label": Column("Programme", "What the programme is called here"),
        "offers": Column("Offers", "What the programme offers"),
        "operator": Column("Operator", "Who runs the programme, if stated"),
        "since": Column("Since", "SDMX period in which the programme began, if stated"),
    }
    | shared("quote", "source", "url", "claim_ids")
)


def programmes(atlas: Atlas, language: Language) -> View:
    """The programmes that the articles name: who runs each, since when, and what it offers."""
    dataset = atlas.dataset
    rows = [
        {
            "id": f"programmes/{one.programme_id}",
            "label": labels.label(one, language),
            "offers": str(getattr(one, f"offers_{language.code}", one.offers_en)),
            "operator": one.operator,
            "since": one.since,
            "quote": one.quote,
            "source": labels.source(dataset.articles[one.article_id], dataset, language),
            "url": dataset.articles[one.article_id].url,
            "claim_ids": f"programmes/{one.programme_id}",
        }
        for one in dataset.programmes.values()
    ]
    message = language.n("{count} programme is named", "{count} programmes are named", len(rows))
    return View("programmes", message, pd.DataFrame(rows, columns=list(PROGRAMMES)))


def money(atlas: Atlas, selection: Selection, language: Language) -> View:
    """What is stated, and derived, of the money that helps exporters."""
    found = standing_on("support", atlas, selection)
    rows = [row(one, _label(one.subject.indicator, one.kind, atlas, language), atlas, language) for one in found]
    message = language.n("{count} figure on support", "{count} figures on support", len(rows))
    return View("support", message, frame(rows))


def _label(indicator: str, kind: str, atlas: Atlas, language: Language) -> str:
    label = labels.indicator(indicator, atlas.dataset, language)
    return language.t("{label}, in the base period", label=label) if kind == "derived" else label
