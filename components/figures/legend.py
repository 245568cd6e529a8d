"""What the marks of a figure mean, in words: the same entries beneath a chart on a page and in a picture."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

import pandas as pd

from components.figures.look import Look
from components.views.destinations import has_shares

Swatch: TypeAlias = Literal["full", "second", "pale", "outlined", "dashed", "line"]
"""How an entry is drawn: full in either colour, pale, an outline, a dashed outline, or a line."""


@dataclass(frozen=True)
class LegendItem:
    """An entry of a key: how it looks, what it means, and a figure where the entry is a row's own."""

    swatch: Swatch
    text: str
    figure: str = ""


def _bars(table: pd.DataFrame, look: Look) -> list[LegendItem]:
    """Of bars and map; only what is drawn."""
    t, kinds = look.language.t, set(table["kind"])
    joint = table.loc[table["kind"] == "reported", "counterpart_area"].str.contains(";").any()
    shown: dict[LegendItem, bool] = {
        LegendItem("full", t("stated share, the stronger on the map the larger")): has_shares(table),
        LegendItem("pale", t("how far the hedge goes")): has_shares(table),
        LegendItem("outlined", t("named, no figure")): "named" in kinds,
        LegendItem("dashed", t("derived, not stated")): "derived" in kinds,
        LegendItem("line", t("one figure for both")): bool(joint),
    }
    return [sign for sign, drawn in shown.items() if drawn]


def _parts(table: pd.DataFrame, _: Look) -> list[LegendItem]:
    """Each part of a whole, its colour and its figure."""
    fills: tuple[Swatch, Swatch] = ("full", "second")
    return [
        LegendItem("dashed" if row.kind == "derived" else fills[place % 2], str(row.label), str(row.figure))
        for place, row in enumerate(table.itertuples())
    ]


KEYS: dict[str, Callable[[pd.DataFrame, Look], list[LegendItem]]] = {"destinations": _bars, "clusters": _parts}
"""Slug of a view -> its key; the others say beside their message what their marks mean."""


def legend_items(slug: str, table: pd.DataFrame, look: Look) -> list[LegendItem]:
    """The key of a view's figure; empty for one that needs none."""
    return KEYS[slug](table, look) if slug in KEYS else []
