"""Growth: every growth side by side, then reported and derived levels along time."""

from components.figures.growth import growth_dots
from components.interface import exhibit, series
from components.interface.frame import opened
from components.interface.takeaway import takeaway

MULTIPLES = "The period as a multiple of its base period; hollow is derived, a line is how the figure is read"
LEVELS = "Levels along time; hollow is derived from a level and its growth"

with opened("growth", "Growth") as page:
    grown = page.view("growth")
    if exhibit.headed(page, grown, MULTIPLES, "No growth is stated for this choice."):
        exhibit.chart(page, grown, growth_dots(grown.frame, page.look))
        takeaway(page, grown)
    along = page.view("levels")
    if exhibit.headed(page, along, LEVELS, "No level along time can be shown for this choice."):
        series.side_by_side(page, along)
        takeaway(page, along)
