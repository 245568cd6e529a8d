"""The basemap: outlines of the world, and the points of places."""

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
    """Outlines of countries, all land as one shape, and a point for each country."""

    outlines: World
    land: Feature
    countries: Points

    def points(self, dataset: Dataset) -> Points:
        """Return longitude and latitude of countries and of the dataset's places that have them."""
        dataset_points = {
            code: (place.lon, place.lat)
            for code, place in dataset.places.items()
            if place.lon is not None and place.lat is not None
        }
        return {**self.countries, **dataset_points}

    def shapes(self, codes: Iterable[str]) -> Shapes:
        """Return a GeoJSON feature for each of the codes that has outlines."""
        features = {code: feature_of(self.outlines, code) for code in codes}
        return {code: shape for code, shape in features.items() if shape is not None}


@cache
def basemap(path: Path) -> Basemap:
    """Return the basemap from `world.geojson` and `land.geojson` in a folder, read once."""
    outlines = read_world(path / "world.geojson")
    return Basemap(outlines, read_land(path / "land.geojson"), points_of(outlines))
