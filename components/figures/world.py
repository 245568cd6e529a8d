"""The world map: arcs from the exporter, destinations filled by share, outlined without one.

The land is the same for all readers and is fetched once by URL; only the few countries that a view fills are sent with
the map. Lines join the places of one joint figure. A group of countries has no outline, so it is only a dot.
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
"""A line as deck.gl takes it, with its tooltip and the id that a click opens; its width is in pixels."""
DOT, RIM = 12, 2
"""Pixels of a dot's diameter, and of the rim of a hollow dot."""
SPECK = 0.0005
"""Half a dot's length in degrees: fifty metres, the least that 32-bit coordinates tell apart everywhere."""
VIEW = {"longitude": 52, "latitude": 42, "zoom": 0.75, "max_zoom": 3.5}
"""The first view; at a greater zoom the land would show how much it is simplified."""

FLAT = {"depthCompare": "always", "depthWriteEnabled": False}
"""Parameters that switch off the depth test: later layers are on top, without the cost of comparing depths."""


class WorldMap(pdk.Deck):  # type: ignore[misc]
    """A deck with compact JSON, which is made once; indentation would be most of its size."""

    _json = ""

    def to_json(self) -> str:
        """Return the deck as compact JSON, with keys sorted as in pydeck."""
        if not self._json:
            compact = {"sort_keys": True, "separators": (",", ":"), "ensure_ascii": False}
            self._json = json.dumps(self, default=default_serialize, **compact)  # type: ignore[arg-type]
        return self._json


def world_deck(
    table: pd.DataFrame, origin: tuple[float, float], points: Points, shapes: Shapes, look: Look
) -> WorldMap:
    """Return the world map of a view of destinations.

    `points` has a longitude and latitude for each place code, `shapes` a GeoJSON feature for each country.
    """
    colours, marks = look.colours, place_marks(table, points)
    return WorldMap(
        map_provider=None,
        views=[pdk.View(type="MapView", controller=True, repeat=False)],
        initial_view_state=pdk.ViewState(**VIEW),
        layers=[
            _land_layer(colours),
            _countries([mark for mark in marks if mark["code"] in shapes], shapes, colours),
            _lines_layer(
                [*_joint_lines(table, points, colours), *_arcs(marks, origin, colours), *_dots(marks, colours)]
            ),
        ],
        tooltip={"text": "{tip}", "style": _tooltip_style(colours)},
        parameters={"clearColor": [0, 0, 0, 0], **FLAT},
    )


def _tooltip_style(colours: Palette) -> dict[str, str]:
    return {
        "backgroundColor": colours.paper, "color": colours.ink, "border": f"1px solid {colours.line}",
        "borderRadius": "6px", "padding": "6px 10px", "fontSize": "14px", "maxWidth": "20rem",
    }  # fmt: skip


def _land_layer(colours: Palette) -> pdk.Layer:
    return pdk.Layer(
        "GeoJsonLayer", id="land", data=LAND_URL, wrap_longitude=True, stroked=False,
        get_fill_color=rgb(colours.land), parameters={"blend": False, **FLAT},
    )  # fmt: skip


def _countries(marks: list[Mark], shapes: Shapes, colours: Palette) -> pdk.Layer:
    """Return the layer of countries, filled by share, or outlined without a share."""
    features = [_feature(mark, shapes, colours) for mark in marks]
    return pdk.Layer(
        "GeoJsonLayer", id="countries", data={"type": "FeatureCollection", "features": features},
        wrap_longitude=True, pickable=True,
        get_fill_color="properties.fill", get_line_color=[*rgb(colours.stated), 255], line_width_min_pixels=1.4,
    )  # fmt: skip


def _feature(mark: Mark, shapes: Shapes, colours: Palette) -> dict[str, Any]:
    properties = _tooltip_fields(mark) | {"fill": [*rgb(colours.stated), fill_opacity(mark)]}
    return {"type": "Feature", "geometry": shapes[mark["code"]]["geometry"], "properties": properties}


def _lines_layer(lines: list[Line]) -> pdk.Layer:
    """Return joint lines, arcs and dots as one layer.

    Each layer costs a second of a first visit where a browser has no GPU. A dot is a very short line with round ends.
    """
    return pdk.Layer(
        "PathLayer", id="lines", data=lines, pickable=True, get_path="path", get_color="colour", get_width="width",
        width_units=pdk.types.String("pixels"), cap_rounded=True, wrap_longitude=True,
    )  # fmt: skip


def _joint_lines(table: pd.DataFrame, points: Points, colours: Palette) -> list[Line]:
    """Return lines between the places of each joint figure."""
    colour = [*rgb(colours.second), 255]
    return [
        {"tip": "", "path": line, "colour": [colour] * len(line), "width": 3} for line in joint_lines(table, points)
    ]


def _arcs(marks: list[Mark], origin: tuple[float, float], colours: Palette) -> list[Line]:
    """Return great circles from the exporter, the thicker the larger the share."""
    fading = _gradient(rgb(colours.second), rgb(colours.stated))
    return [
        {
            **_tooltip_fields(mark),
            "path": great_circle(origin, mark["at"]),
            "colour": fading,
            "width": 1 + (mark["share"] or 0) / 8,
        }
        for mark in marks
    ]


def _gradient(start: list[int], end: list[int]) -> list[list[int]]:
    """Return the colours along an arc, from the exporter to the destination."""
    steps = [step / STEPS for step in range(STEPS + 1)]
    return [[*(round(a + (b - a) * step) for a, b in zip(start, end, strict=True)), 210] for step in steps]


def _dots(marks: list[Mark], colours: Palette) -> list[Line]:
    """Return dots on all places, hollow without a figure.

    Thanks to its dot the smallest country can be seen and picked.
    """
    return [disc for mark in marks for disc in _discs(mark, colours)]


def _discs(mark: Mark, colours: Palette) -> Iterator[Line]:
    """Yield a mark's disc, and upon it a smaller one if it is hollow.

    The smaller disc has the colour of the background.
    """
    longitude, latitude = mark["at"]
    dot = {**_tooltip_fields(mark), "path": [[longitude - SPECK, latitude], [longitude + SPECK, latitude]]}
    yield {**dot, "colour": [[*rgb(colours.stated), 255]] * 2, "width": DOT}
    if not mark["stated"]:
        yield {**dot, "colour": [[*rgb(colours.paper), 255]] * 2, "width": DOT - 2 * RIM}


def _tooltip_fields(mark: Mark) -> dict[str, Any]:
    """Return the fields for a mark's tooltip, and the id that a click opens."""
    return {key: mark[key] for key in ("id", "code", "tip")}
