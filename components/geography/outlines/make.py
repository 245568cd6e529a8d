"""The world's outlines for the maps: how `data/geometry/world.geojson` is made.

Source: `countries-50m.json` of the npm package world-atlas 2.0.2, a TopoJSON of the countries of Natural Earth
4.1.0 at 1:50m (public domain). `data/geometry/README.md` says what is neutral and what is simplified.

    python -m components.geography.outlines.make countries-50m.json data/geometry/world.geojson

Longitudes and latitudes are in degrees (WGS 84), in this order. A ring is closed: it ends where it begins.
Outer rings run clockwise, as in the source: Vega's maps need that (RFC 7946 asks for the other way round, and
deck.gl takes either). A polygon that crosses the antimeridian is cut in two there.
"""

import argparse
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pycountry

from components.geography.outlines.clipping import at_antimeridian, beside
from components.geography.outlines.rings import (
    Polygon,
    Ring,
    deduplicated,
    interior_point,
    rounded,
    simplified,
    square_degrees,
    united,
)
from components.geography.world import Feature, GeometryError, Point, World, read_json

TOLERANCE = 0.15
"""How far, in degrees, a simplified line may leave the source's: a third of a pixel on the map as it opens.

Every point costs: a browser without a graphics card draws the outlines anew with every change of a filter.
"""
FINENESS = 10
"""A line shorter than FINENESS x TOLERANCE is simplified less: by at most its extent / FINENESS."""
SMALLEST = 0.004
"""Area, in square degrees at the equator (about 50 km2), under which an island is left out."""
ISLAND_SHARE = 0.01
"""An island stays, whatever its size, when it has this share of its country's largest polygon's area."""


