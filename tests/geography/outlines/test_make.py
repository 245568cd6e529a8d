"""The map's outlines: what is neutral, what must be there, and that the file can be made again."""

import copy
import gzip
import hashlib
import itertools
import json
from pathlib import Path
from typing import Any

import pycountry
import pytest
from shapely import MultiPolygon, Point, Polygon, box, coverage_is_valid
from shapely.geometry import shape

from components.geography.outlines import make
from components.geography.world import UNDRAWN, GeometryError, feature_of, points_of, read_world
from tests.project import ROOT

WORLD = ROOT / "data" / "geometry" / "world.geojson"
SIMFEROPOL, SEVASTOPOL, KERCH = (34.10, 44.95), (33.55, 44.62), (36.30, 45.30)


@pytest.fixture(scope="module")
def world() -> dict[str, Any]:
    return read_world(WORLD)


def polygons(feature: dict[str, Any] | None) -> list[list[list[list[float]]]]:
    assert feature is not None
    found: list[list[list[list[float]]]] = feature["geometry"]["coordinates"]
    return found


def drawn(feature: dict[str, Any] | None) -> MultiPolygon:
    assert feature is not None
    return shape(feature["geometry"])


def named(world: dict[str, Any], name: str) -> MultiPolygon:
    (feature,) = [f for f in world["features"] if f["properties"]["name"] == name]
    return drawn(feature)


def holds(feature: dict[str, Any] | None, point: tuple[float, float]) -> bool:
    return bool(drawn(feature).contains(Point(point)))


def owners(world: dict[str, Any], point: tuple[float, float]) -> list[tuple[str, str]]:
    """The code and name of each feature that holds the point."""
    found = [f["properties"] for f in world["features"] if holds(f, point)]
    return [(p["code"], p["name"]) for p in found]


def rings(world: dict[str, Any]) -> list[list[list[float]]]:
    return [ring for f in world["features"] for polygon in polygons(f) for ring in polygon]


def signed_area(ring: list[list[float]]) -> float:
    """In square degrees; negative when the ring runs clockwise."""
    (x0, y0), *_ = ring
    return sum((a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0) for a, b in itertools.pairwise(ring)) / 2


# What is neutral


@pytest.mark.parametrize("place", [SIMFEROPOL, SEVASTOPOL, KERCH])
def test_crimea_belongs_to_no_country(world: dict[str, Any], place: tuple[float, float]) -> None:
    assert owners(world, place) == [("", "Crimea")]
    assert not holds(feature_of(world, "RUS"), place)
    assert not holds(feature_of(world, "UKR"), place)


def test_russia_and_ukraine_keep_the_rest(world: dict[str, Any]) -> None:
    assert owners(world, (37.6, 55.75)) == [("RUS", "Russia")]
    for place in [(30.5, 50.45), (37.8, 48.0), (39.3, 48.57), (35.2, 47.85), (32.9, 46.7), (34.7, 46.25)]:
        assert owners(world, place) == [("UKR", "Ukraine")]


def test_disputed_territory_and_only_it_has_no_code(world: dict[str, Any]) -> None:
    disputed = {f["properties"]["name"] for f in world["features"] if f["properties"]["disputed"]}
    assert disputed == {
        "Crimea",
        "Kosovo",
        "N. Cyprus",
        "Siachen Glacier",
        "Somaliland",
        "Southern Kurils",
        "W. Sahara",
    }
    assert disputed == {f["properties"]["name"] for f in world["features"] if f["properties"]["code"] == ""}
    assert feature_of(world, "") is None
    assert "" not in points_of(world)


@pytest.mark.parametrize("place", [(-13.0, 27.1), (-15.5, 24.0), (-14.0, 22.5), (-9.5, 27.4)])
def test_western_sahara_is_neutral_on_both_sides_of_the_line_of_control(
    world: dict[str, Any], place: tuple[float, float]
) -> None:
    assert owners(world, place) == [("", "W. Sahara")]


def test_western_sahara_is_one_outline_and_morocco_keeps_the_north(world: dict[str, Any]) -> None:
    (sahara,) = named(world, "W. Sahara").geoms
    assert not sahara.interiors
    assert owners(world, (-11.0, 28.5)) == [("MAR", "Morocco")]
    assert min(y for polygon in polygons(feature_of(world, "MAR")) for _, y in polygon[0]) > 27.6


# What must be there


