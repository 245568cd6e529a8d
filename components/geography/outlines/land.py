"""All land as one shape, without any border: what every map lies on. Made from the world's outlines.

    python -m components.geography.outlines.land data/geometry/world.geojson data/geometry/land.geojson

It is smaller than they are: every reader fetches it, and every change of a filter draws it again.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from components.geography.outlines.make import dumps
from components.geography.outlines.rings import Polygon, Ring, contains, square_degrees, turns_left, united
from components.geography.world import Feature, GeometryError, World, read_world

SMALLEST = 0.03
"""Square degrees under which an island, or a lake between countries, is left out: less than half a pixel across."""


def make_land(world: World) -> World:
    """A FeatureCollection of one MultiPolygon, with the metadata of the outlines that it is made from."""
    rings = [_points(ring) for feature in world["features"] for polygon in _polygons(feature) for ring in polygon]
    shores = [ring for ring in united(rings) if square_degrees(ring) > SMALLEST]
    lakes = [ring for ring in shores if turns_left(ring)]
    islands = [[ring, *_within(ring, lakes)] for ring in shores if not turns_left(ring)]
    shape = {"type": "MultiPolygon", "coordinates": islands}
    land = {"type": "Feature", "properties": {}, "geometry": shape}
    return {"type": "FeatureCollection", "metadata": world["metadata"], "features": [land]}


def _polygons(feature: Feature) -> list[Polygon]:
    found: list[Polygon] = feature["geometry"]["coordinates"]
    return found


def _points(ring: Ring) -> Ring:
    return [(x, y) for x, y in ring]


def _within(shore: Ring, lakes: list[Ring]) -> Iterator[Ring]:
    return (lake for lake in lakes if contains([shore], lake[0]))


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the outlines and write the land, both named on the command line."""
    parser = argparse.ArgumentParser(description="Make land.geojson from world.geojson.")
    parser.add_argument("world", type=Path, help="the outlines of the countries")
    parser.add_argument("land", type=Path, help="the GeoJSON file to write")
    chosen = parser.parse_args(arguments)
    try:
        chosen.land.write_text(dumps(make_land(read_world(chosen.world))), encoding="utf-8", newline="\n")
    except (GeometryError, OSError) as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
