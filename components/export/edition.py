"""An edition: a view or table for export, with its selection."""

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
    """A view or table for export: title, columns, page and selection.

    A table of `data/` may have the name of a view: `is_table` distinguishes them. `selection` has only the parameters
    that choose rows of the view; `page` is the path of its page with that selection, such as `/destinations?year=2024`.
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
        """Return the version of the data: a hash of all tables and articles."""
        return self.atlas.dataset.version

    @property
    def filters(self) -> dict[str, str]:
        """Return the parameters that chose the rows; none for all rows."""
        return to_query(self.selection)


def of_view(chosen_view: View, selection: Selection, atlas: Atlas, language: Language) -> Edition:
    """Return the edition of a view that was built by this selection."""
    entry = CATALOGUE[chosen_view.slug]
    chosen = selection_for(selection, chosen_view.slug)
    path = "/" if entry.page == "overview" else f"/{entry.page}"
    page = _address(path, to_query(chosen, _language_parameter(language)))
    return Edition(
        chosen_view, language.t(entry.title), page, columns.of_view(chosen_view, language), atlas, chosen, language
    )  # fmt: skip


def of_slug(slug: str, selection: Selection, atlas: Atlas, language: Language) -> Edition:
    """Return the edition of the catalogue's view of this slug."""
    chosen = selection_for(selection, slug)
    return of_view(view(slug, atlas, chosen, language), chosen, atlas, language)


def of_table(name: str, atlas: Atlas, language: Language) -> Edition:
    """Return the edition of a whole table of `data/`."""
    parameters = {"table": name} | to_query(Selection(), _language_parameter(language))
    return Edition(
        table(name, atlas, language), f"{name}.csv", _address("/data", parameters), columns.of_table(name, atlas),
        atlas, Selection(), language, is_table=True,
    )  # fmt: skip


def selection_for(selection: Selection, slug: str) -> Selection:
    """Return the part of a selection that chooses rows of a view."""
    fields = {"year": "years", "country": "countries", "flow": "flow"}
    left_out = {
        field: getattr(Selection(), field) for name, field in fields.items() if name not in CATALOGUE[slug].filters
    }
    return replace(selection, **left_out)


def _language_parameter(language: Language) -> str:
    return "" if language.code == SOURCE else language.code


def _address(path: str, parameters: Mapping[str, str]) -> str:
    return f"{path}?{urlencode(parameters, safe=',')}" if parameters else path
