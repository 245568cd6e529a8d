"""The land that every map lies on: one shape, true to the outlines of the countries, and small."""

import json
from pathlib import Path
from typing import Any

import pytest
from shapely import MultiPolygon, Point
from shapely.geometry import shape

from components.geography.outlines.make import dumps, make_land
from components.geography.world import GeometryError, points_of, read_land, read_world
from tests.project import ROOT

FOLDER = ROOT / "data" / "geometry"


@pytest.fixture(scope="module")
def world() -> dict[str, Any]:
    return read_world(FOLDER / "world.geojson")


@pytest.fixture(scope="module")
def land() -> MultiPolygon:
    return shape(read_land(FOLDER / "land.geojson")["geometry"])


def test_the_file_is_what_the_outlines_make(world: dict[str, Any]) -> None:
    assert dumps(make_land(world)) == (FOLDER / "land.geojson").read_text(encoding="utf-8")


def test_every_large_country_lies_on_land(world: dict[str, Any], land: MultiPolygon) -> None:
    large = [f["properties"] for f in world["features"] if shape(f["geometry"]).geoms[0].area > 1]
    assert len(large) > 120
    assert [country["name"] for country in large if not land.contains(Point(country["lon"], country["lat"]))] == []


@pytest.mark.parametrize("place", [(51.0, 42.0), (-30.0, 40.0), (35.0, 43.5), (80.0, -10.0), (-86.0, 60.0)])
def test_seas_are_not_land(land: MultiPolygon, place: tuple[float, float]) -> None:
    assert not land.contains(Point(place))


def test_no_border_is_left(world: dict[str, Any], land: MultiPolygon) -> None:
    """Where two countries meet there is one shape, which neither a gap nor a line divides."""
    points = points_of(world)
    (whole,) = [polygon for polygon in land.geoms if polygon.contains(Point(points["RUS"]))]
    for code in ("BLR", "CHN", "IND", "FRA", "EGY", "ZAF"):
        assert whole.contains(Point(points[code])), code


def test_outer_rings_run_clockwise_and_holes_the_other_way(land: MultiPolygon) -> None:
    assert land.is_valid
    for island in land.geoms:
        assert not island.exterior.is_ccw
        assert all(lake.is_ccw for lake in island.interiors)


def test_a_file_without_land_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "land.geojson"
    broken.write_text(json.dumps({"type": "FeatureCollection", "features": []}), encoding="utf-8")
    with pytest.raises(GeometryError, match="make geometry"):
        read_land(broken)