@pytest.mark.parametrize(("code", "place"), [("MCO", (7.42, 43.74)), ("HKG", (114.17, 22.35))])
def test_monaco_and_hong_kong_can_be_drawn_and_marked(
    world: dict[str, Any], code: str, place: tuple[float, float]
) -> None:
    lon, lat = points_of(world)[code]
    assert holds(feature_of(world, code), (lon, lat))
    assert owners(world, (lon, lat)) == [(code, {"MCO": "Monaco", "HKG": "Hong Kong"}[code])]
    assert abs(lon - place[0]) < 0.1
    assert abs(lat - place[1]) < 0.1


@pytest.mark.parametrize(
    ("code", "place"),
    [
        ("GUF", (-53.0, 4.0)),
        ("GLP", (-61.67, 16.15)),
        ("MTQ", (-61.0, 14.65)),
        ("REU", (55.53, -21.12)),
        ("MYT", (45.13, -12.8)),
        ("SJM", (17.0, 78.9)),
        ("BES", (-68.27, 12.15)),
        ("TWN", (121.0, 24.0)),
    ],
)
def test_territories_with_a_code_of_their_own_are_features(
    world: dict[str, Any], code: str, place: tuple[float, float]
) -> None:
    assert [found for found, _ in owners(world, place)] == [code]


def test_every_code_is_iso_and_occurs_once(world: dict[str, Any]) -> None:
    codes = [f["properties"]["code"] for f in world["features"] if f["properties"]["code"]]
    iso = {country.alpha_3 for country in pycountry.countries}
    assert len(codes) == len(set(codes))
    assert set(codes) <= iso
    assert iso - set(codes) == {"ATA", "ESH", *UNDRAWN}


def test_every_country_has_a_point_inside_it(world: dict[str, Any]) -> None:
    points = points_of(world)
    for feature in world["features"]:
        properties = feature["properties"]
        assert holds(feature, (properties["lon"], properties["lat"])), properties["name"]
        assert properties["disputed"] or points[properties["code"]] == (properties["lon"], properties["lat"])
    assert set(UNDRAWN) <= set(points)


def test_points_lie_where_a_reader_expects_them(world: dict[str, Any]) -> None:
    expected = {
        "BLR": (28, 53.5),
        "IND": (79.5, 23),
        "CHN": (103.5, 36.5),
        "TUR": (35, 39),
        "FRA": (2.5, 46.5),
    }
    for code, (lon, lat) in expected.items():
        found = points_of(world)[code]
        assert abs(found[0] - lon) < 2, code
        assert abs(found[1] - lat) < 2, code


# Whether it can be drawn


def test_rings_are_closed_and_have_an_area(world: dict[str, Any]) -> None:
    for ring in rings(world):
        assert len(ring) >= 4
        assert ring[0] == ring[-1]
        assert all(a != b for a, b in itertools.pairwise(ring))
        assert signed_area(ring) != 0


def test_neighbours_share_their_borders_and_nothing_overlaps(world: dict[str, Any]) -> None:
    shapes = [drawn(feature) for feature in world["features"]]
    assert all(outline.is_valid for outline in shapes)
    assert coverage_is_valid(shapes)


def test_outer_rings_run_clockwise_and_holes_the_other_way(world: dict[str, Any]) -> None:
    for feature in world["features"]:
        for outer, *holes in polygons(feature):
            assert signed_area(outer) < 0, feature["properties"]["name"]
            assert all(signed_area(hole) > 0 for hole in holes), feature["properties"]["name"]


def test_coordinates_are_in_range(world: dict[str, Any]) -> None:
    for ring in rings(world):
        assert all(-180 <= x <= 180 and -85 < y < 85 for x, y in ring)


def test_no_polygon_crosses_the_antimeridian(world: dict[str, Any]) -> None:
    for ring in rings(world):
        assert max(x for x, _ in ring) - min(x for x, _ in ring) < 180


@pytest.mark.parametrize("code", ["RUS", "FJI"])
def test_what_crosses_it_has_land_on_both_sides(world: dict[str, Any], code: str) -> None:
    outers = [polygon[0] for polygon in polygons(feature_of(world, code))]
    assert any(max(x for x, _ in ring) == 180 for ring in outers)
    assert any(min(x for x, _ in ring) == -180 for ring in outers)


def test_chukotka_is_whole(world: dict[str, Any]) -> None:
    assert owners(world, (-175.0, 66.8)) == owners(world, (178.0, 67.0)) == [("RUS", "Russia")]


def test_the_file_is_small_enough() -> None:
    raw = WORLD.read_bytes()
    assert len(raw) < 1_200_000
    assert len(gzip.compress(raw, 9)) < 400_000


