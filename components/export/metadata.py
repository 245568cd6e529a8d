"""Metadata of a view, table or dataset after Our World in Data.

It has no date of creation, so that the same request gives the same bytes.
"""

from typing import Any

from components.export import citation
from components.export.edition import Edition, of_table
from components.export.licence import LICENCE, QUOTES, SCOPE
from components.export.origins import origin, origins
from components.ledger.load import Atlas
from components.tables.schema import TABLES
from components.views.columns import Column
from components.wording.language import Language

TYPES = {"string": "String", "number": "Numeric", "integer": "Integer", "date": "Date"}
"""Type of Table Schema -> its name at Our World in Data."""


def metadata(edition: Edition) -> dict[str, Any]:
    """Return the metadata of a view or a table.

    `originalChartUrl` is a path, relative to where the Atlas is served.
    """
    return {
        "chart": {
            "title": edition.title,
            "subtitle": edition.view.message,
            "citation": citation.plain(citation.of_edition(edition), edition.language),
            "originalChartUrl": edition.page,
        },
        "columns": {name: _column(column) for name, column in edition.columns.items()},
        "activeFilters": edition.filters,
        "origins": origins(edition),
        "license": licence(edition.language),
        "dataVersion": edition.version,
        "language": edition.language.code,
    }


def dataset_metadata(atlas: Atlas, language: Language) -> dict[str, Any]:
    """Return the metadata of the whole dataset: those of all its tables."""
    tables = {name: of_table(name, atlas, language) for name in TABLES}
    return {
        "title": citation.ATLAS,
        "citation": citation.plain(citation.of_dataset(atlas, language), language),
        "tables": {
            name: {
                "rows": len(edition.view.frame),
                "columns": {column: _column(meaning) for column, meaning in edition.columns.items()},
            }
            for name, edition in tables.items()
        },
        "origins": [origin(article, atlas) for article in atlas.dataset.articles],
        "license": licence(language),
        "dataVersion": atlas.dataset.version,
        "language": language.code,
    }


def licence(language: Language) -> dict[str, str]:
    """Return the licence, its scope, and the note on quotes."""
    return {**LICENCE, "scope": language.t(SCOPE), "quotes": language.t(QUOTES)}


def _column(column: Column) -> dict[str, str]:
    return {
        "titleShort": column.title,
        "descriptionShort": column.description,
        "unit": column.unit,
        "type": TYPES[column.type],
    }
