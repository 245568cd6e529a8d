"""The view of a flow's destinations: shares, other figures, remainder, places without a figure."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

import pandas as pd

from components import caches
from components.ledger.flows import default_flow, observations_by_flow
from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.select import Selection, select
from components.views.columns import OBSERVED, Column
from components.views.rows import labels
from components.views.rows.rows import Row, frame, observation_row
from components.views.view import View
from components.wording.language import Language

COLUMNS = OBSERVED | {"label": Column("Destination", "Where it goes; several places share one figure, never divided")}

SHARE = "share-by-destination"
"""Indicator by which destinations are ranked and coloured; other figures have other units."""


def destinations(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return the destinations of the chosen flow, the largest share first.

    The remainder and figures other than shares follow, then the places that are named without a figure.
    """
    flow = selection.flow or default_flow(atlas, selection)
    of_flow = next((observations for key, observations in observations_by_flow(atlas).items() if key.code == flow), ())
    stated = select(of_flow, selection, atlas.dataset)
    shares = sorted(filter(_is_share, stated), key=lambda share: -share.interval().low)
    ordered = (
        *shares,
        *_remainder(shares, atlas, selection),
        *_other_figures(stated, atlas),
        *_places_without_share(stated, shares, selection, atlas),
    )
    rows = [_row(observation, atlas, language) for observation in ordered]
    table = frame(rows, COLUMNS)
    return View("destinations", _message(shares, rows, language), table, _indicators_in_words(table, language))


def _is_share(observation: Observation) -> bool:
    return observation.subject.indicator == SHARE and observation.reading is not None


def _other_figures(stated: Iterable[Observation], atlas: Atlas) -> list[Observation]:
    """Return the figures other than shares, levels first."""
    figures = [observation for observation in stated if observation.reading and not _is_share(observation)]
    return sorted(figures, key=lambda figure: atlas.dataset.indicators[figure.subject.indicator].kind != "level")


def _places_without_share(
    stated: Iterable[Observation], shares: Iterable[Observation], selection: Selection, atlas: Atlas
) -> list[Observation]:
    """Return the places that are named without a figure and have no share either."""
    with_share = {code for share in shares for code in share.subject.counterpart_area}
    named = _by_place([observation for observation in stated if not observation.reading])
    return [
        observation
        for observation in select(named, selection, atlas.dataset)
        if with_share.isdisjoint(observation.subject.counterpart_area)
    ]


def _row(observation: Observation, atlas: Atlas, language: Language) -> Row:
    if observation.rule == "remainder":
        label = language.t("All other countries")
    else:
        label = labels.places(observation.subject.counterpart_area, atlas.dataset, language)
    return observation_row(observation, label, atlas, language)


def _remainder(shares: list[Observation], atlas: Atlas, selection: Selection) -> Iterator[Observation]:
    """Yield the remainders of shares that are all in the view.

    With a country chosen there are none: what goes elsewhere is not the question then.
    """
    shown = {observation.id for observation in shares}
    for observation in _remainders(atlas) if shown and not selection.countries else ():
        if shown >= set(observation.inputs):
            yield observation


@lru_cache(maxsize=caches.DATASETS)
def _remainders(atlas: Atlas) -> tuple[Observation, ...]:
    return tuple(observation for observation in atlas.observations.values() if observation.rule == "remainder")


def _by_place(statements: list[Observation]) -> Iterator[Observation]:
    """Yield statements without a figure as one observation a place and period.

    Joint statements may be divided here, for they have no figure that would be divided with them.
    """
    by_place: dict[tuple[str, str], list[Observation]] = {}
    for observation in statements:
        for code in observation.subject.counterpart_area:
            by_place.setdefault((code, observation.subject.time_period), []).append(observation)
    for (code, _), group in by_place.items():
        goods = tuple(dict.fromkeys(product for observation in group for product in observation.subject.product))
        claims = tuple(claim for observation in group for claim in observation.claim_ids)
        subject = replace(group[0].subject, counterpart_area=(code,), product=goods)
        yield replace(group[0], subject=subject, claim_ids=claims)


MESSAGE_COLUMNS = {
    "place": "label",
    "figure": "figure",
    "exporter": "ref_area_label",
    "goods": "product_label",
    "period": "period_label",
}


def _message(shares: list[Observation], rows: list[Row], language: Language) -> str:
    if shares:
        first = {name: rows[0][column] for name, column in MESSAGE_COLUMNS.items()}
        goods = str(first["goods"])
        text = "{place} took {figure} of exports from {exporter} ({goods}, {period})"
        return language.t(text, **first | {"goods": goods[:1].lower() + goods[1:]})
    return "; ".join(_message_without_shares(rows, language)) or language.t("Nothing is stated for this choice")


def _message_without_shares(rows: list[Row], language: Language) -> Iterator[str]:
    """Yield the message's parts without shares: first level, number of named places."""
    levels = [row for row in rows if row["indicator"] == "exports" and row["kind"] == "reported"]
    yield from (f"{row['label']}: {row['figure']}" for row in levels[:1])
    if named := sum(row["kind"] == "named" for row in rows):
        observation, many = "{count} place is named without a figure", "{count} places are named without a figure"
        yield language.n(observation, many, named)


def has_shares(table: pd.DataFrame) -> bool:
    """Return whether the view has shares of one whole, which alone can be ranked."""
    return bool((table["indicator"] == SHARE).any())


def _indicators_in_words(table: pd.DataFrame, language: Language) -> str:
    """Return the names of the indicators shown, or that there is no figure."""
    figures = table[table["kind"] != "named"]
    return ", ".join(dict.fromkeys(figures["indicator_label"])) or language.t("Named in the articles without a figure")
