"""The map, as it is sent: small, true to the rows, and without a side taken on borders."""

import json
import math
from typing import Any

import pytest
from shapely import Point
from shapely.geometry import shape

from components.figures.look import Look
from components.figures.palette import PALETTES, rgb
from components.figures.world import LAND_URL, world_deck
from components.geography.world import feature_of, points_of, read_world
from components.ledger.flows import flows
from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.destinations import destinations
from components.wording.language import Language
from tests.project import ROOT

WORLD = ROOT / "data" / "geometry" / "world.geojson"
MOSCOW = (37.62, 55.75)
SIMFEROPOL, SHIKOTAN, LAAYOUNE = (34.10, 44.95), (146.75, 43.8), (-13.2, 27.0)


@pytest.fixture(scope="module")
def outlines() -> dict[str, Any]:
    return read_world(WORLD)


def sent(atlas: Atlas, english: Language, outlines: dict[str, Any], choice: Selection) -> str:
    """The map of a choice, as the browser gets it."""
    table = destinations(atlas, choice, english).frame
    own = {code: (one.lon, one.lat) for code, one in atlas.dataset.places.items() if one.lon and one.lat}
    points: dict[str, tuple[float, float]] = {**points_of(outlines), **own}
    codes = {code for joined in table["counterpart_area"] for code in joined.split(";")}
    shapes = {code: shape for code in codes if (shape := feature_of(outlines, code)) is not None}
    return world_deck(table, MOSCOW, points, shapes, Look("light", english)).to_json()


def layers(text: str) -> dict[str, dict[str, Any]]:
    return {layer["id"]: layer for layer in json.loads(text)["layers"]}


def lines(text: str, kind: str) -> list[dict[str, Any]]:
    """The joint lines, arcs or dots of a map: joint lines have no tooltip, and a dot is shorter than any way."""
    found: list[dict[str, Any]] = layers(text)["lines"]["data"]
    return [line for line in found if _kind(line) == kind]


def _kind(line: dict[str, Any]) -> str:
    if not line["tip"]:
        return "joint line"
    return "dot" if math.dist(line["path"][0], line["path"][-1]) < 0.01 else "arc"


def test_the_map_is_sent_compactly_with_the_land_by_address(
    atlas: Atlas, english: Language, outlines: dict[str, Any]
) -> None:
    text = sent(atlas, english, outlines, Selection())
    assert text == json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False)
    assert len(text) < 150_000
    assert layers(text)["land"]["data"] == LAND_URL
    assert LAND_URL.startswith("/")
    assert "http" not in text


def test_a_joint_figure_is_tied_together_and_a_list_of_names_is_not(
    atlas: Atlas, english: Language, outlines: dict[str, Any]
) -> None:
    points = points_of(outlines)
    tied = lines(sent(atlas, english, outlines, Selection()), "joint line")
    assert [tie["path"] for tie in tied] == [[list(points["DZA"]), list(points["KAZ"])]]
    assert lines(sent(atlas, english, outlines, Selection(flow="RU-MOW-TECHNOPOLIS")), "joint line") == []


@pytest.mark.parametrize(("flow", "code"), [("RU-MOW.microelectronics", "HKG"), ("RU-MOW.high-tech-goods", "MCO")])
def test_the_smallest_places_have_a_dot_that_can_be_picked(
    atlas: Atlas, english: Language, outlines: dict[str, Any], flow: str, code: str
) -> None:
    text = sent(atlas, english, outlines, Selection(flow=flow))
    dots = [each for each in lines(text, "dot") if each["code"] == code]
    assert dots
    for dot in dots:
        assert dot["path"][0] == pytest.approx(points_of(outlines)[code], abs=0.01)
        assert dot["id"]
    assert dots[0]["width"] >= 8
    assert layers(text)["lines"]["pickable"]
    assert layers(text)["lines"]["widthUnits"] == "pixels", "dots would grow with the map"


