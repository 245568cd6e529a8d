"""The catalogue of all views by slug, for pages, downloads and data routes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from components import caches
from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views import clusters, destinations, evidence, goods, growth, overview, profile, support
from components.views.columns import OBSERVED, Column
from components.views.view import View
from components.wording.language import Language

Build = Callable[[Atlas, Selection, Language], View]


@dataclass(frozen=True)
class Entry:
    """A view's entry: title, page, builder, caveat, filters and columns.

    `about` explains how to take its figures, unless the view itself does; `missing` what is not stated where no row is
    left. Texts are English; the wording translates them. `filters` are the parameters that choose its rows, `columns`
    the columns of its rows in the order of the file, and `shown` those of them that its table on a page has.
    """

    title: str
    page: str
    build: Build
    about: str = ""
    missing: str = ""
    filters: tuple[str, ...] = ("year", "country")
    columns: Mapping[str, Column] = field(default_factory=lambda: OBSERVED)
    shown: tuple[str, ...] = ()


def _unfiltered(build: Callable[[Atlas, Language], View]) -> Build:
    return lambda atlas, _, language: build(atlas, language)


FIGURES = ("figure", "label", "reading", "period_label", "source")
"""Columns of a table of figures on a page."""
NO_DESTINATION = "No destination of these exports is stated for this choice."

CATALOGUE: dict[str, Entry] = {
    "overview": Entry(
        "Key figures", "overview", overview.highlights, "Each with its hedge, its sentence and its disputes",
        "None of the key figures fits this choice.",
    ),
    "coverage": Entry(
        "Claims by article and year", "overview", overview.coverage,
        "Claims by article and by the year they speak of", "No claim fits this choice.",
        columns=overview.COVERAGE,
    ),
    "destinations": Entry(
        "Destinations of a flow", "destinations", destinations.destinations, missing=NO_DESTINATION,
        filters=("year", "country", "flow"),
        columns=destinations.COLUMNS,
        shown=("label", "figure", "indicator_label", "product_label", "period_label"),
    ),
    "profile": Entry(
        "All statements about the chosen countries", "destinations", profile.profile,
        "All that the articles say of it, whoever exports", NO_DESTINATION,
        shown=("figure", "label", "indicator_label", "reading", "period_label", "source"),
    ),
    "growth": Entry(
        "Growth, as a multiple of the base period", "growth", growth.growth,
        "The period as a multiple of its base period; hollow is derived, a line is how the figure is read",
        "No growth is stated for this choice.",
        columns=growth.FACTORS,
    ),
    "levels": Entry(
        "Levels along time", "growth", growth.levels,
        "Levels along time; hollow is derived from a level and its growth, a line is how the figure is read",
        "No level along time can be shown for this choice.",
        columns=growth.SERIES,
    ),
    "clusters": Entry(
        "Share of the zone's exports by cluster", "clusters", clusters.composition,
        'Two shares are "over", so the dashed rest, which nobody states, may be smaller than drawn',
        "No composition of the zone's exports is stated for this choice.",
        shown=FIGURES,
    ),
    "zone-sizes": Entry(
        "Companies, investment and jobs of the zone", "clusters", clusters.sizes,
        "Companies, investment and jobs; figures of different articles and dates do not add up",
        "No figure on the size of the zone is stated for this choice.",
        shown=FIGURES,
    ),
    "events": Entry(
        "Events of the zone", "clusters", clusters.timeline, "Hollow is planned",
        "No event is told for this choice.", ("year",),
        columns=clusters.EVENTS,
    ),
    "organisations": Entry(
        "Organisations and their roles", "clusters", _unfiltered(clusters.directory),
        "Who makes or does what, in the zone and for its exporters", filters=(),
        columns=clusters.ORGANISATIONS,
        shown=("label", "role", "cluster_label", "product_label"),
    ),
    "products": Entry(
        "Goods by destination", "products", goods.matrix,
        "Goods by destination; • is named without a figure, and which country takes which is often not said",
        "No goods are named for this choice.",
        columns=goods.MATRIX,
    ),
    "goods": Entry(
        "Goods and their HS 2022 codes", "products", _unfiltered(goods.goods),
        "Goods as the articles name them; the HS 2022 codes are the curator's", filters=(),
        columns=goods.GOODS,
        shown=("label", "broader_label", "hs_code", "hs_note", "quote"),
    ),
    "support": Entry(
        "Money that helps exporters", "support", support.money, "Money for exporters, as far as it is stated",
        "No figure on support is stated for this choice.",
        shown=FIGURES,
    ),
    "programmes": Entry(
        "Programmes for exporters", "support", _unfiltered(support.programmes),
        "What the articles name; an empty cell is not stated", filters=(),
        columns=support.PROGRAMMES,
        shown=("label", "offers", "operator", "since"),
    ),
    "claims": Entry(
        "Every claim", "evidence", evidence.claims, missing="No claim fits this choice.",
        shown=("as_written", "reading", "label"),
    ),
    "disputes": Entry(
        "Disputes and rulings", "evidence", _unfiltered(evidence.disputes),
        "Claims that cannot all hold, found by rules", filters=(),
        columns=evidence.DISPUTES,
    ),
    "readings": Entry(
        "How hedges are read", "evidence", lambda _, __, language: evidence.readings(language),
        "The interval that each kind of figure is read as", filters=(),
        columns=evidence.READINGS, shown=("hedge", "rule"),
    ),
    "checks": Entry(
        "What the checks held", "evidence", _unfiltered(evidence.checks),
        "What every table had to pass before this page was shown", filters=(),
        columns=evidence.CHECKS, shown=("covers", "cells", "problems"),
    ),
    "waivers": Entry(
        "Cells exempt from the checks", "evidence", _unfiltered(evidence.waivers),
        "Where the text does not say what a cell says, the claim's note gives the reason", filters=(),
        columns=evidence.WAIVERS, shown=("quote", "column", "note"),
    ),
}  # fmt: skip
"""Slug -> entry of the view. The slug names downloads and data routes."""


@lru_cache(maxsize=caches.CHOICES)
def view(slug: str, atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return the view of a slug for a selection and a language.

    It is built once for each dataset, selection and language, and shared: its table must not be changed.
    """
    entry = CATALOGUE[slug]
    built = entry.build(atlas, selection, language)
    return replace(built, about=built.about or language.t(entry.about)) if entry.about else built
