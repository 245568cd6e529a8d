"""The command that makes the outlines in `data/geometry/`.

It writes `world.geojson`, the outlines of the countries, and `land.geojson`, the land under every map.

Source: `countries-50m.json` of the npm package world-atlas 2.0.2, a TopoJSON of the countries of Natural Earth
4.1.0 at 1:50m (public domain). `data/geometry/README.md` says what is neutral and what is simplified.

    python -m components.geography.outlines.make countries-50m.json data/geometry

Outer rings run clockwise, as in the source: Vega's maps need that (RFC 7946 asks for the other way round, and
deck.gl takes either).
"""

import argparse
import hashlib
import json
import math
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon
from shapely.affinity import scale
from shapely.geometry import mapping, shape

from components.geography.outlines.areas import Area, read_areas
from components.geography.world import Feature, GeometryError, Point, World, read_json

TOLERANCES = tuple(0.25 / 2**step for step in range(6, -1, -1))
"""A bend of a line is removed when its triangle has less area than a tolerance squared, in degrees.

Every point costs time: a browser without a graphics card draws the outlines anew with every change of a filter.
"""
FINENESS = 3
"""A tolerance is used for polygons at least as large as a square with a side of so many tolerances."""
SMALLEST = 0.004
"""Area, in square degrees at the equator (about 50 km2), under which an island is left out."""
ISLAND_SHARE = 0.01
"""An island stays, whatever its size, when it has this share of its country's largest polygon's area."""
SMALLEST_LAND = 0.03
"""The same for the land, where no country can vanish, and for its lakes: they would be less than half a pixel wide."""

CLEARER = 2.5
"""A country's point is its centroid unless another is more than so many times as far from the boundary."""
DECIMALS = 3
"""Digits of that point, in degrees."""

NEUTRAL = frozenset({"ESH"})
"""Codes whose territory is disputed as a whole, though ISO 3166 lists it: Western Sahara."""

PLACED: dict[str, Point] = {"MYS": (102.2, 3.9)}
"""Representative points set by hand: Malaysia's on the Malay Peninsula, with the capital, not on Borneo."""


def make_world(topology: dict[str, Any], sha256: str = "") -> World:
    """Return a FeatureCollection of countries from a world-atlas TopoJSON.

    Its SHA-256 goes into the metadata. Countries come in order of their codes, disputed territory last, so that it is
    drawn on top.

    Raises:
        GeometryError: when it is no such TopoJSON, or when a country would vanish.
    """
    areas = {area: _without_specks(area, polygons) for area, polygons in read_areas(topology).items()}
    simplified = iter(simplify([polygon for polygons in areas.values() for polygon in polygons]))
    features = [_feature(area, list(islice(simplified, len(polygons)))) for area, polygons in areas.items()]
    features.sort(key=lambda f: (f["properties"]["disputed"], f["properties"]["code"], f["properties"]["name"]))
    return {"type": "FeatureCollection", "metadata": _metadata(sha256), "features": features}


def make_land(world: World) -> World:
    """Return all land as one MultiPolygon without borders, from the outlines."""
    whole = shapely.coverage_union_all([shape(feature["geometry"]) for feature in world["features"]])
    islands = [
        Polygon(island.exterior, [lake for lake in island.interiors if _area(Polygon(lake)) > SMALLEST_LAND])
        for island in whole.geoms
        if _area(island) > SMALLEST_LAND
    ]
    land = {"type": "Feature", "properties": {}, "geometry": _geometry(islands)}
    return {"type": "FeatureCollection", "metadata": world["metadata"], "features": [land]}


def _area(polygon: Polygon) -> float:
    """Return an area in square degrees at the equator."""
    return float(polygon.area * math.cos(math.radians(polygon.centroid.y)))


