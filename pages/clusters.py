"""SEZ clusters: exports by cluster, the zone's size, its events, and who is who."""

from components.figures.composition import whole_bar
from components.figures.timeline import events
from components.interface import exhibit, legends
from components.interface.frame import opened
from components.interface.takeaway import takeaway

SHARES = 'Two shares are "over", so the dashed rest, which nobody states, may be smaller than drawn'
SIZES = "Companies, investment and jobs; figures of different articles and dates do not add up"
PEOPLE = "Who makes or does what, in the zone and for its exporters"

with opened("clusters", "SEZ clusters", by_country=False) as page:
    parts = page.view("clusters")
    if exhibit.headed(page, parts, SHARES, "No composition of the zone's exports is stated for this choice."):
        exhibit.chart(page, parts, whole_bar(parts.frame, page.look))
        legends.parts(page, parts)
        exhibit.table(page, parts, exhibit.OBSERVED)
    sizes = page.view("zone-sizes")
    if exhibit.headed(page, sizes, SIZES, "No figure on the size of the zone is stated for this choice."):
        exhibit.table(page, sizes, exhibit.OBSERVED)
    happened = page.view("events")
    if exhibit.headed(page, happened, "Hollow is planned", "No event is told for this choice."):
        exhibit.chart(page, happened, events(happened.frame, page.look))
        takeaway(page, happened)
    people = page.view("organisations")
    exhibit.titled(page, people, PEOPLE)
    exhibit.table(page, people, {"label": "Name", "role": "Role", "cluster_label": "Cluster", "product_label": "Goods"})
