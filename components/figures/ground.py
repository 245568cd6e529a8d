"""What maps stand on: the outlines of the world, and where each place is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeAlias

from components.ledger.dataset import Dataset
from components.ledger.geometry import Feature, World, coarse, feature_of, points_of, read_world

Points: TypeAlias = Mapping[str, tuple[float, float]]
Shapes: TypeAlias = Mapping[str, dict[str, Any]]
FINE = 0.2
"""Degrees that simplified land may leave its outline by: less than half a pixel."""


@dataclass(frozen=True, eq=False)
class Ground:
    """The outlines of the world, and a longitude and latitude for each country."""

    outlines: World
    countries: Points

    @cached_property
    def land(self) -> Feature:
        """All land, simplified for a map some 750 pixels wide; made once, in about a second."""
        return coarse(self.outlines, FINE)

    def points(self, dataset: Dataset) -> Points:
        """Where countries are, and the dataset's own places that have a point."""
        own = {
            code: (place.lon, place.lat)
            for code, place in dataset.places.items()
            if place.lon is not None and place.lat is not None
        }
        return {**self.countries, **own}

    def shapes(self, codes: Iterable[str]) -> Shapes:
        """A GeoJSON feature for each of these codes that has outlines."""
        found = {code: feature_of(self.outlines, code) for code in codes}
        return {code: shape for code, shape in found.items() if shape is not None}


@cache
def ground(path: Path) -> Ground:
    """The ground in this file, read once."""
    outlines = read_world(path)
    return Ground(outlines, points_of(outlines))