def _without_specks(area: Area, polygons: Iterable[Polygon]) -> list[Polygon]:
    """Return the polygons largest first, without islands too small to see."""
    largest_first = sorted(polygons, key=_area, reverse=True)
    if not largest_first:
        raise GeometryError(f"{area.name} vanishes: it has no polygon with an area")
    smallest = min(SMALLEST, ISLAND_SHARE * _area(largest_first[0]))
    return [polygon for polygon in largest_first if _area(polygon) >= smallest]


def simplify(polygons: Sequence[Polygon]) -> list[Polygon]:
    """Return the polygons with fewer points and their shared borders.

    No polygons overlap. Each tolerance, from the finest to the coarsest, is used for the polygons that are large
    enough, and for the sea. The others are holes between those, and borders of holes do not change.
    """
    simplified = np.array(polygons)
    for tolerance in TOLERANCES:
        wide = shapely.area(polygons) > (FINENESS * tolerance) ** 2
        sea = shapely.box(-180, -90, 180, 90) - shapely.coverage_union_all(simplified)
        coverage = [*simplified[wide], sea]
        simplified[wide] = shapely.coverage_simplify(coverage, tolerance, simplify_boundary=False)[:-1]
    return list(simplified)


def _feature(area: Area, polygons: Sequence[Polygon]) -> Feature:
    """Return the GeoJSON feature of an area, with its representative point."""
    disputed = not area.code or area.code in NEUTRAL
    lon, lat = PLACED.get(area.code) or interior_point(polygons[0])
    code = "" if disputed else area.code
    names = {"code": code, "name": area.name, "lon": lon, "lat": lat, "disputed": disputed}
    return {"type": "Feature", "properties": names, "geometry": _geometry(polygons)}


def _geometry(polygons: Sequence[Polygon]) -> dict[str, Any]:
    return dict(mapping(shapely.orient_polygons(MultiPolygon(polygons), exterior_cw=True)))


def interior_point(polygon: Polygon) -> Point:
    """Return the centroid, or the point farthest from the boundary.

    The latter if it is more than CLEARER times as far from the boundary.
    """
    shrink = math.cos(math.radians(polygon.centroid.y))  # length of a degree of longitude in degrees of latitude
    outline = scale(polygon, shrink, 1, origin=(0, 0))
    farthest = shapely.maximum_inscribed_circle(outline)  # a line from the centre to the circle
    inside = outline.contains(outline.centroid)
    clear = inside and CLEARER * outline.boundary.distance(outline.centroid) >= farthest.length
    x, y = (outline.centroid if clear else shapely.get_point(farthest, 0)).coords[0]
    return round(x / shrink, DECIMALS), round(y, DECIMALS)


def dumps(world: World) -> str:
    """Return the file's text, compact JSON with one feature a line.

    So a change of a feature is a difference in one line.
    """
    head = {key: value for key, value in world.items() if key != "features"}
    lines = ",\n".join(_compact(feature) for feature in world["features"])
    return f'{_compact(head)[:-1]},"features":[\n{lines}\n]}}\n'


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _metadata(sha256: str) -> dict[str, Any]:
    return {
        "source": "Natural Earth 1:50m countries, by npm world-atlas, countries-50m.json",
        "version": "world-atlas 2.0.2, Natural Earth 4.1.0",
        "licence": "public domain",
        "sha256": sha256,
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the two GeoJSON files that the command line asks for."""
    parser = argparse.ArgumentParser(description="Make world.geojson and land.geojson from countries-50m.json.")
    parser.add_argument("topology", type=Path, help="countries-50m.json of npm world-atlas 2.0.2")
    parser.add_argument("folder", type=Path, help="where the GeoJSON files go")
    options = parser.parse_args(arguments)
    try:
        sha256 = hashlib.sha256(options.topology.read_bytes()).hexdigest()
        world = make_world(read_json(options.topology), sha256)
        for name, collection in (("world", world), ("land", make_land(world))):
            (options.folder / f"{name}.geojson").write_text(dumps(collection), encoding="utf-8", newline="\n")
    except (GeometryError, OSError) as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