class Box(NamedTuple):
    """A rectangle, in degrees, that holds the polygons looked for and no other of the same source country."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True)
class Part:
    """Polygons that the source draws as part of something else, and that become a feature of their own."""

    source: str
    code: str
    name: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True)
class Area:
    """What becomes one feature: an ISO 3166-1 alpha-3 code (empty: no country's), a name, polygons."""

    code: str
    name: str
    polygons: list[Polygon]


PARTS = (
    Part("Russia", "", "Crimea", (Box(32.4, 44.3, 36.7, 46.3),)),
    Part("Russia", "", "Southern Kurils", (Box(145.2, 43.2, 149.2, 45.8),)),
    Part("France", "GUF", "French Guiana", (Box(-55, 2, -51, 6),)),
    Part("France", "GLP", "Guadeloupe", (Box(-61.9, 15.8, -61, 16.6),)),
    Part("France", "MTQ", "Martinique", (Box(-61.3, 14.3, -60.7, 15),)),
    Part("France", "REU", "Réunion", (Box(55, -21.5, 56, -20.7),)),
    Part("France", "MYT", "Mayotte", (Box(44.9, -13.1, 45.4, -12.5),)),
    Part("Norway", "SJM", "Svalbard and Jan Mayen", (Box(10, 74, 35, 81), Box(-9.2, 70.7, -7.8, 71.3))),
    Part("Netherlands", "BES", "Caribbean Neth.", (Box(-68.5, 11.9, -68, 12.4), Box(-63.4, 17.4, -62.8, 17.8))),
    Part("New Zealand", "TKL", "Tokelau", (Box(-173, -9.6, -171, -8.4),)),
    Part("Indian Ocean Ter.", "CXR", "Christmas Island", (Box(105, -11, 106, -10),)),
    Part("Indian Ocean Ter.", "CCK", "Cocos (Keeling) Is.", (Box(96, -13, 97, -12),)),
)
"""Split off by place. Natural Earth draws Crimea as Russia's; the rest have ISO codes of their own."""

NEUTRAL = frozenset({"ESH"})
"""Codes whose territory is disputed as a whole, though ISO 3166 lists it: Western Sahara."""

HOLDERS = {"ESH": "MAR"}
"""Whose polygon holds part of a disputed territory: the source draws most of Western Sahara as Morocco's."""

DROPPED = frozenset({"ATA"})
"""Left out of the map: Antarctica."""

PLACED: dict[str, Point] = {"MYS": (102.2, 3.9)}
"""Representative points set by hand: Malaysia's on the Malay Peninsula, with the capital, not on Borneo."""


# Making the map


def make_world(topology: dict[str, Any], sha256: str = "") -> World:
    """A FeatureCollection from a world-atlas TopoJSON; `sha256` is that file's and goes into the metadata.

    Countries come in order of their codes, disputed territory last, so that it is drawn on top.
    Raises GeometryError when it is no such TopoJSON, has no polygon where PARTS looks for one, or when
    a country would vanish.
    """
    if topology.get("type") != "Topology" or "countries" not in topology.get("objects", {}):
        raise GeometryError("not a TopoJSON with an object called countries")
    areas = _split(_reunited(_merged(_areas(topology))))
    features = [_feature(area) for area in areas if area.code not in DROPPED]
    features.sort(key=_rank)
    return {"type": "FeatureCollection", "metadata": _metadata(sha256), "features": features}


def _rank(feature: Feature) -> tuple[bool, str, str]:
    properties = feature["properties"]
    return properties["disputed"], properties["code"], properties["name"]


def dumps(world: World) -> str:
    """The file's text: compact JSON with one feature a line, so that a change can be read as a difference."""
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


# From TopoJSON to areas


def _areas(topology: dict[str, Any]) -> Iterator[Area]:
    """Each country of the TopoJSON, with simplified outlines, cut at the antimeridian."""
    arcs = [rounded(simplified(arc, _tolerance(arc))) for arc in _decoded(topology)]
    for geometry in topology["objects"]["countries"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        rings = ([_joined(ring, arcs) for ring in polygon] for polygon in polygons)
        cut = [piece for polygon in rings for piece in at_antimeridian(polygon)]
        yield Area(_alpha_3(geometry.get("id")), geometry["properties"]["name"], cut)


def _decoded(topology: dict[str, Any]) -> Iterator[Ring]:
    """The arcs in degrees: TopoJSON stores each as a start and steps, on a grid."""
    grid = topology["transform"]
    (scale_x, scale_y), (start_x, start_y) = grid["scale"], grid["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * scale_x + start_x, y * scale_y + start_y))
        yield points


def _joined(indices: Sequence[int], arcs: Sequence[Ring]) -> Ring:
    """A ring from its arcs, end to end; the index ~i means arc i backwards."""
    ring: Ring = []
    for index in indices:
        ring += arcs[index] if index >= 0 else arcs[~index][::-1]
    return deduplicated(ring)


def _alpha_3(numeric: str | None) -> str:
    """The alpha-3 code for an ISO 3166-1 numeric one; empty for none, and for a code nobody has."""
    country = pycountry.countries.get(numeric=numeric) if numeric else None
    return str(country.alpha_3) if country else ""


def _merged(areas: Iterable[Area]) -> list[Area]:
    """One area a code: the source has Australia twice. The first name counts."""
    found: dict[str, Area] = {}
    for area in areas:
        key = area.code or area.name
        before = found.get(key, Area(area.code, area.name, []))
        found[key] = Area(before.code, before.name, before.polygons + area.polygons)
    return list(found.values())


def _reunited(areas: Iterable[Area]) -> list[Area]:
    """The areas, with what a holder in HOLDERS has of a disputed territory given back to that territory.

    The parallel that bounds the territory on the north bounds the holder on the south.
    """
    found = {area.code or area.name: area for area in areas}
    for code, holder in HOLDERS.items():
        if code in found and holder in found:
            found[code], found[holder] = _given_back(found[code], found[holder])
    return list(found.values())


def _given_back(territory: Area, holder: Area) -> tuple[Area, Area]:
    """Both areas anew: what the holder has south of the territory's northern bound is the territory's.

    Without holes, which neither has in the source.
    """
    north = max(y for polygon in territory.polygons for _, y in polygon[0])
    outers = [polygon[0] for polygon in holder.polygons]
    kept = [ring for ring in (beside(outer, north, -1) for outer in outers) if square_degrees(ring)]
    given = [ring for ring in (beside(outer, north, 1) for outer in outers) if square_degrees(ring)]
    whole = united([polygon[0] for polygon in territory.polygons] + given)
    return (
        Area(territory.code, territory.name, [[ring] for ring in whole]),
        Area(holder.code, holder.name, [[ring] for ring in kept]),
    )


def _split(areas: Iterable[Area]) -> Iterator[Area]:
    """The areas with PARTS taken out of them and added as their own; one left without polygons is gone."""
    for area in areas:
        rest = area.polygons
        for part in (part for part in PARTS if part.source == area.name):
            taken = [polygon for polygon in rest if _lies_in(polygon, part.boxes)]
            if not taken:
                raise GeometryError(f"{part.source} has no polygon where {part.name} should be")
            rest = [polygon for polygon in rest if not _lies_in(polygon, part.boxes)]
            yield Area(part.code, part.name, taken)
        if rest:
            yield Area(area.code, area.name, rest)


def _lies_in(polygon: Polygon, boxes: Iterable[Box]) -> bool:
    """Whether one of the boxes holds the whole polygon."""
    return any(all(b.west <= x <= b.east and b.south <= y <= b.north for x, y in polygon[0]) for b in boxes)


def _feature(area: Area) -> Feature:
    """The GeoJSON feature of an area, without its smallest islands, with its representative point."""
    polygons = _without_specks(area)
    disputed = not area.code or area.code in NEUTRAL
    lon, lat = PLACED.get(area.code) or interior_point(polygons[0])
    code = "" if disputed else area.code
    names = {"code": code, "name": area.name, "lon": lon, "lat": lat, "disputed": disputed}
    geometry = {"type": "MultiPolygon", "coordinates": polygons}
    return {"type": "Feature", "properties": names, "geometry": geometry}


def _without_specks(area: Area) -> list[Polygon]:
    """The polygons largest first, without islands too small to be seen beside the largest.

    Raises GeometryError when no polygon is left that has an area.
    """
    polygons = [
        [ring for ring in polygon if square_degrees(ring)] for polygon in area.polygons if square_degrees(polygon[0])
    ]
    polygons.sort(key=lambda polygon: square_degrees(polygon[0]), reverse=True)
    if not polygons:
        raise GeometryError(f"{area.name} vanishes when simplified")
    smallest = min(SMALLEST, ISLAND_SHARE * square_degrees(polygons[0][0]))
    return [polygon for polygon in polygons if square_degrees(polygon[0]) >= smallest]


def _tolerance(line: Ring) -> float:
    """How far the simplified line may leave this one, in degrees: less for a short line, as of an islet."""
    xs, ys = [x for x, _ in line], [y for _, y in line]
    return min(TOLERANCE, max(max(xs) - min(xs), max(ys) - min(ys)) / FINENESS)


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the TopoJSON and write the GeoJSON, both named on the command line."""
    parser = argparse.ArgumentParser(description="Make world.geojson from world-atlas's countries-50m.json.")
    parser.add_argument("topology", type=Path, help="countries-50m.json of npm world-atlas 2.0.2")
    parser.add_argument("world", type=Path, help="the GeoJSON file to write")
    chosen = parser.parse_args(arguments)
    try:
        topology = read_json(chosen.topology)
        sha256 = hashlib.sha256(chosen.topology.read_bytes()).hexdigest()
        chosen.world.write_text(dumps(make_world(topology, sha256)), encoding="utf-8", newline="\n")
    except (GeometryError, OSError) as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
