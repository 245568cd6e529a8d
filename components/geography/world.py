"""The outlines of the world and its land, as they stand in `data/geometry/`.

Longitudes and latitudes are in degrees (WGS 84), in this order. `data/geometry/README.md` says what is neutral and
what is simplified.
"""

import json
from pathlib import Path
from typing import Any, TypeAlias

Point: TypeAlias = tuple[float, float]
World: TypeAlias = dict[str, Any]
Feature: TypeAlias = dict[str, Any]

PROPERTIES = ("code", "name", "lon", "lat", "disputed")
"""What each feature says of itself; `data/geometry/README.md` explains them."""

UNDRAWN: dict[str, Point] = {
    "BVT": (3.36, -54.42),
    "GIB": (-5.35, 36.14),
    "TUV": (179.19, -8.52),
    "UMI": (-176.47, 0.2),
}
"""Places with an ISO code that the source does not draw at all: a point, and no polygon."""


class GeometryError(ValueError):
    """A map file that cannot be used: the message names the file and says what is wrong."""


def read_world(path: Path) -> World:
    """The FeatureCollection at `path`. Not cached: about 1 MB, read it once.

    Raises GeometryError when the file is missing, is no JSON, or is no FeatureCollection of coded features.
    """
    world = read_json(path)
    if world.get("type") != "FeatureCollection" or not isinstance(world.get("features"), list):
        raise GeometryError(f"{path}: not a GeoJSON FeatureCollection")
    for number, feature in enumerate(world["features"], 1):
        if not _is_complete(feature):
            raise GeometryError(f"{path}: feature {number} lacks its geometry, or one of {', '.join(PROPERTIES)}")
    return world


def feature_of(world: World, code: str) -> Feature | None:
    """The one feature of an ISO 3166-1 alpha-3 code, None when it is not drawn. Never disputed territory."""
    return next((f for f in world["features"] if code and f["properties"]["code"] == code), None)


def points_of(world: World) -> dict[str, Point]:
    """A representative longitude and latitude for each ISO 3166-1 alpha-3 code, for arcs and markers.

    Also for the few places that have a code and no polygon; none for disputed territory and Antarctica.
    """
    drawn = (f["properties"] for f in world["features"])
    return UNDRAWN | {p["code"]: (p["lon"], p["lat"]) for p in drawn if p["code"]}


def _is_complete(feature: object) -> bool:
    """Whether a feature of the file has all that is read of it."""
    if not isinstance(feature, dict) or not isinstance(feature.get("properties"), dict):
        return False
    return bool(feature.get("geometry")) and set(PROPERTIES) <= set(feature["properties"])


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object at `path`. Raises GeometryError when there is none."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GeometryError(f"{path}: cannot be read as JSON: {error}") from error
    if not isinstance(value, dict):
        raise GeometryError(f"{path}: not a JSON object")
    return value


def read_land(path: Path) -> Feature:
    """The one feature of the file.

    Raises GeometryError when there is no such file, or it has no land.
    """
    land = read_json(path).get("features") or [{}]
    if "geometry" not in land[0]:
        raise GeometryError(f"{path}: has no land; `make geometry` makes it")
    found: Feature = land[0]
    return found
