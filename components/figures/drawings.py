"""Which chart draws which view: the one table from which pages, pictures and embedded charts take it."""

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
    """One chart: its specification with the rows it draws, and its title where it is one of several."""

    spec: "Spec"
    title: str = ""


Draw: TypeAlias = "Callable[[pd.DataFrame, Look], Spec]"
Charts: TypeAlias = Callable[[pd.DataFrame, Look], list[Panel]]


def _drawing(name: str) -> Draw:
    """A function of this folder, found when it first draws: a server can give data before Altair is loaded."""
    return cast("Draw", resolve_name(f"{__package__}.{name}"))


def _single(name: str) -> Charts:
    return lambda table, look: [Panel(_drawing(name)(table, look))]


def _by_series(name: str) -> Charts:
    """A chart for each series, with a unit and an axis of its own: currencies never meet on one axis."""
    return lambda table, look: [
        Panel(_drawing(name)(rows, look), str(series)) for series, rows in table.groupby("series", sort=False)
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
    """The charts of a view's rows, from left to right."""
    return DRAWINGS[slug](table, look)
