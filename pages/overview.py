"""Overview: the few figures worth knowing, what the articles cover, and where to go next."""

from components.figures.coverage import coverage_dots
from components.interface import cards, exhibit
from components.interface.frame import opened
from components.interface.takeaway import takeaway

with opened("overview", "Moscow Export Atlas", cards.LEAD) as page:
    cards.figures(page, page.view("overview"))
    covered = page.view("coverage")
    if exhibit.headed(page, covered, "Claims by article and by the year they speak of", "No claim fits this choice."):
        exhibit.chart(page, covered, coverage_dots(covered.frame, page.look))
        takeaway(page, covered)
    cards.onward(page)
