"""Which chart draws which view: the one table from which pages, pictures and embedded charts take it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import pandas as pd

from components.figures.bars import bars
from components.figures.chart import Spec
from components.figures.composition import whole_bar
from components.figures.coverage import coverage_dots
from components.figures.growth import growth_dots
from components.figures.look import Look
from components.figures.timeline import events, levels


@dataclass(frozen=True, eq=False)
class Panel:
    """One chart: the rows it draws, its specification, and its title where it is one of several."""

    rows: pd.DataFrame
    spec: Spec
    title: str = ""


Draw: TypeAlias = Callable[[pd.DataFrame, Look], Spec]


def _single(draw: Draw) -> Callable[[pd.DataFrame, Look], list[Panel]]:
    return lambda table, look: [Panel(table, draw(table, look))]


def _by_series(table: pd.DataFrame, look: Look) -> list[Panel]:
    """A chart for each series, with a unit and an axis of its own: currencies never meet on one axis."""
    return [Panel(rows, levels(rows, look), str(name)) for name, rows in table.groupby("series", sort=False)]


DRAWINGS: dict[str, Callable[[pd.DataFrame, Look], list[Panel]]] = {
    "coverage": _single(coverage_dots),
    "destinations": _single(bars),
    "growth": _single(growth_dots),
    "levels": _by_series,
    "clusters": _single(whole_bar),
    "events": _single(events),
}
"""Slug of a view -> its charts."""


def panels(slug: str, table: pd.DataFrame, look: Look) -> list[Panel]:
    """The charts of a view's rows, from left to right."""
    return DRAWINGS[slug](table, look)
