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
class Sign:
    """An entry of a key: how it looks, what it means, and a figure where the entry is a row's own."""

    swatch: Swatch
    text: str
    figure: str = ""


def _bars(table: pd.DataFrame, look: Look) -> list[Sign]:
    """Of bars and map; only what is drawn."""
    t, kinds = look.language.t, set(table["kind"])
    joint = table.loc[table["kind"] == "reported", "counterpart_area"].str.contains(";").any()
    shown: dict[Sign, bool] = {
        Sign("full", t("stated share, the stronger on the map the larger")): has_shares(table),
        Sign("pale", t("how far the hedge goes")): has_shares(table),
        Sign("outlined", t("named, no figure")): "named" in kinds,
        Sign("dashed", t("derived, not stated")): "derived" in kinds,
        Sign("line", t("one figure for both")): bool(joint),
    }
    return [sign for sign, drawn in shown.items() if drawn]


def _parts(table: pd.DataFrame, _: Look) -> list[Sign]:
    """Each part of a whole, its colour and its figure."""
    fills: tuple[Swatch, Swatch] = ("full", "second")
    return [
        Sign("dashed" if row.kind == "derived" else fills[place % 2], str(row.label), str(row.figure))
        for place, row in enumerate(table.itertuples())
    ]


KEYS: dict[str, Callable[[pd.DataFrame, Look], list[Sign]]] = {"destinations": _bars, "clusters": _parts}
"""Slug of a view -> its key; the others say beside their message what their marks mean."""


def key(slug: str, table: pd.DataFrame, look: Look) -> list[Sign]:
    """The key of a view's figure; empty for one that needs none."""
    return KEYS[slug](table, look) if slug in KEYS else []
