"""The flat map of vectors for pictures, with the same marks as the world map.

Places are named where their names fit.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import altair as alt
import pandas as pd

from components.figures.basemap import Basemap, Points
from components.figures.chart import Drawing, Spec
from components.figures.look import Look
from components.figures.map_marks import Mark, fill_opacity, joint_lines, place_marks
from components.figures.palette import vega_config

WIDTH, HEIGHT = 752, 318
WINDOWS = {
    (-25, -10, 155, 80): {"type": "equalEarth", "scale": 245, "rotate": [-65, 0], "center": [0, 36]},
    (-180, -60, 180, 90): {"type": "equalEarth", "scale": 139, "rotate": [0, 0], "center": [0, 14]},
}
"""West, south, east and north of a window -> its projection; the first that holds all places is taken."""
MOST_NAMES = 9
"""Most places whose names fit beside their dots."""


def flat_map(table: pd.DataFrame, points: Points, names: Mapping[str, str], basemap: Basemap, look: Look) -> Spec:
    """Return the destinations on a flat map.

    `points` has a longitude and latitude for each place code, `names` its name.
    """
    marks, origin = place_marks(table, points), points[table["ref_area"].iloc[0]]
    rows = {
        "land": [basemap.land],
        "countries": _countries(marks, basemap),
        "joint": [_line_feature(line) for line in joint_lines(table, points)],
        "arcs": [{**_line_feature([list(origin), mark["at"]]), "share": mark["share"] or 0} for mark in marks],
        "dots": _places(marks, names),
    }
    return {**_drawing(look), "datasets": rows, "projection": _projection([origin, *(mark["at"] for mark in marks)])}


def _projection(places: Sequence[Sequence[float]]) -> dict[str, Any]:
    fitting = (
        projection
        for (west, south, east, north), projection in WINDOWS.items()
        if all(west < lon < east and south < lat < north for lon, lat in places)
    )
    return {**next(fitting), "translate": [WIDTH / 2, HEIGHT / 2]}


def _countries(marks: list[Mark], basemap: Basemap) -> list[dict[str, Any]]:
    shapes = basemap.shapes(mark["code"] for mark in marks)
    return [
        {**shapes[mark["code"]], "fill_opacity": fill_opacity(mark) / 255} for mark in marks if mark["code"] in shapes
    ]


def _places(marks: list[Mark], names: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return a dot for each mark, with its place's name if names have room."""
    has_room = len({mark["code"] for mark in marks}) <= MOST_NAMES
    return [
        {"lon": mark["at"][0], "lat": mark["at"][1], "stated": mark["stated"],
         "name": names[mark["code"]] if has_room else ""}
        for mark in marks
    ]  # fmt: skip


def _line_feature(path: list[list[float]]) -> dict[str, Any]:
    return {"type": "Feature", "geometry": {"type": "LineString", "coordinates": path}, "properties": {}}


@cache
def _drawing(look: Look) -> Spec:
    colours = look.colours
    land = _layer("land").mark_geoshape(fill=colours.land, stroke=colours.land, strokeWidth=1, clip=True)
    countries = _layer("countries").mark_geoshape(stroke=colours.stated, strokeWidth=1, fill=colours.stated, clip=True)
    arcs = _layer("arcs").mark_geoshape(filled=False, stroke=colours.stated, opacity=0.75, clip=True)
    joint = _layer("joint").mark_geoshape(filled=False, stroke=colours.second, strokeWidth=3, clip=True)
    width = alt.StrokeWidth("share:Q", scale=alt.Scale(domain=[0, 40], range=[1, 5]), legend=None)
    spec: Spec = (
        alt.layer(
            land,
            countries.encode(fillOpacity=alt.FillOpacity("fill_opacity:Q", scale=None, legend=None)),
            joint,
            arcs.encode(strokeWidth=width),
            *_dots(look),
        )
        .properties(width=WIDTH, height=HEIGHT)
        .project(type="equalEarth")
        .configure(**vega_config(look.scheme))
        .to_dict()
    )
    return spec


def _layer(name: str) -> Drawing:
    return alt.Chart(alt.NamedData(name))


def _dots(look: Look) -> list[Drawing]:
    """Return the layers of dots and names; a dot without a figure is hollow."""
    colours = look.colours
    places = _layer("dots").encode(longitude="lon:Q", latitude="lat:Q")
    fill = alt.condition(alt.datum.stated, alt.value(colours.stated), alt.value(colours.paper))
    return [
        places.mark_circle(size=45, stroke=colours.stated, strokeWidth=1.5, opacity=1).encode(fill=fill),
        places.mark_text(align="left", dx=6, fontSize=12, stroke=colours.paper, strokeWidth=3).encode(text="name:N"),
        places.mark_text(align="left", dx=6, fontSize=12, color=colours.ink).encode(text="name:N"),
    ]
