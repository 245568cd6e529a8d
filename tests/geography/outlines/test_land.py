"""The land that every map lies on: one shape, true to the outlines of the countries, and small."""

import json
from pathlib import Path
from typing import Any

import pytest

from components.geography.outlines import land
from components.geography.outlines.make import dumps
from components.geography.outlines.rings import Polygon, contains, square_degrees
from components.geography.world import GeometryError, points_of, read_land, read_world
from tests.project import ROOT

FOLDER = ROOT / "data" / "geometry"
SMALL = {"MCO", "SMR", "VAT", "LIE", "HKG", "MAC", "SGP"}
"""Countries of whose shores a world map shows nothing, or whose neighbours' it shows."""


@pytest.fixture(scope="module")
def world() -> dict[str, Any]:
    return read_world(FOLDER / "world.geojson")


@pytest.fixture(scope="module")
def shape() -> list[Polygon]:
    found: list[Polygon] = read_land(FOLDER / "land.geojson")["geometry"]["coordinates"]
    return found


def on_land(shape: list[Polygon], place: tuple[float, float]) -> bool:
    return any(contains(polygon, place) for polygon in shape)


def test_the_file_is_what_the_outlines_make(world: dict[str, Any]) -> None:
    assert dumps(land.make_land(world)) == (FOLDER / "land.geojson").read_text(encoding="utf-8")


def test_every_large_country_lies_on_land(world: dict[str, Any], shape: list[Polygon]) -> None:
    large = [f["properties"] for f in world["features"] if square_degrees(f["geometry"]["coordinates"][0][0]) > 1]
    assert len(large) > 120
    assert [one["name"] for one in large if not on_land(shape, (one["lon"], one["lat"]))] == []


@pytest.mark.parametrize("place", [(51.0, 42.0), (-30.0, 40.0), (35.0, 43.5), (80.0, -10.0), (-86.0, 60.0)])
def test_seas_are_not_land(shape: list[Polygon], place: tuple[float, float]) -> None:
    assert not on_land(shape, place)


def test_no_border_is_left(world: dict[str, Any], shape: list[Polygon]) -> None:
    """Where two countries meet there is one shape, which neither a gap nor a line divides."""
    points = points_of(world)
    (whole,) = [polygon for polygon in shape if contains(polygon, points["RUS"])]
    for code in ("BLR", "CHN", "IND", "FRA", "EGY", "ZAF"):
        assert contains(whole, points[code]), code


def test_a_file_without_land_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "land.geojson"
    broken.write_text(json.dumps({"type": "FeatureCollection", "features": []}), encoding="utf-8")
    with pytest.raises(GeometryError, match="make geometry"):
        read_land(broken)


def test_it_is_made_by_a_command(tmp_path: Path) -> None:
    made = tmp_path / "land.geojson"
    land.main([str(FOLDER / "world.geojson"), str(made)])
    assert made.read_bytes() == (FOLDER / "land.geojson").read_bytes()
