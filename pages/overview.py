"""Overview: the few figures worth knowing, what the articles cover, and where to go next."""

from components.interface import cards, exhibit
from components.interface.figures import figure
from components.interface.frame import opened
from components.interface.takeaway import takeaway

with opened("overview", cards.LEAD) as page:
    cards.figures(page, page.view("overview"))
    covered = page.view("coverage")
    if exhibit.headed(page, covered):
        figure(page, covered)
        takeaway(page, covered)
    cards.onward(page)