def test_the_file_says_where_it_comes_from(world: dict[str, Any]) -> None:
    assert world["metadata"]["version"] == "world-atlas 2.0.2, Natural Earth 4.1.0"
    assert world["metadata"]["licence"] == "public domain"
    assert len(world["metadata"]["sha256"]) == 64


def test_the_file_is_as_the_code_writes_it(world: dict[str, Any]) -> None:
    assert make.dumps(world) == WORLD.read_text(encoding="utf-8")


# Making it


def square(west: float, south: float, size: float) -> list[list[int]]:
    """An arc of the synthetic TopoJSON: a clockwise square as a start and steps, in 0.01 degrees."""
    side = round(size * 100)
    return [[round(west * 100), round(south * 100)], [0, side], [side, 0], [0, -side], [-side, 0]]


def country(name: str, numeric: str | None, *arcs: int) -> dict[str, Any]:
    shape = {"type": "MultiPolygon", "arcs": [[[arc]] for arc in arcs], "properties": {"name": name}}
    return shape if numeric is None else {**shape, "id": numeric}


TOPOLOGY: dict[str, Any] = {
    "type": "Topology",
    "transform": {"scale": [0.01, 0.01], "translate": [0, 0]},
    "arcs": [
        square(40, 50, 10),  # Russia: the mainland, an islet, Crimea, a square across the antimeridian
        square(45, 75, 0.05),
        square(33, 45, 1),
        [[17000, 7000], [0, 500], [1000, 0], [-35000, 0], [0, -500], [35000, 0], [-1000, 0]],
        square(7, 43, 0.02),  # Monaco
        square(20, 42, 1),  # Kosovo
        [[-1000, 2500], [0, 400], [100, 0], [0, -200]],  # Morocco, down to the corner of W. Sahara
        [[-900, 2700], [50, -100], [-50, -100]],  # what they share
        [[-900, 2500], [-100, 0]],  # the south of what Morocco holds
        [[-900, 2700], [100, 0], [0, -200], [-100, 0]],  # W. Sahara, but for what they share
        square(-60, -80, 5),  # Antarctica
        [[-17900, -1700], [35800, 0], [0, 100], [-35800, 0], [0, -100]],  # Fiji, from east of the antimeridian
        square(147, 44, 1),  # the southern Kurils, of Russia too
    ],
    "objects": {
        "countries": {
            "type": "GeometryCollection",
            "geometries": [
                country("Russia", "643", 0, 1, 2, 3, 12),
                country("Monaco", "492", 4),
                country("Kosovo", None, 5),
                {"type": "Polygon", "arcs": [[6, 7, 8]], "id": "504", "properties": {"name": "Morocco"}},
                {"type": "Polygon", "arcs": [[9, ~7]], "id": "732", "properties": {"name": "W. Sahara"}},
                country("Antarctica", "010", 10),
                country("Fiji", "242", 11),
            ],
        }
    },
}


def made() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(make.dumps(make.make_world(TOPOLOGY)))
    return found


def test_conversion_names_the_features_and_puts_the_disputed_last() -> None:
    names = [(f["properties"]["code"], f["properties"]["name"]) for f in made()["features"]]
    assert names == [
        ("FJI", "Fiji"),
        ("MAR", "Morocco"),
        ("MCO", "Monaco"),
        ("RUS", "Russia"),
        ("", "Crimea"),
        ("", "Kosovo"),
        ("", "Southern Kurils"),
        ("", "W. Sahara"),
    ]


def test_conversion_decodes_arcs() -> None:
    assert any(polygon.equals(box(40, 50, 50, 60)) for polygon in drawn(feature_of(made(), "RUS")).geoms)


def test_conversion_drops_islets_but_no_country() -> None:
    world = made()
    assert not holds(feature_of(world, "RUS"), (45.02, 75.02))
    assert holds(feature_of(world, "MCO"), (7.01, 43.01))


def test_conversion_takes_disputed_parts_out_of_russia() -> None:
    assert owners(made(), (33.5, 45.5)) == [("", "Crimea")]
    assert owners(made(), (147.5, 44.5)) == [("", "Southern Kurils")]


def test_conversion_cuts_at_the_antimeridian() -> None:
    world = made()
    assert all(-180 <= x <= 180 for ring in rings(world) for x, _ in ring)
    assert all(max(x for x, _ in ring) - min(x for x, _ in ring) <= 10 for ring in rings(world))
    assert [owners(world, place) for place in [(175, 72), (-175, 72)]] == [[("RUS", "Russia")]] * 2
    assert [owners(world, place) for place in [(179.5, -16.5), (-179.5, -16.5)]] == [[("FJI", "Fiji")]] * 2
    assert owners(world, (0, 72)) == owners(world, (0, -16.5)) == []


