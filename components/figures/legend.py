"""The legend of a figure: the same entries beneath a chart and in a picture."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

import pandas as pd

from components.figures.look import Look
from components.views.destinations import has_shares

Swatch: TypeAlias = Literal["full", "second", "pale", "outlined", "dashed", "line"]
"""The drawing of an entry: full in either colour, pale, an outline, a dashed outline, or a line."""


@dataclass(frozen=True)
class LegendItem:
    """An entry of a legend: swatch, meaning, and the figure of an entry for one row."""

    swatch: Swatch
    text: str
    figure: str = ""


def _destinations(table: pd.DataFrame, look: Look) -> list[LegendItem]:
    """Return the entries of bars and map for the kinds of marks that are drawn."""
    t, kinds = look.language.t, set(table["kind"])
    joint = table.loc[table["kind"] == "reported", "counterpart_area"].str.contains(";").any()
    conditions: dict[LegendItem, bool] = {
        LegendItem("full", t("stated share, the stronger on the map the larger")): has_shares(table),
        LegendItem("pale", t("how far the hedge goes")): has_shares(table),
        LegendItem("outlined", t("named, no figure")): "named" in kinds,
        LegendItem("dashed", t("derived, not stated")): "derived" in kinds,
        LegendItem("line", t("one figure for both")): bool(joint),
    }
    return [item for item, applies in conditions.items() if applies]


def _parts(table: pd.DataFrame, _: Look) -> list[LegendItem]:
    """Return an entry for each part of a whole, with its colour and figure."""
    fills: tuple[Swatch, Swatch] = ("full", "second")
    return [
        LegendItem("dashed" if row.kind == "derived" else fills[position % 2], str(row.label), str(row.figure))
        for position, row in enumerate(table.itertuples())
    ]


LEGENDS: dict[str, Callable[[pd.DataFrame, Look], list[LegendItem]]] = {
    "destinations": _destinations,
    "clusters": _parts,
}
"""Slug of a view -> its legend; other views explain their marks beside their message."""


def legend_items(slug: str, table: pd.DataFrame, look: Look) -> list[LegendItem]:
    """Return the entries of a view's legend; none for a view without one."""
    return LEGENDS[slug](table, look) if slug in LEGENDS else []
