"""The view of a table of `data/`, as its curators keep it."""

import pandas as pd

from components.ledger.load import Atlas
from components.tables.schema import TABLES, columns
from components.views.view import View
from components.wording.language import Language


def table(name: str, atlas: Atlas, language: Language) -> View:
    """Return a table of `data/` with all cells as text.

    Several values in a cell have `;` between them.
    """
    rows = [
        {column: _cell(getattr(record, column)) for column in columns(TABLES[name])}
        for record in atlas.dataset.tables[name].values()
    ]
    message = language.n("{count} row", "{count} rows", len(rows))
    return View(name, message, pd.DataFrame(rows, columns=list(columns(TABLES[name]))))


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return ";".join(map(str, value))
    return "" if value is None else str(value)
