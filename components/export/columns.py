"""The columns of an exported view or table, described in its language."""

from collections.abc import Mapping

from components.ledger.load import Atlas
from components.tables.data_dictionary import column_meanings
from components.tables.schema import TABLES, columns, properties
from components.views.catalogue import CATALOGUE
from components.views.columns import SCALED, Column, Type
from components.views.view import View
from components.wording.language import Language


def of_view(view: View, language: Language) -> dict[str, Column]:
    """Return a view's columns in their order, described in a language."""
    described = CATALOGUE[view.slug].columns
    return {name: _translated(described[name], language) for name in map(str, view.frame.columns)}


def _translated(column: Column, language: Language) -> Column:
    title, description, unit = (
        language.t(text) if text else "" for text in (column.title, column.description, column.unit)
    )
    return Column(title, description, column.type, unit)


def of_table(table: str, atlas: Atlas) -> dict[str, Column]:
    """Return a table's columns in their order, described as in `data/README.md`.

    A column that is not described there has an empty description.
    """
    descriptions = column_meanings(table, atlas.dataset.files.get("README.md", b"").decode("utf-8-sig", "replace"))
    return {
        name: Column(name, descriptions.get(name, ""), _type(properties(table)[name]), UNITS.get(name, ""))
        for name in columns(TABLES[table])
    }


UNITS = {"obs_value": SCALED, "lon": "degrees", "lat": "degrees"}
"""Column of a table with numbers -> their unit."""


def _type(property_: Mapping[str, object]) -> Type:
    """Return a column's type by its JSON schema; a list counts as text."""
    options = property_.get("anyOf", [property_])
    types = {option.get("type") for option in options} if isinstance(options, list) else set()
    return "integer" if "integer" in types else "number" if "number" in types else "string"
