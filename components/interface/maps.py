"""The world map of a view."""

from functools import lru_cache

from components.figures.basemap import basemap
from components.figures.look import Look
from components.figures.world import WorldMap, world
from components.interface import exhibit
from components.interface.page import Page
from components.interface.paths import GEOMETRY
from components.ledger.load import Atlas
from components.views.view import View

CACHE_SIZE = 64
"""Maps that are kept: one for each choice and look that someone has just seen."""


def world_map(page: Page, view: View) -> None:
    """The destinations of a view, with arcs from the exporter."""
    exhibit.world_map(page, view, _drawn(view, page.look, page.atlas))


@lru_cache(maxsize=CACHE_SIZE)
def _drawn(view: View, look: Look, atlas: Atlas) -> WorldMap:
    outlines = basemap(GEOMETRY)
    points = outlines.points(atlas.dataset)
    shapes = outlines.shapes(code for joined in view.frame["counterpart_area"] for code in joined.split(";"))
    origin = points[view.frame["ref_area"].iloc[0]]
    return world(view.frame, origin, points, shapes, look)
