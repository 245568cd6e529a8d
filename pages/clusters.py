"""SEZ clusters: exports by cluster, the zone's size, its events, and who is who."""

from components.figures.composition import whole_bar
from components.figures.timeline import events
from components.interface import exhibit, legends
from components.interface.page import opened
from components.interface.takeaway import takeaway
from components.ledger.views import clusters

with opened("clusters", "SEZ clusters", by_country=False) as page:
    parts = clusters.composition(page.atlas, page.selection, page.language)
    if parts.frame.empty:
        exhibit.empty(page, "No composition of the zone's exports is stated for this choice.")
    else:
        exhibit.message(page, parts, page.language.t("Share of the zone's exports"))
        exhibit.chart(page, parts, whole_bar(parts.frame, page.scheme))
        legends.parts(page, parts)
        exhibit.table(page, parts, exhibit.OBSERVED)
    sizes = clusters.sizes(page.atlas, page.selection, page.language)
    exhibit.message(
        page, sizes, page.language.t("Companies, investment and jobs; different articles and dates do not add up")
    )
    exhibit.table(page, sizes, exhibit.OBSERVED)
    happened = clusters.timeline(page.atlas, page.selection, page.language)
    exhibit.message(page, happened, page.language.t("Hollow is planned"))
    exhibit.chart(page, happened, events(happened.frame, page.scheme))
    takeaway(page, happened)
    people = clusters.directory(page.atlas, page.language)
    exhibit.message(page, people, page.language.t("Who makes or does what in the zone and for its exporters"))
    exhibit.table(page, people, {"label": "Name", "role": "Role", "cluster_label": "Cluster", "product_label": "Goods"})
