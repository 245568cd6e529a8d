"""What maps stand on: the outlines of the world, and where each place is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from components.geography.world import Feature, World, feature_of, points_of, read_land, read_world
from components.tables.dataset import Dataset

Points: TypeAlias = Mapping[str, tuple[float, float]]
Shapes: TypeAlias = Mapping[str, dict[str, Any]]


@dataclass(frozen=True, eq=False)
class Basemap:
    """The outlines of the countries, all land as one shape, and a longitude and latitude for each country."""

    outlines: World
    land: Feature
    countries: Points

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
def basemap(path: Path) -> Basemap:
    """Read the outlines in this folder, once: `world.geojson` and `land.geojson`."""
    outlines = read_world(path / "world.geojson")
    return Basemap(outlines, read_land(path / "land.geojson"), points_of(outlines))
