"""The charts of each view, for pages, pictures and embedded charts alike."""

from collections.abc import Callable
from dataclasses import dataclass
from pkgutil import resolve_name
from typing import TYPE_CHECKING, TypeAlias, cast

import pandas as pd

from components.figures.look import Look

if TYPE_CHECKING:
    from components.figures.chart import Spec


@dataclass(frozen=True, eq=False)
class Panel:
    """One chart: specification with rows, and a title where it is one of several."""

    spec: "Spec"
    title: str = ""


Draw: TypeAlias = "Callable[[pd.DataFrame, Look], Spec]"
Charts: TypeAlias = Callable[[pd.DataFrame, Look], list[Panel]]


def _load(name: str) -> Draw:
    """Return a drawing function of this folder, imported only now.

    So a server can give data before Altair is loaded.
    """
    return cast("Draw", resolve_name(f"{__package__}.{name}"))


def _single(name: str) -> Charts:
    return lambda table, look: [Panel(_load(name)(table, look))]


def _by_series(name: str) -> Charts:
    """Return charts by series, each with an axis of its own: currencies never share an axis."""
    return lambda table, look: [
        Panel(_load(name)(rows, look), str(series)) for series, rows in table.groupby("series", sort=False)
    ]


DRAWINGS: dict[str, Charts] = {
    "coverage": _single("coverage:coverage_dots"),
    "destinations": _single("bars:bars"),
    "growth": _single("growth:growth_dots"),
    "levels": _by_series("timeline:levels"),
    "clusters": _single("composition:whole_bar"),
    "events": _single("timeline:events"),
}
"""Slug of a view -> its charts."""


def panels(slug: str, table: pd.DataFrame, look: Look) -> list[Panel]:
    """Return the charts of a view's rows, from left to right."""
    return DRAWINGS[slug](table, look)
