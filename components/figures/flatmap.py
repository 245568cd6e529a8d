"""The map as a drawing of vectors, for pictures: the same marks as on the world map, named where a share is stated."""

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
"""West, south, east and north of what is shown -> how it is projected; the first that holds all places is taken."""
NAMED = 9
"""Places whose names fit beside their dots."""


def flat_map(table: pd.DataFrame, points: Points, called: Mapping[str, str], basemap: Basemap, look: Look) -> Spec:
    """The destinations in `table`; `points` has a longitude and latitude for each place code, `called` its name."""
    placed, origin = place_marks(table, points), points[table["ref_area"].iloc[0]]
    rows = {
        "land": [basemap.land],
        "countries": _countries(placed, basemap),
        "ties": [_line(tie) for tie in joint_lines(table, points)],
        "arcs": [{**_line([list(origin), mark["at"]]), "share": mark["share"] or 0} for mark in placed],
        "dots": _places(placed, called),
    }
    return {**_drawing(look), "datasets": rows, "projection": _window([origin, *(mark["at"] for mark in placed)])}


def _window(places: Sequence[Sequence[float]]) -> dict[str, Any]:
    holding = (
        projection
        for (west, south, east, north), projection in WINDOWS.items()
        if all(west < lon < east and south < lat < north for lon, lat in places)
    )
    return {**next(holding), "translate": [WIDTH / 2, HEIGHT / 2]}


def _countries(placed: list[Mark], basemap: Basemap) -> list[dict[str, Any]]:
    shapes = basemap.shapes(mark["code"] for mark in placed)
    return [{**shapes[mark["code"]], "strength": fill_opacity(mark) / 255} for mark in placed if mark["code"] in shapes]


def _places(placed: list[Mark], called: Mapping[str, str]) -> list[dict[str, Any]]:
    """A dot a place; its name where it has room."""
    roomy = len({mark["code"] for mark in placed}) <= NAMED
    return [
        {"lon": mark["at"][0], "lat": mark["at"][1], "stated": mark["stated"],
         "name": called[mark["code"]] if roomy else ""}
        for mark in placed
    ]  # fmt: skip


def _line(path: list[list[float]]) -> dict[str, Any]:
    return {"type": "Feature", "geometry": {"type": "LineString", "coordinates": path}, "properties": {}}


@cache
def _drawing(look: Look) -> Spec:
    colours = look.colours
    land = _shapes("land").mark_geoshape(fill=colours.land, stroke=colours.land, strokeWidth=1, clip=True)
    countries = _shapes("countries").mark_geoshape(stroke=colours.stated, strokeWidth=1, fill=colours.stated, clip=True)
    arcs = _shapes("arcs").mark_geoshape(filled=False, stroke=colours.stated, opacity=0.75, clip=True)
    tied = _shapes("ties").mark_geoshape(filled=False, stroke=colours.second, strokeWidth=3, clip=True)
    width = alt.StrokeWidth("share:Q", scale=alt.Scale(domain=[0, 40], range=[1, 5]), legend=None)
    spec: Spec = (
        alt.layer(
            land,
            countries.encode(fillOpacity=alt.FillOpacity("strength:Q", scale=None, legend=None)),
            tied,
            arcs.encode(strokeWidth=width),
            *_dots(look),
        )
        .properties(width=WIDTH, height=HEIGHT)
        .project(type="equalEarth")
        .configure(**vega_config(look.scheme))
        .to_dict()
    )
    return spec


def _shapes(name: str) -> Drawing:
    return alt.Chart(alt.NamedData(name))


def _dots(look: Look) -> list[Drawing]:
    """A dot on every place, hollow where no figure is stated, with its name where there is room."""
    colours = look.colours
    places = _shapes("dots").encode(longitude="lon:Q", latitude="lat:Q")
    fill = alt.condition(alt.datum.stated, alt.value(colours.stated), alt.value(colours.paper))
    return [
        places.mark_circle(size=45, stroke=colours.stated, strokeWidth=1.5, opacity=1).encode(fill=fill),
        places.mark_text(align="left", dx=6, fontSize=12, stroke=colours.paper, strokeWidth=3).encode(text="name:N"),
        places.mark_text(align="left", dx=6, fontSize=12, color=colours.ink).encode(text="name:N"),
    ]
