"""An edition: a view or a table as it goes out, with what it was chosen by. Files, metadata and citation share it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from components.export import columns
from components.ledger.load import Atlas
from components.ledger.query import to_query
from components.ledger.select import Selection
from components.views.catalogue import CATALOGUE, view
from components.views.columns import Column
from components.views.tables import table
from components.views.view import View
from components.wording.language import SOURCE, Language


@dataclass(frozen=True, eq=False)
class Edition:
    """What goes out: the view, its title and columns, the page it stands on, and what it was chosen by.

    A table of `data/` may have the name of a view: `is_table` tells them apart.

    `selection` has only what chooses rows of the view; `page` is the path of its page with that choice, such as
    `/destinations?year=2024`.
    """

    view: View
    title: str
    page: str
    columns: Mapping[str, Column]
    atlas: Atlas
    selection: Selection
    language: Language
    is_table: bool = False

    @property
    def version(self) -> str:
        """The version of the data: a hash of all tables and articles."""
        return self.atlas.dataset.version

    @property
    def filters(self) -> dict[str, str]:
        """The parameters that chose the rows; nothing for all of them."""
        return to_query(self.selection)


def of_view(shown: View, selection: Selection, atlas: Atlas, language: Language) -> Edition:
    """A view of the catalogue that was built by this selection."""
    entry = CATALOGUE[shown.slug]
    chosen = selection_for(selection, shown.slug)
    path = "/" if entry.page == "overview" else f"/{entry.page}"
    page = _address(path, to_query(chosen, _asked(language)))
    return Edition(
        shown, language.t(entry.title), page, columns.of_view(shown, language), atlas, chosen, language
    )  # fmt: skip


def of_slug(slug: str, selection: Selection, atlas: Atlas, language: Language) -> Edition:
    """The same for a slug of the catalogue; the view is built."""
    chosen = selection_for(selection, slug)
    return of_view(view(slug, atlas, chosen, language), chosen, atlas, language)


def of_table(name: str, atlas: Atlas, language: Language) -> Edition:
    """A table of `data/`, whole."""
    parameters = {"table": name} | to_query(Selection(), _asked(language))
    return Edition(
        table(name, atlas, language), f"{name}.csv", _address("/data", parameters), columns.of_table(name, atlas),
        atlas, Selection(), language, is_table=True,
    )  # fmt: skip


def selection_for(selection: Selection, slug: str) -> Selection:
    """The part of a selection that chooses rows of this view."""
    fields = {"year": "years", "country": "countries", "flow": "flow"}
    left_out = {
        field: getattr(Selection(), field) for name, field in fields.items() if name not in CATALOGUE[slug].filters
    }
    return replace(selection, **left_out)


def _asked(language: Language) -> str:
    return "" if language.code == SOURCE else language.code


def _address(path: str, parameters: Mapping[str, str]) -> str:
    return f"{path}?{urlencode(parameters, safe=',')}" if parameters else path
