"""Growth: every growth side by side, then reported and derived levels along time."""

from components.interface import exhibit
from components.interface.figures import figure
from components.interface.frame import opened
from components.interface.takeaway import takeaway

with opened("growth") as page:
    for slug in ("growth", "levels"):
        view = page.view(slug)
        if exhibit.headed(page, view):
            figure(page, view)
            takeaway(page, view)
