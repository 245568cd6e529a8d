"""Where a flow goes: shares and other figures by destination, what they leave over, and places named without one."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import pandas as pd

from components import caches
from components.ledger.flows import by_flow, default_flow
from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.select import Selection, select
from components.views.columns import OBSERVED, Column
from components.views.rows import labels
from components.views.rows.rows import Row, frame, row
from components.views.view import View
from components.wording.language import Language

COLUMNS = OBSERVED | {"label": Column("Destination", "Where it goes; several places share one figure, never divided")}

SHARE = "share-by-destination"
"""The indicator by which destinations are ranked and filled; other figures have other units."""


def destinations(atlas: Atlas, selection: Selection, language: Language) -> View:
    """The destinations of the chosen flow: the largest share first, the remainder, then places named only."""
    flow = selection.flow or default_flow(atlas, selection)
    known = next((stated for each, stated in by_flow(atlas).items() if each.code == flow), ())
    stated = select(known, selection, atlas.dataset)
    shares = sorted((one for one in stated if _is_share(one)), key=lambda one: -one.interval().low)
    others = [one for one in stated if one.reading and not _is_share(one)]
    others.sort(key=lambda one: atlas.dataset.indicators[one.subject.indicator].kind != "level")
    rows = [_row(one, atlas, language) for one in (*shares, *_remainder(shares, atlas, selection), *others)]
    placed = {code for one in shares for code in one.subject.counterpart_area}
    named = _named([one for one in stated if not one.reading])
    rows += [
        _row(one, atlas, language)
        for one in select(named, selection, atlas.dataset)
        if placed.isdisjoint(one.subject.counterpart_area)
    ]
    table = frame(rows, COLUMNS)
    return View("destinations", _message(shares, rows, language), table, _measured(table, language))


def _is_share(one: Observation) -> bool:
    return one.subject.indicator == SHARE and one.reading is not None


def _row(one: Observation, atlas: Atlas, language: Language) -> Row:
    if one.rule == "remainder":
        return row(one, language.t("All other countries"), atlas, language)
    return row(one, labels.places(one.subject.counterpart_area, atlas.dataset, language), atlas, language)


def _remainder(shares: list[Observation], atlas: Atlas, selection: Selection) -> Iterator[Observation]:
    """What the shares leave over; not where a country was chosen, for then it is nobody's question."""
    shown = {one.id for one in shares}
    for one in _remainders(atlas) if shown and not selection.countries else ():
        if shown >= set(one.inputs):
            yield one


@lru_cache(maxsize=caches.DATASETS)
def _remainders(atlas: Atlas) -> tuple[Observation, ...]:
    return tuple(one for one in atlas.observations.values() if one.rule == "remainder")


def _named(statements: list[Observation]) -> Iterator[Observation]:
    """Statements without a figure, as one observation a place and period; there is no figure to divide."""
    by_place: dict[tuple[str, str], list[Observation]] = {}
    for one in statements:
        for code in one.subject.counterpart_area:
            by_place.setdefault((code, one.subject.time_period), []).append(one)
    for (code, _), found in by_place.items():
        goods = tuple(dict.fromkeys(product for one in found for product in one.subject.product))
        claims = tuple(claim for one in found for claim in one.claim_ids)
        subject = replace(found[0].subject, counterpart_area=(code,), product=goods)
        yield replace(found[0], subject=subject, claim_ids=claims)


SAID = {
    "place": "label",
    "figure": "figure",
    "exporter": "ref_area_label",
    "goods": "product_label",
    "period": "period_label",
}


def _message(shares: list[Observation], rows: list[Row], language: Language) -> str:
    if shares:
        first = {name: rows[0][column] for name, column in SAID.items()}
        goods = str(first["goods"])
        text = "{place} took {figure} of exports from {exporter} ({goods}, {period})"
        return language.t(text, **first | {"goods": goods[:1].lower() + goods[1:]})
    return "; ".join(_told(rows, language)) or language.t("Nothing is stated for this choice")


def _told(rows: list[Row], language: Language) -> Iterator[str]:
    """Where no share is stated: the largest level, and how many places are named only."""
    levels = [each for each in rows if each["indicator"] == "exports" and each["kind"] == "reported"]
    yield from (f"{each['label']}: {each['figure']}" for each in levels[:1])
    if named := sum(each["kind"] == "named" for each in rows):
        one, many = "{count} place is named without a figure", "{count} places are named without a figure"
        yield language.n(one, many, named)


def has_shares(table: pd.DataFrame) -> bool:
    """Whether the rows of the view have figures that can be ranked: shares of one whole."""
    return bool((table["indicator"] == SHARE).any())


def _measured(table: pd.DataFrame, language: Language) -> str:
    """What the figures measure; that there are none, if so."""
    figures = table[table["kind"] != "named"]
    return ", ".join(dict.fromkeys(figures["indicator_label"])) or language.t("Named in the articles without a figure")
