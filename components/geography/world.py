"""The outlines of the world and its land, from `data/geometry/`.

Longitudes and latitudes are in degrees (WGS 84), in this order. `data/geometry/README.md` explains which territory is
neutral and what is simplified.
"""

import json
from pathlib import Path
from typing import Any, TypeAlias

Point: TypeAlias = tuple[float, float]
World: TypeAlias = dict[str, Any]
Feature: TypeAlias = dict[str, Any]

PROPERTIES = ("code", "name", "lon", "lat", "disputed")
"""The properties of each feature; `data/geometry/README.md` explains them."""

UNDRAWN: dict[str, Point] = {
    "BVT": (3.36, -54.42),
    "GIB": (-5.35, 36.14),
    "TUV": (179.19, -8.52),
    "UMI": (-176.47, 0.2),
}
"""Places with an ISO code and no polygon in the source: a point."""


class GeometryError(ValueError):
    """A map file that cannot be used.

    The message names the file and says what is wrong.
    """


def read_world(path: Path) -> World:
    """Read the FeatureCollection of all countries.

    It has about 1 MB and is not cached: read it once.

    Raises:
        GeometryError: when the file is missing, is no JSON, or is no FeatureCollection of coded features.
    """
    world = read_json(path)
    if world.get("type") != "FeatureCollection" or not isinstance(world.get("features"), list):
        raise GeometryError(f"{path}: not a GeoJSON FeatureCollection")
    for number, feature in enumerate(world["features"], 1):
        if not _is_complete(feature):
            raise GeometryError(f"{path}: feature {number} lacks its geometry, or one of {', '.join(PROPERTIES)}")
    return world


def feature_of(world: World, code: str) -> Feature | None:
    """Return the feature of an ISO 3166-1 alpha-3 code.

    None when there is none; disputed territory is never returned.
    """
    return next((f for f in world["features"] if code and f["properties"]["code"] == code), None)


def points_of(world: World) -> dict[str, Point]:
    """Return a representative point for each ISO 3166-1 alpha-3 code.

    Arcs and markers use them. The few places that have a code and no polygon are included, disputed territory and
    Antarctica are not.
    """
    features = (feature["properties"] for feature in world["features"])
    return UNDRAWN | {feature["code"]: (feature["lon"], feature["lat"]) for feature in features if feature["code"]}


def _is_complete(feature: object) -> bool:
    """Return whether a feature has its geometry and all PROPERTIES."""
    if not isinstance(feature, dict) or not isinstance(feature.get("properties"), dict):
        return False
    return bool(feature.get("geometry")) and set(PROPERTIES) <= set(feature["properties"])


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object.

    Raises:
        GeometryError: when the file has none.
    """
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GeometryError(f"{path}: cannot be read as JSON: {error}") from error
    if not isinstance(value, dict):
        raise GeometryError(f"{path}: not a JSON object")
    return value


def read_land(path: Path) -> Feature:
    """Read the feature with all land.

    Raises:
        GeometryError: when there is no such file, or it has no land.
    """
    land: Feature = (read_json(path).get("features") or [{}])[0]
    if "geometry" not in land:
        raise GeometryError(f"{path}: has no land; `make geometry` makes it")
    return land
