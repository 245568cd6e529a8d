"""What a file says of itself, in the shape of Our World in Data's metadata, with origins and licence.

It names no date of making, so that the same request gives the same bytes.
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
"""Type of Table Schema -> what Our World in Data calls it."""


def metadata(edition: Edition) -> dict[str, Any]:
    """Of a view or a table. `originalChartUrl` is a path: it begins where the Atlas is served."""
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
    """Of the whole dataset: its tables instead of one chart's columns."""
    tables = {name: of_table(name, atlas, language) for name in TABLES}
    return {
        "title": citation.ATLAS,
        "citation": citation.plain(citation.of_dataset(atlas, language), language),
        "tables": {
            name: {"rows": len(table.view.frame), "columns": {each: _column(c) for each, c in table.columns.items()}}
            for name, table in tables.items()
        },
        "origins": [origin(article, atlas) for article in atlas.dataset.articles],
        "license": licence(language),
        "dataVersion": atlas.dataset.version,
        "language": language.code,
    }


def licence(language: Language) -> dict[str, str]:
    """The licence, what it covers, and what it does not."""
    return {**LICENCE, "scope": language.t(SCOPE), "quotes": language.t(QUOTES)}


def _column(column: Column) -> dict[str, str]:
    return {
        "titleShort": column.title,
        "descriptionShort": column.description,
        "unit": column.unit,
        "type": TYPES[column.type],
    }