@pytest.mark.parametrize(("flow", "hollow"), [("RU-MOW.microelectronics", False), ("RU-MOW.high-tech-goods", True)])
def test_a_dot_is_hollow_where_no_figure_is_stated(
    atlas: Atlas, english: Language, outlines: dict[str, Any], flow: str, hollow: bool
) -> None:
    dots = lines(sent(atlas, english, outlines, Selection(flow=flow)), "dot")
    paper = [dot for dot in dots if dot["colour"][0][:3] == rgb(PALETTES["light"].paper)]
    assert bool(paper) == hollow
    assert all(dot["width"] < max(each["width"] for each in dots) for dot in paper)


def test_an_arc_takes_the_shortest_way_and_is_as_thick_as_its_share_is_large(
    atlas: Atlas, english: Language, outlines: dict[str, Any]
) -> None:
    arcs = {arc["code"]: arc for arc in lines(sent(atlas, english, outlines, Selection()), "arc")}
    for code, arc in arcs.items():
        assert arc["path"][0] == pytest.approx(MOSCOW, abs=0.01)
        assert arc["path"][-1] == pytest.approx(points_of(outlines)[code], abs=0.01)
        assert len(arc["colour"]) == len(arc["path"]), "a colour for each point"
    assert arcs["BLR"]["width"] > arcs["IND"]["width"] > arcs["CHN"]["width"] > arcs["DZA"]["width"]
    middle = arcs["CHN"]["path"][len(arcs["CHN"]["path"]) // 2]
    assert middle[1] > max(MOSCOW[1], points_of(outlines)["CHN"][1]) - 6, "it bends to the north"


@pytest.mark.parametrize("number", range(6))
def test_every_place_of_the_rows_is_on_the_map_and_opens_its_row(
    atlas: Atlas, english: Language, outlines: dict[str, Any], number: int
) -> None:
    choice = Selection(flow=flows(atlas)[number].code)
    table = destinations(atlas, choice, english).frame
    text = sent(atlas, english, outlines, choice)
    wanted = {(code, row.id) for row in table.itertuples() for code in str(row.counterpart_area).split(";") if code}
    placed = {(dot["code"], dot["id"]) for dot in lines(text, "dot")}
    assert placed <= wanted
    assert {code for code, _ in wanted - placed} <= {"FRIENDLY-COUNTRIES", "ALLIED-COUNTRIES"}
    assert {(arc["code"], arc["id"]) for arc in lines(text, "arc")} == placed


@pytest.mark.parametrize("number", range(6))
def test_only_stated_shares_are_filled_and_no_disputed_territory(
    atlas: Atlas, english: Language, outlines: dict[str, Any], number: int
) -> None:
    choice = Selection(flow=flows(atlas)[number].code)
    stated = {
        code
        for row in destinations(atlas, choice, english).frame.itertuples()
        if row.indicator == "share-by-destination"
        for code in str(row.counterpart_area).split(";")
    }
    for feature in layers(sent(atlas, english, outlines, choice))["countries"]["data"]["features"]:
        *colour, strength = feature["properties"]["fill"]
        assert colour == rgb(PALETTES["light"].stated)
        assert (strength > 0) == (feature["properties"]["code"] in stated)
        for place in (SIMFEROPOL, SHIKOTAN, LAAYOUNE):
            assert not shape(feature["geometry"]).contains(Point(place))


def test_russia_is_drawn_without_what_is_disputed(atlas: Atlas, english: Language, outlines: dict[str, Any]) -> None:
    choice = Selection(flow="carbide-insert-maker.carbide-inserts")
    features = layers(sent(atlas, english, outlines, choice))["countries"]["data"]["features"]
    (russia,) = [each for each in features if each["properties"]["code"] == "RUS"]
    assert shape(russia["geometry"]).contains(Point(MOSCOW))


def test_a_larger_share_is_filled_more_strongly(atlas: Atlas, english: Language, outlines: dict[str, Any]) -> None:
    features = layers(sent(atlas, english, outlines, Selection()))["countries"]["data"]["features"]
    strength = {each["properties"]["code"]: each["properties"]["fill"][3] for each in features}
    assert strength["BLR"] > strength["IND"] > strength["CHN"] > strength["DZA"] > 0
    assert strength["DZA"] == strength["KAZ"]
