"""A view as CSV or JSON, exactly the rows shown, and its file name."""

import json
from typing import Any

from components.ledger.select import Selection
from components.views.view import View
from components.wording.language import slug

BOM = "\ufeff"
"""Tells Excel that the file is UTF-8, so that Cyrillic is shown as such."""


def csv_file(view: View) -> bytes:
    """Return the view's table as UTF-8 CSV with a byte order mark."""
    return (BOM + view.frame.to_csv(index=False, lineterminator="\n")).encode()


def file_name(view: View, selection: Selection, ending: str) -> str:
    """Return a file name made of view and filters: `destinations_2024_BLR-IND.csv`."""
    parts = [
        view.slug,
        selection.flow if view.slug == "destinations" else "",
        "-".join(selection.years),
        "-".join(selection.countries),
    ]
    return f"{slug('_'.join(part for part in parts if part))}.{ending}"


def records(view: View) -> list[dict[str, Any]]:
    """Return the view's rows for JSON.

    A number that is not stated is None; a text that is not stated is empty.
    """
    cells = view.frame.astype(object).where(view.frame.notna(), None)
    return [{str(name): value for name, value in row.items()} for row in cells.to_dict("records")]


def json_text(content: Any) -> bytes:
    """Return strict, indented JSON as UTF-8.

    Raises:
        ValueError: if it holds a number that JSON does not know.
    """
    return (json.dumps(content, ensure_ascii=False, allow_nan=False, indent=2) + "\n").encode()
