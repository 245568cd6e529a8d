"""The marks of a map, whichever way it is drawn: a row's places, and the ties between those of one joint figure."""

from itertools import pairwise
from typing import Any, TypeAlias

import pandas as pd

from components.figures.basemap import Points
from components.views.destinations import SHARE

Mark: TypeAlias = dict[str, Any]

FADE = 45
"""Percent from which a country's fill is at its strongest."""
FAINTEST = 60
"""Strength, of 255, of the smallest share's fill."""


def place_marks(table: pd.DataFrame, points: Points) -> list[Mark]:
    """Every place of every row, each with the row it belongs to; a place without a point is left to the table."""
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
    """How strongly a mark's country is filled, 0 to 255: by its share; not at all where none is stated."""
    return 0 if mark["share"] is None else FAINTEST + round((255 - FAINTEST) * min(1, mark["share"] / FADE))


def joint_lines(table: pd.DataFrame, points: Points) -> list[list[list[float]]]:
    """A line between the places of each joint figure."""
    found = []
    for joined in table.loc[table["kind"] != "named", "counterpart_area"]:
        known = [code for code in joined.split(";") if code in points]
        found += [[list(points[one]), list(points[other])] for one, other in pairwise(known)]
    return found
