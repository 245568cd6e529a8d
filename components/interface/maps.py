"""The world map of a view, whose places open their receipts."""

from functools import lru_cache, partial

import streamlit as st

from components import caches
from components.figures.basemap import basemap
from components.figures.look import Look
from components.figures.world import WorldMap, world_deck
from components.interface import clicks, state
from components.interface.page import Page
from components.interface.paths import GEOMETRY
from components.ledger.load import Atlas
from components.views.view import View


def show_world_map(page: Page, view: View) -> None:
    """Show the destinations of a view, with arcs from the exporter."""
    name = f"{page.name}-map-{page.scheme}"
    on_select = partial(clicks.on_map, page.choice, name)
    deck = _deck(view, page.look, page.atlas)
    st.pydeck_chart(deck, height=430, key=state.picker_key(name), alt=view.spoken, on_select=on_select)
    clicks.replay_click(name, on_select, happened=state.is_picked(name))


@lru_cache(maxsize=caches.MAPS)
def _deck(view: View, look: Look, atlas: Atlas) -> WorldMap:
    outlines = basemap(GEOMETRY)
    points = outlines.points(atlas.dataset)
    shapes = outlines.shapes(code for joined in view.frame["counterpart_area"] for code in joined.split(";"))
    origin = points[view.frame["ref_area"].iloc[0]]
    return world_deck(view.frame, origin, points, shapes, look)
