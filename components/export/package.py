"""ZIP packages of a view or the dataset, with metadata, readme and descriptor.

The same choice gives the same bytes.
"""

from typing import Any

from components.export import datapackage, readme
from components.export.citation import ATLAS
from components.export.csv_json import csv_file, json_text
from components.export.edition import Edition, of_table
from components.export.metadata import dataset_metadata, metadata
from components.export.origins import origin, origins
from components.ledger.load import Atlas
from components.tables.schema import TABLES
from components.tables.zip_archive import archive
from components.wording.language import Language

NAME = "moscow-export-atlas"


def view_package(edition: Edition) -> bytes:
    """Return `{slug}.zip`: rows as CSV, metadata, readme and Frictionless descriptor."""
    slug, rows = edition.view.slug, csv_file(edition.view)
    schema = datapackage.view_schema(edition.columns)
    descriptor = datapackage.package(
        f"{NAME}-{slug}", edition.title, edition.version,
        [datapackage.resource(slug, f"{slug}.csv", rows, schema)], origins(edition),
    )  # fmt: skip
    return archive({
        f"{slug}.csv": rows,
        f"{slug}.metadata.json": json_text(metadata(edition)),
        "readme.md": readme.of_edition(edition),
        "datapackage.json": json_text(descriptor),
    })  # fmt: skip


def dataset_package(atlas: Atlas, language: Language) -> bytes:
    """Return `atlas.zip`: all files of `data/`, metadata, readme and Frictionless descriptor.

    The files of `data/` are in it byte for byte.
    """
    files = {f"data/{name}": content for name, content in atlas.dataset.files.items()}
    articles = [origin(article, atlas) for article in atlas.dataset.articles]
    resources = [_table(name, files[f"data/{name}.csv"], atlas, language) for name in TABLES]
    descriptor = datapackage.package(NAME, ATLAS, atlas.dataset.version, resources, articles)
    return archive({
        **files,
        "atlas.metadata.json": json_text(dataset_metadata(atlas, language)),
        "readme.md": readme.of_dataset(atlas, language),
        "datapackage.json": json_text(descriptor),
    })  # fmt: skip


def _table(name: str, content: bytes, atlas: Atlas, language: Language) -> dict[str, Any]:
    schema = datapackage.table_schema(name, of_table(name, atlas, language).columns)
    return datapackage.resource(name, f"data/{name}.csv", content, schema)
