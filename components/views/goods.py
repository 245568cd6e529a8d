"""Views of goods: by destination with stated values, and with HS 2022 codes."""

from itertools import product as product_of

import pandas as pd

from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.select import Selection, select
from components.views.columns import Column, shared_columns
from components.views.rows import labels
from components.views.rows.rows import Row, observation_row, source_cells
from components.views.view import View
from components.wording.language import Language

MATRIX = (
    shared_columns("product", "product_label")
    | {
        "place": Column("Destination code", "ISO 3166-1 alpha-3 code or group of places.csv; empty if none is named"),
        "place_label": Column("Destination", "The destination the goods are named for, or that none is stated"),
    }
    | shared_columns("figure", "kind", "claim_ids", "quote", "source", "url")
)


def matrix(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return a row for each pair of goods and place that an article names together.

    "Not stated" counts as a place. A figure that several goods or places share is repeated with the word "together"; it
    is never divided.
    """
    stated = [
        observation
        for observation in atlas.observations.values()
        if observation.kind != "derived" and observation.subject.product
    ]
    rows: dict[tuple[str, str], Row] = {}
    for observation in select(stated, selection, atlas.dataset):
        statement = _statement_cells(observation, atlas, language)
        destinations = observation.subject.counterpart_area
        places = [place for place in destinations if selection.includes_places((place,), atlas.dataset)]
        for product, place in product_of(observation.subject.product, places or ("",)):
            cell = {**statement, **_heading_cells(product, place, atlas, language)}
            rows[(product, place)] = _merged(rows[(product, place)], cell) if (product, place) in rows else cell
    goods = len({product for product, _ in rows})
    message = language.n("{count} kind of goods is named", "{count} kinds of goods are named", goods)
    return View("products", message, pd.DataFrame(rows.values(), columns=list(MATRIX)))


def _statement_cells(observation: Observation, atlas: Atlas, language: Language) -> Row:
    """Return what all cells of one statement have in common."""
    statement = observation_row(observation, "", atlas, language)
    return {column: statement[column] for column in ("figure", "kind", "claim_ids", "quote", "source", "url")}


def _heading_cells(product: str, place: str, atlas: Atlas, language: Language) -> Row:
    return {
        "product": product,
        "product_label": labels.products((product,), atlas.dataset, language),
        "place": place,
        "place_label": labels.place(place, atlas.dataset, language) if place else language.t("not stated"),
    }


def _merged(first: Row, second: Row) -> Row:
    """Return two statements as one cell: all figures, claims and quotes."""
    figures = [cell["figure"] for cell in (first, second) if cell["kind"] == "reported"] or [first["figure"]]
    joined = {column: _union(first[column], second[column], separator) for column, separator in SEPARATORS.items()}
    kind = "reported" if "reported" in (first["kind"], second["kind"]) else first["kind"]
    return {**first, **joined, "kind": kind, "figure": "; ".join(dict.fromkeys(figures))}


SEPARATORS = {"claim_ids": ";", "quote": " | ", "source": " | ", "url": " | "}


def _union(first: str, second: str, separator: str) -> str:
    return separator.join(part for part in dict.fromkeys([*first.split(separator), *second.split(separator)]) if part)


GOODS = (
    shared_columns("id")
    | {
        "label": Column("Goods", "The goods as they are called here"),
        "broader_label": Column("Part of", "The goods that these are part of"),
        "hs_code": Column("HS 2022", "Codes of the Harmonised System that the curator gives, not the article"),
        "hs_note": Column("Why this code", "Why the code was chosen, where it is not obvious"),
    }
    | shared_columns("quote", "source", "url", "claim_ids")
)


def goods(atlas: Atlas, language: Language) -> View:
    """Return the goods that articles name, with the curator's HS 2022 codes."""
    dataset = atlas.dataset
    rows = [
        {
            "id": f"products/{product.product_id}",
            "label": labels.label(product, language),
            "broader_label": labels.products((product.broader,), dataset, language) if product.broader else "",
            "hs_code": ", ".join(product.hs_code),
            "hs_note": product.hs_note,
            **source_cells(product.article_id, product.quote, atlas, language),
            "claim_ids": f"products/{product.product_id}",
        }
        for product in dataset.products.values()
    ]
    message = language.n("{count} kind of goods", "{count} kinds of goods", len(rows))
    return View("goods", message, pd.DataFrame(rows, columns=list(GOODS)))
