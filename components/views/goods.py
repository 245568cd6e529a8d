"""Which goods the articles name, for which places, with values where they are stated and HS 2022 codes."""

from itertools import product as product_of

import pandas as pd

from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.select import Selection, select
from components.views.columns import Column, shared
from components.views.rows import labels
from components.views.rows.rows import Row, row
from components.views.view import View
from components.wording.language import Language

MATRIX = (
    shared("product", "product_label")
    | {
        "place": Column("Destination code", "ISO 3166-1 alpha-3 code or group of places.csv; empty if none is named"),
        "place_label": Column("Destination", "The destination the goods are named for, or that none is stated"),
    }
    | shared("figure", "kind", "claim_ids", "quote", "source", "url")
)


def matrix(atlas: Atlas, selection: Selection, language: Language) -> View:
    """A row for each of the goods and each place it is named for; "not stated" is a place of its own.

    A figure that several goods or places share is repeated with the word "together"; it is never divided.
    """
    stated = [one for one in atlas.observations.values() if one.kind != "derived" and one.subject.product]
    rows: dict[tuple[str, str], Row] = {}
    for one in select(stated, selection, atlas.dataset):
        whole = _whole(one, atlas, language)
        places = [place for place in one.subject.counterpart_area if selection.takes_places((place,), atlas.dataset)]
        for product, place in product_of(one.subject.product, places or ("",)):
            cell = {**whole, **_heads(product, place, atlas, language)}
            rows[(product, place)] = _merged(rows[(product, place)], cell) if (product, place) in rows else cell
    goods = len({product for product, _ in rows})
    message = language.n("{count} kind of goods is named", "{count} kinds of goods are named", goods)
    return View("products", message, pd.DataFrame(rows.values(), columns=list(MATRIX)))


def _whole(one: Observation, atlas: Atlas, language: Language) -> Row:
    """What a statement says in each of its cells."""
    whole = row(one, "", atlas, language)
    return {column: whole[column] for column in ("figure", "kind", "claim_ids", "quote", "source", "url")}


def _heads(product: str, place: str, atlas: Atlas, language: Language) -> Row:
    return {
        "product": product,
        "product_label": labels.products((product,), atlas.dataset, language),
        "place": place,
        "place_label": labels.place(place, atlas.dataset, language) if place else language.t("not stated"),
    }


def _merged(found: Row, more: Row) -> Row:
    """Two statements in one cell: both figures, or the one there is; all claims and quotes."""
    figures = [each["figure"] for each in (found, more) if each["kind"] == "reported"] or [found["figure"]]
    joined = {column: _union(found[column], more[column], by) for column, by in SEPARATED.items()}
    kind = "reported" if "reported" in (found["kind"], more["kind"]) else found["kind"]
    return {**found, **joined, "kind": kind, "figure": "; ".join(dict.fromkeys(figures))}


SEPARATED = {"claim_ids": ";", "quote": " | ", "source": " | ", "url": " | "}


def _union(one: str, other: str, by: str) -> str:
    return by.join(part for part in dict.fromkeys([*one.split(by), *other.split(by)]) if part)


GOODS = (
    shared("id")
    | {
        "label": Column("Goods", "The goods as they are called here"),
        "broader_label": Column("Part of", "The goods that these are part of"),
        "hs_code": Column("HS 2022", "Codes of the Harmonised System that the curator gives, not the article"),
        "hs_note": Column("Why this code", "Why the code was chosen, where it is not obvious"),
    }
    | shared("quote", "source", "url", "claim_ids")
)


def goods(atlas: Atlas, language: Language) -> View:
    """The goods as the articles name them, with the HS 2022 codes that the curator gives them."""
    dataset = atlas.dataset
    rows = [
        {
            "id": f"products/{one.product_id}",
            "label": labels.label(one, language),
            "broader_label": labels.products((one.broader,), dataset, language) if one.broader else "",
            "hs_code": ", ".join(one.hs_code),
            "hs_note": one.hs_note,
            "quote": one.quote,
            "source": labels.source(dataset.articles[one.article_id], dataset, language),
            "url": dataset.articles[one.article_id].url,
            "claim_ids": f"products/{one.product_id}",
        }
        for one in dataset.products.values()
    ]
    message = language.n("{count} kind of goods", "{count} kinds of goods", len(rows))
    return View("goods", message, pd.DataFrame(rows, columns=list(GOODS)))