def test_conversion_gives_western_sahara_back() -> None:
    world = made()
    assert named(world, "W. Sahara").equals(box(-10, 25, -8, 27))
    assert drawn(feature_of(world, "MAR")).area == 2


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    source, first, second = tmp_path / "source.json", tmp_path / "1", tmp_path / "2"
    source.write_text(json.dumps(TOPOLOGY), encoding="utf-8")
    for folder in (first, second):
        folder.mkdir()
        make.main([str(source), str(folder)])
    for name in ("world.geojson", "land.geojson"):
        assert (first / name).read_bytes() == (second / name).read_bytes()
    assert read_world(first / "world.geojson")["metadata"]["sha256"] == hashlib.sha256(source.read_bytes()).hexdigest()


def test_conversion_leaves_its_input_alone() -> None:
    before = copy.deepcopy(TOPOLOGY)
    make.make_world(TOPOLOGY)
    assert before == TOPOLOGY


def test_russia_without_crimea_where_it_is_looked_for_is_refused() -> None:
    topology = copy.deepcopy(TOPOLOGY)
    del topology["objects"]["countries"]["geometries"][0]["arcs"][2]
    with pytest.raises(GeometryError, match="Russia has no polygon where Crimea should be"):
        make.make_world(topology)


def test_a_source_without_western_sahara_is_refused() -> None:
    topology = copy.deepcopy(TOPOLOGY)
    del topology["objects"]["countries"]["geometries"][4]
    with pytest.raises(GeometryError, match="ESH and MAR should both be there"):
        make.make_world(topology)


def test_a_country_that_would_vanish_is_refused() -> None:
    topology = copy.deepcopy(TOPOLOGY)
    topology["arcs"][4] = [[700, 4300], [1, 0], [-1, 0]]
    with pytest.raises(GeometryError, match="Monaco vanishes"):
        make.make_world(topology)


def test_simplification_keeps_bends_and_drops_what_is_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    topology = copy.deepcopy(TOPOLOGY)
    topology["arcs"][5] = [[2000, 4200], [0, 100], [50, 1], [50, -1], [0, -100], [-100, 0]]
    assert len(named(make.make_world(topology), "Kosovo").geoms[0].exterior.coords) == 5
    assert named(make.make_world(topology), "Kosovo").equals(box(20, 42, 21, 43))
    monkeypatch.setattr(make, "TOLERANCES", (0.001,))
    assert len(named(make.make_world(topology), "Kosovo").geoms[0].exterior.coords) == 6


def test_a_small_country_keeps_its_shape_within_a_large_one() -> None:
    octagon = Point(25, 25).buffer(0.1, quad_segs=2)
    around, within = make.simplify([box(20, 20, 30, 30) - octagon, octagon])
    assert within.equals(octagon)
    assert around.equals(box(20, 20, 30, 30) - octagon)


def test_the_point_of_a_crescent_lies_inside_it() -> None:
    crescent = Polygon([(0, 0), (0, 10), (10, 10), (10, 9), (1, 9), (1, 1), (10, 1), (10, 0), (0, 0)])
    assert crescent.contains(Point(make.interior_point(crescent)))


# What is refused


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{", "cannot be read as JSON"),
        ("[]", "not a JSON object"),
        ('{"type":"Feature"}', "not a GeoJSON FeatureCollection"),
        ('{"type":"FeatureCollection","features":[{"type":"Feature"}]}', "feature 1 lacks"),
        ('{"type":"FeatureCollection","features":[7]}', "feature 1 lacks"),
    ],
)
def test_a_broken_file_is_refused_by_name(tmp_path: Path, text: str, fault: str) -> None:
    path = tmp_path / "world.geojson"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GeometryError, match=fault) as refusal:
        read_world(path)
    assert str(path) in str(refusal.value)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(GeometryError, match=r"nowhere\.geojson"):
        read_world(tmp_path / "nowhere.geojson")


def test_the_command_refuses_what_is_no_topojson(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "source.json"
    source.write_text("{}", encoding="utf-8")
    with pytest.raises(SystemExit):
        make.main([str(source), str(tmp_path)])
    assert "not a TopoJSON" in capsys.readouterr().err
    assert not (tmp_path / "world.geojson").exists()
