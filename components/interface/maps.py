"""The world map of a view."""

from components.figures.ground import ground
from components.figures.world import world
from components.interface import exhibit
from components.interface.folders import WORLD
from components.interface.page import Page
from components.ledger.views.view import View


def world_map(page: Page, view: View) -> None:
    """The destinations of a view, with arcs from the exporter."""
    outlines = ground(WORLD)
    points = outlines.points(page.atlas.dataset)
    shapes = outlines.shapes(code for joined in view.frame["counterpart_area"] for code in joined.split(";"))
    origin = points[view.frame["ref_area"].iloc[0]]
    exhibit.world_map(page, view, world(view.frame, origin, points, shapes, page.look))
