"""The polygons of each area in a world-atlas TopoJSON, with corrections.

Longitudes and latitudes are in degrees (WGS 84), in this order. `data/geometry/README.md` says what is neutral.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import pycountry
import shapely
from shapely import Polygon, box
from shapely.affinity import translate

from components.geography.world import GeometryError

Points: TypeAlias = np.ndarray[Any, Any]
"""A line's points, one per row: longitude and latitude."""


class Area(NamedTuple):
    """An area of the map, by ISO 3166-1 alpha-3 code and name.

    Each becomes one feature; the code is empty where it is no country's.
    """

    code: str
    name: str


CRIMEA, KURILS = Area("", "Crimea"), Area("", "Southern Kurils")
SVALBARD, ANTILLES = Area("SJM", "Svalbard and Jan Mayen"), Area("BES", "Caribbean Neth.")

PARTS = (
    ("Russia", CRIMEA, box(32.4, 44.3, 36.7, 46.3)),
    ("Russia", KURILS, box(145.2, 43.2, 149.2, 45.8)),
    ("France", Area("GUF", "French Guiana"), box(-55, 2, -51, 6)),
    ("France", Area("GLP", "Guadeloupe"), box(-61.9, 15.8, -61, 16.6)),
    ("France", Area("MTQ", "Martinique"), box(-61.3, 14.3, -60.7, 15)),
    ("France", Area("REU", "Réunion"), box(55, -21.5, 56, -20.7)),
    ("France", Area("MYT", "Mayotte"), box(44.9, -13.1, 45.4, -12.5)),
    ("Norway", SVALBARD, box(10, 74, 35, 81)),
    ("Norway", SVALBARD, box(-9.2, 70.7, -7.8, 71.3)),
    ("Netherlands", ANTILLES, box(-68.5, 11.9, -68, 12.4)),
    ("Netherlands", ANTILLES, box(-63.4, 17.4, -62.8, 17.8)),
    ("New Zealand", Area("TKL", "Tokelau"), box(-173, -9.6, -171, -8.4)),
    ("Indian Ocean Ter.", Area("CXR", "Christmas Island"), box(105, -11, 106, -10)),
    ("Indian Ocean Ter.", Area("CCK", "Cocos (Keeling) Is."), box(96, -13, 97, -12)),
)
"""Areas that are part of another in the source: that other's name, the area, and a box around its polygons.

The box contains no other polygons of the same source area. Natural Earth draws Crimea as Russia's; the rest have ISO
codes.
"""

HOLDERS = {"ESH": "MAR"}
"""Disputed territory -> the country that the source draws part of it with: most of Western Sahara with Morocco."""

DROPPED = frozenset({"ATA"})
"""Codes that are left out of the map: Antarctica."""

PRECISION = 0.001
"""Coordinates are rounded to this, in degrees: about 100 m, finer than the source."""


def read_areas(topology: dict[str, Any]) -> dict[Area, list[Polygon]]:
    """Return the polygons of each area, cut at the antimeridian.

    Two entries of one code are one area, by its first name: the source has Australia twice.

    Raises:
        GeometryError: when it is no such TopoJSON, or lacks what PARTS and HOLDERS name.
    """
    if topology.get("type") != "Topology" or "countries" not in topology.get("objects", {}):
        raise GeometryError("not a TopoJSON with an object called countries")
    grid = topology["transform"]
    arcs = [np.cumsum(arc, axis=0) * grid["scale"] + grid["translate"] for arc in topology["arcs"]]
    areas: dict[str, Area] = {}
    polygons: dict[Area, list[Polygon]] = defaultdict(list)
    for geometry in topology["objects"]["countries"]["geometries"]:
        area = Area(_alpha_3(geometry.get("id")), geometry["properties"]["name"])
        if area.code not in DROPPED:
            polygons[areas.setdefault(area.code or area.name, area)] += _polygons(geometry, arcs)
    _split(polygons)
    for code, holder in HOLDERS.items():
        if not {code, holder} <= areas.keys():
            raise GeometryError(f"{code} and {holder} should both be there: one has a part of the other")
        _give_back(polygons, areas[code], areas[holder])
    return polygons


def _alpha_3(numeric: str | None) -> str:
    """Return the alpha-3 code for a numeric code of ISO 3166-1.

    Empty for no code, and for an unassigned one.
    """
    country = pycountry.countries.get(numeric=numeric) if numeric else None
    return str(country.alpha_3) if country else ""


def _polygons(geometry: dict[str, Any], arcs: list[Points]) -> Iterator[Polygon]:
    """Yield the polygons of a country, cut at the antimeridian."""
    for rings in geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]:
        outer, *holes = (_ring(indices, arcs) for indices in rings)
        for turn in (0, -360, 360):
            yield from _parts(shapely.clip_by_rect(translate(Polygon(outer, holes), turn), -180, -90, 180, 90))


def _ring(indices: list[int], arcs: list[Points]) -> Points:
    """Return the ring that arcs form, without a jump at the antimeridian.

    The index ~i means arc i backwards.
    """
    ring = np.concatenate([arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices])
    return np.column_stack([np.unwrap(ring[:, 0], period=360), ring[:, 1]])


def _parts(geometry: Any) -> list[Polygon]:
    """Return the valid polygons of a geometry, rounded to PRECISION.

    The source has an atoll whose outline crosses itself.
    """
    valid = shapely.make_valid(geometry, method="structure", keep_collapsed=False)
    parts = shapely.get_parts(shapely.set_precision(valid, PRECISION))
    return [part for part in parts if part.area]


def _split(polygons: dict[Area, list[Polygon]]) -> None:
    """Split PARTS from the areas that contain them.

    An area that has no polygons left is removed.
    """
    for source, part, bounds in PARTS:
        for area in [area for area in polygons if area.name == source]:
            covered = [polygon for polygon in polygons[area] if bounds.covers(polygon)]
            if not covered:
                raise GeometryError(f"{source} has no polygon where {part.name} should be")
            polygons[part] += covered
            polygons[area] = [polygon for polygon in polygons[area] if not bounds.covers(polygon)]
            if not polygons[area]:
                del polygons[area]


def _give_back(polygons: dict[Area, list[Polygon]], territory: Area, holder: Area) -> None:
    """Move the holder's land south of the territory's northern limit to the territory."""
    south = box(-180, -90, 180, shapely.total_bounds(polygons[territory])[3])
    holder_land = shapely.union_all(polygons[holder])
    polygons[territory] = _parts(shapely.union_all([*polygons[territory], holder_land & south]))
    polygons[holder] = _parts(holder_land - south)
