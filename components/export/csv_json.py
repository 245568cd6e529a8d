"""A view as a file: exactly the rows shown, under a name that says what they are."""

import json
from typing import Any

from components.ledger.select import Selection
from components.views.view import View
from components.wording.language import slug

BOM = "\ufeff"
"""Tells Excel that the file is UTF-8, so that Cyrillic is shown as such."""


def csv_file(view: View) -> bytes:
    """The view's table as UTF-8 CSV with a byte order mark, a header and one row a line."""
    return (BOM + view.frame.to_csv(index=False, lineterminator="\n")).encode()


def file_name(view: View, selection: Selection, ending: str) -> str:
    """A name from view and filters: `destinations_2024_BLR-IND.csv`."""
    parts = [
        view.slug,
        selection.flow if view.slug == "destinations" else "",
        "-".join(selection.years),
        "-".join(selection.countries),
    ]
    return f"{slug('_'.join(part for part in parts if part))}.{ending}"


def records(view: View) -> list[dict[str, Any]]:
    """The view's rows for JSON: a number that is not stated is None; a text that is not stated is empty."""
    plain = view.frame.astype(object).where(view.frame.notna(), None)
    return [{str(name): value for name, value in row.items()} for row in plain.to_dict("records")]


def json_text(content: Any) -> bytes:
    """Strict JSON as UTF-8, laid out for people too.

    Raises:
        ValueError: if it holds a number that JSON does not know.
    """
    return (json.dumps(content, ensure_ascii=False, allow_nan=False, indent=2) + "\n").encode()
