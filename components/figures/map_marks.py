"""The marks of a map: places of rows, and lines within joint figures.

World map and flat map share them.
"""

from itertools import pairwise
from typing import Any, TypeAlias

import pandas as pd

from components.figures.basemap import Points
from components.views.destinations import SHARE

Mark: TypeAlias = dict[str, Any]
"""A place of a row: `id` of the row, `code` of the place, `tip`, `share`, `stated`, and `at` as longitude, latitude."""

FULL_SHARE = 45
"""Percent from which a country's fill is fully opaque."""
FAINTEST_FILL = 60
"""Opacity, of 255, of the smallest share's fill."""


def place_marks(table: pd.DataFrame, points: Points) -> list[Mark]:
    """Return a mark for every place of every row that has a point.

    A place without a point is in the table only.
    """
    rows = ({str(name): cell for name, cell in row.items()} for row in table.to_dict("records"))
    return [mark for row in rows for mark in _of_row(row, points)]


def _of_row(row: dict[str, Any], points: Points) -> list[Mark]:
    share = row["low"] if row["indicator"] == SHARE else None
    return [
        {
            "id": row["id"],
            "code": code,
            "tip": f"{row['label']}: {row['figure']}",
            "share": share,
            "stated": row["kind"] != "named",
            "at": list(points[code]),
        }
        for code in str(row["counterpart_area"]).split(";")
        if code in points
    ]


def fill_opacity(mark: Mark) -> int:
    """Return the opacity of a country's fill by its share, 0 to 255; 0 without a share."""
    share: float | None = mark["share"]
    return 0 if share is None else FAINTEST_FILL + round((255 - FAINTEST_FILL) * min(1, share / FULL_SHARE))


def joint_lines(table: pd.DataFrame, points: Points) -> list[list[list[float]]]:
    """Return lines between the places of each joint figure, from one to the next."""
    lines = []
    for joined in table.loc[table["kind"] != "named", "counterpart_area"]:
        codes = [code for code in joined.split(";") if code in points]
        lines += [[list(points[start]), list(points[end])] for start, end in pairwise(codes)]
    return lines
