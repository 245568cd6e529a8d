"""The download formats of a view, for data routes and menus.

A new format is a line here. Pictures, which are drawn from a view's charts, have a table of their own in
`components/figures/picture_formats.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from components.export.csv_json import csv_file, json_text, records
from components.export.edition import Edition
from components.export.metadata import metadata
from components.export.package import view_package


@dataclass(frozen=True)
class Format:
    """A download format: media type, writer of an edition, and label.

    Browsers save an attachment rather than show it. A format without a label is not in the download menu of a page.
    """

    media_type: str
    is_attachment: bool
    write: Callable[[Edition], bytes]
    label: str = ""


def _document(edition: Edition) -> bytes:
    return json_text({"metadata": metadata(edition), "records": records(edition.view)})


FORMATS = {
    "csv": Format("text/csv", True, lambda edition: csv_file(edition.view), "Table as CSV ({rows})"),
    "json": Format("application/json", False, _document),
    "metadata.json": Format("application/json", False, lambda edition: json_text(metadata(edition))),
    "zip": Format("application/zip", True, view_package, "Package with metadata and readme (ZIP)"),
}
"""Ending of a view's file -> its format, in the order of the menu."""
TABLE_FORMATS = ("csv", "json")
"""Endings of the files of a table of `data/`."""
