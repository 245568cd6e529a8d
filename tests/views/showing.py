"""Every view that a page shows, and the flows by which the articles' destinations divide."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from components.ledger.flows import flows
from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.tables.schema import TABLES
from components.views import tables
from components.views.catalogue import CATALOGUE
from components.views.view import View
from components.wording.language import Language

Show = Callable[[Atlas, Selection, Language], View]


def _table(name: str, atlas: Atlas, _: Selection, language: Language) -> View:
    return tables.table(name, atlas, language)


VIEWS: Mapping[str, Show] = {
    **{slug: entry.build for slug, entry in CATALOGUE.items()},
    **{f"table of {name}": partial(_table, name) for name in TABLES},
}
FIGURES = ("overview", "destinations", "profile", "growth", "levels", "clusters", "zone-sizes", "support", "claims")
"""Views whose rows are figures and statements, with the columns that a download promises."""
BY_COUNTRY = (*FIGURES, "coverage", "products")
"""What the filter by country narrows down."""
BY_YEAR = (*FIGURES, "coverage", "events")
"""What the filter by year narrows down, with the year in each row."""
FLOWS = (
    "RU-MOW.microelectronics",
    "RU-MOW.high-tech-goods",
    "RU-MOW-TECHNOPOLIS",
    "biopharmaceutical",
    "carbide-insert-maker.carbide-inserts",
    "gemstone-tester-maker.high-tech-goods",
)
"""Who exports what, after the articles."""


def show_all(atlas: Atlas, selection: Selection, language: Language) -> list[View]:
    """Every view of any dataset, for each of its flows."""
    by_flow = [VIEWS["destinations"](atlas, replace(selection, flow=flow.code), language) for flow in flows(atlas)]
    return by_flow + [show(atlas, selection, language) for show in VIEWS.values()]
