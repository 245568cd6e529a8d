"""The world map of a view, its legend, and where each place is."""

from functools import cache
from typing import Any

import streamlit as st

from components.figures.world import world
from components.interface import exhibit
from components.interface.folders import WORLD
from components.interface.page import Page
from components.ledger.geometry import feature_of, points_of, read_world
from components.ledger.views.view import View


@cache
def _outlines() -> dict[str, Any]:
    return read_world(WORLD)


@cache
def _country_points() -> dict[str, tuple[float, float]]:
    return points_of(_outlines())


def world_map(page: Page, view: View) -> None:
    """The destinations of a view, with arcs from the exporter."""
    places = page.atlas.dataset.places
    own = {
        code: (place.lon, place.lat)
        for code, place in places.items()
        if place.lon is not None and place.lat is not None
    }
    codes = {code for joined in view.frame["counterpart_area"] for code in joined.split(";")}
    shapes = {code: shape for code in codes if (shape := feature_of(_outlines(), code)) is not None}
    origin = own[view.frame["ref_area"].iloc[0]]
    exhibit.world_map(page, view, world(view.frame, origin, _country_points() | own, shapes, page.look))


def legend(page: Page) -> None:
    """What the marks on map and bars mean."""
    colours, t = page.colours, page.language.t
    entries = [
        (f"background:{colours.stated}", t("stated share, the stronger the larger")),
        (f"background:{colours.stated}; opacity:.4", t("how far the hedge goes")),
        (f"border:1.5px solid {colours.stated}", t("named, no figure")),
        (f"border:1.5px dashed {colours.stated}", t("derived, not stated")),
        (f"background:{colours.second}; height:.25em", t("one figure for both")),
    ]
    items = "".join(f'<span><i style="{style}"></i>{text}</span>' for style, text in entries)
    st.html(f'<div class="atlas-legend">{items}</div>')
