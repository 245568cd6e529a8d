"""Every view there is, by its slug: what pages, downloads and data routes have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.ledger.views import clusters, destinations, evidence, goods, growth, overview, profile, support
from components.ledger.views.view import View
from components.wording.language import Language

Build = Callable[[Atlas, Selection, Language], View]


@dataclass(frozen=True)
class Entry:
    """A view: its title (English; the wording translates it), the page that shows it, and how it is built.

    `heeds` are the parameters that choose its rows.
    """

    title: str
    page: str
    build: Build
    heeds: tuple[str, ...] = ("year", "country")


def _unfiltered(build: Callable[[Atlas, Language], View]) -> Build:
    return lambda atlas, _, language: build(atlas, language)


CATALOGUE: dict[str, Entry] = {
    "overview": Entry("Key figures", "overview", overview.highlights),
    "coverage": Entry("Claims by article and year", "overview", overview.coverage),
    "destinations": Entry(
        "Destinations of a flow", "destinations", destinations.destinations, ("year", "country", "flow")
    ),
    "profile": Entry("All statements about the chosen countries", "destinations", profile.profile),
    "growth": Entry("Growth, as a multiple of the base period", "growth", growth.growth),
    "levels": Entry("Levels along time", "growth", growth.levels),
    "clusters": Entry("Share of the zone's exports by cluster", "clusters", clusters.composition),
    "zone-sizes": Entry("Companies, investment and jobs of the zone", "clusters", clusters.sizes),
    "events": Entry("Events of the zone", "clusters", clusters.timeline, ("year",)),
    "organisations": Entry("Organisations and their roles", "clusters", _unfiltered(clusters.directory), ()),
    "products": Entry("Goods by destination", "products", goods.matrix),
    "goods": Entry("Goods and their HS 2022 codes", "products", _unfiltered(goods.goods), ()),
    "support": Entry("Money that helps exporters", "support", support.money),
    "programmes": Entry("Programmes for exporters", "support", _unfiltered(support.programmes), ()),
    "claims": Entry("Every claim", "evidence", evidence.claims),
    "disputes": Entry("Disputes and rulings", "evidence", _unfiltered(evidence.disputes), ()),
    "readings": Entry("How hedges are read", "evidence", lambda _, __, language: evidence.readings(language), ()),
    "waivers": Entry("Cells exempt from the checks", "evidence", _unfiltered(evidence.waivers), ()),
    "checks": Entry("What the checks held", "evidence", _unfiltered(evidence.checks), ()),
}
"""Slug -> view. The slug names downloads and data routes."""


@lru_cache(maxsize=512)
def view(slug: str, atlas: Atlas, selection: Selection, language: Language) -> View:
    """The view of this slug, built once for each dataset, choice and language. Its table is not to be changed."""
    return CATALOGUE[slug].build(atlas, selection, language)
