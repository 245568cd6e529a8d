"""The world map: arcs from the exporter to the destinations, filled by share; outlined where only named.

The land beneath is the same for everybody and is fetched once by URL; only the few countries that a view fills are
sent with it. Joint figures are tied together. Groups of countries are rings: they have no outline of their own.
"""

import json
from typing import Any

import pandas as pd
import pydeck as pdk
from pydeck.bindings.json_tools import default_serialize

from components.figures.ground import Points, Shapes
from components.figures.look import Look
from components.figures.palette import Palette, rgb
from components.figures.places import Mark, marks, strength, ties

LAND_URL = "/geo/world.json"
"""Where the service serves `data/geometry/world.geojson`."""
VIEW = {"longitude": 52, "latitude": 42, "zoom": 0.75}


class WorldMap(pdk.Deck):  # type: ignore[misc]
    """A deck that is sent without indentation, which is most of its size otherwise; written once."""

    _written = ""

    def to_json(self) -> str:
        """The deck as compact JSON, with sorted keys as pydeck has them."""
        if not self._written:
            plain = {"sort_keys": True, "separators": (",", ":"), "ensure_ascii": False}
            self._written = json.dumps(self, default=default_serialize, **plain)  # type: ignore[arg-type]
        return self._written


def world(table: pd.DataFrame, origin: tuple[float, float], points: Points, shapes: Shapes, look: Look) -> WorldMap:
    """The destinations in `table` on the map.

    `points` has a longitude and latitude for each place code, `shapes` a GeoJSON feature for each country.
    """
    colours, placed = look.colours, marks(table, points)
    return WorldMap(
        map_provider=None,
        views=[pdk.View(type="MapView", controller=True, repeat=False)],
        initial_view_state=pdk.ViewState(**VIEW),
        layers=[
            _land(colours),
            _fills([mark for mark in placed if mark["code"] in shapes], shapes, colours),
            _ties(table, points, colours),
            _arcs(placed, origin, colours),
            _dots(placed, colours),
        ],
        tooltip={"text": "{tip}", "style": _tooltip(colours)},
        parameters={"clearColor": [0, 0, 0, 0]},
    )


def _tooltip(colours: Palette) -> dict[str, str]:
    return {
        "backgroundColor": colours.paper, "color": colours.ink, "border": f"1px solid {colours.line}",
        "borderRadius": "6px", "padding": "6px 10px", "fontSize": "14px", "maxWidth": "20rem",
    }  # fmt: skip


def _land(colours: Palette) -> pdk.Layer:
    return pdk.Layer(
        "GeoJsonLayer", id="land", data=LAND_URL, wrap_longitude=True, stroked=False,
        get_fill_color=rgb(colours.land),
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
    properties = {key: mark[key] for key in ("id", "code", "tip")} | {"fill": [*rgb(colours.stated), strength(mark)]}
    return {"type": "Feature", "geometry": shapes[mark["code"]]["geometry"], "properties": properties}


def _ties(table: pd.DataFrame, points: Points, colours: Palette) -> pdk.Layer:
    """A line between the places of one joint figure."""
    paths = [{"path": tie} for tie in ties(table, points)]
    return pdk.Layer(
        "PathLayer", id="ties", data=paths, get_path="path", get_color=rgb(colours.second), width_min_pixels=3,
    )  # fmt: skip


def _arcs(placed: list[Mark], origin: tuple[float, float], colours: Palette) -> pdk.Layer:
    arcs = [{"from": list(origin), "to": mark["at"], "width": 1 + (mark["share"] or 0) / 8} for mark in placed]
    return pdk.Layer(
        "ArcLayer", id="arcs", data=arcs, get_source_position="from", get_target_position="to", get_width="width",
        great_circle=True, get_height=0,
        get_source_color=[*rgb(colours.second), 200], get_target_color=[*rgb(colours.stated), 220],
    )  # fmt: skip


def _dots(placed: list[Mark], colours: Palette) -> pdk.Layer:
    """A dot on every place, so that the smallest can be seen and picked; hollow where no figure is stated."""
    dots = [{**mark, "fill": [*rgb(colours.stated if mark["stated"] else colours.paper), 255]} for mark in placed]
    return pdk.Layer(
        "ScatterplotLayer", id="places", data=dots, pickable=True, get_position="at", get_fill_color="fill",
        stroked=True, get_line_color=rgb(colours.stated), line_width_min_pixels=1.6,
        radius_min_pixels=5, radius_max_pixels=5,
    )  # fmt: skip
