"""The world map: arcs from the exporter to the destinations, filled by share; outlined where only named.

The land beneath is the same for everybody and is fetched once by URL; only the few countries that a view fills are
sent with it. Joint figures are tied together. Groups of countries are rings: they have no outline of their own.
"""

import json
from collections.abc import Iterator
from typing import Any, TypeAlias

import pandas as pd
import pydeck as pdk
from pydeck.bindings.json_tools import default_serialize

from components.figures.basemap import Points, Shapes
from components.figures.look import Look
from components.figures.map_marks import Mark, fill_opacity, joint_lines, place_marks
from components.figures.palette import Palette, rgb
from components.geography.great_circle import STEPS, great_circle

LAND_URL = "/geo/land.json"
"""Where the service serves `data/geometry/land.geojson`."""
Line: TypeAlias = dict[str, Any]
"""A line in pixels as deck.gl takes it, with what it says and opens."""
DOT, RIM = 12, 2
"""Pixels across a dot, and of the rim of a hollow one."""
SPECK = 0.0005
"""Degrees: fifty metres, the least that the graphics' short numbers tell apart everywhere."""
VIEW = {"longitude": 52, "latitude": 42, "zoom": 0.75, "max_zoom": 3.5}
"""Nearer than that, the land would show how far it is simplified."""

FLAT = {"depthCompare": "always", "depthWriteEnabled": False}
"""Nothing lies deeper than anything else: what comes later is on top, and nothing is spent on telling."""


class WorldMap(pdk.Deck):  # type: ignore[misc]
    """A deck that is sent without indentation, which is most of its size otherwise; written once."""

    _written = ""

    def to_json(self) -> str:
        """The deck as compact JSON, with sorted keys as pydeck has them."""
        if not self._written:
            plain = {"sort_keys": True, "separators": (",", ":"), "ensure_ascii": False}
            self._written = json.dumps(self, default=default_serialize, **plain)  # type: ignore[arg-type]
        return self._written


def world_deck(
    table: pd.DataFrame, origin: tuple[float, float], points: Points, shapes: Shapes, look: Look
) -> WorldMap:
    """The destinations in `table` on the map.

    `points` has a longitude and latitude for each place code, `shapes` a GeoJSON feature for each country.
    """
    colours, placed = look.colours, place_marks(table, points)
    return WorldMap(
        map_provider=None,
        views=[pdk.View(type="MapView", controller=True, repeat=False)],
        initial_view_state=pdk.ViewState(**VIEW),
        layers=[
            _land(colours),
            _fills([mark for mark in placed if mark["code"] in shapes], shapes, colours),
            _lines([*_ties(table, points, colours), *_arcs(placed, origin, colours), *_dots(placed, colours)]),
        ],
        tooltip={"text": "{tip}", "style": _tooltip(colours)},
        parameters={"clearColor": [0, 0, 0, 0], **FLAT},
    )


def _tooltip(colours: Palette) -> dict[str, str]:
    return {
        "backgroundColor": colours.paper, "color": colours.ink, "border": f"1px solid {colours.line}",
        "borderRadius": "6px", "padding": "6px 10px", "fontSize": "14px", "maxWidth": "20rem",
    }  # fmt: skip


def _land(colours: Palette) -> pdk.Layer:
    return pdk.Layer(
        "GeoJsonLayer", id="land", data=LAND_URL, wrap_longitude=True, stroked=False,
        get_fill_color=rgb(colours.land), parameters={"blend": False, **FLAT},
    )  # fmt: skip


def _fills(placed: list[Mark], shapes: Shapes, colours: Palette) -> pdk.Layer:
    """Countries: as strong as their share, or only outlined where no figure is stated."""
    features = [_feature(mark, shapes, colours) for mark in placed]
    return pdk.Layer(
        "GeoJsonLayer", id="countries", data={"type": "FeatureCollection", "features": features},
        wrap_longitude=True, pickable=True,
        get_fill_color="properties.fill", get_line_color=[*rgb(colours.stated), 255], line_width_min_pixels=1.4,
    )  # fmt: skip


def _feature(mark: Mark, shapes: Shapes, colours: Palette) -> dict[str, Any]:
    properties = _told(mark) | {"fill": [*rgb(colours.stated), fill_opacity(mark)]}
    return {"type": "Feature", "geometry": shapes[mark["code"]]["geometry"], "properties": properties}


def _lines(lines: list[Line]) -> pdk.Layer:
    """Ties, arcs and dots in one layer: each layer costs a second of a first visit where a browser has no GPU.

    A dot is a line of next to no length with round ends.
    """
    return pdk.Layer(
        "PathLayer", id="lines", data=lines, pickable=True, get_path="path", get_color="colour", get_width="width",
        width_units=pdk.types.String("pixels"), cap_rounded=True, wrap_longitude=True,
    )  # fmt: skip


def _ties(table: pd.DataFrame, points: Points, colours: Palette) -> list[Line]:
    """A line between the places of one joint figure."""
    colour = [*rgb(colours.second), 255]
    return [{"tip": "", "path": tie, "colour": [colour] * len(tie), "width": 3} for tie in joint_lines(table, points)]


def _arcs(placed: list[Mark], origin: tuple[float, float], colours: Palette) -> list[Line]:
    """Great circles from the exporter, the thicker the larger the share."""
    fading = _between(rgb(colours.second), rgb(colours.stated))
    return [
        {
            **_told(mark),
            "path": great_circle(origin, mark["at"]),
            "colour": fading,
            "width": 1 + (mark["share"] or 0) / 8,
        }
        for mark in placed
    ]


def _between(one: list[int], other: list[int]) -> list[list[int]]:
    """The colours of an arc, from the exporter's end to the destination's."""
    steps = [step / STEPS for step in range(STEPS + 1)]
    return [[*(round(a + (b - a) * step) for a, b in zip(one, other, strict=True)), 210] for step in steps]


def _dots(placed: list[Mark], colours: Palette) -> list[Line]:
    """A dot on every place, so that the smallest can be seen and picked; hollow where no figure is stated."""
    return [disc for mark in placed for disc in _discs(mark, colours)]


def _discs(mark: Mark, colours: Palette) -> Iterator[Line]:
    """A disc, and a smaller one of paper upon it if it is hollow."""
    longitude, latitude = mark["at"]
    dot = {**_told(mark), "path": [[longitude - SPECK, latitude], [longitude + SPECK, latitude]]}
    yield {**dot, "colour": [[*rgb(colours.stated), 255]] * 2, "width": DOT}
    if not mark["stated"]:
        yield {**dot, "colour": [[*rgb(colours.paper), 255]] * 2, "width": DOT - 2 * RIM}


def _told(mark: Mark) -> dict[str, Any]:
    """What a place says when it is pointed at, and what it opens."""
    return {key: mark[key] for key in ("id", "code", "tip")}
