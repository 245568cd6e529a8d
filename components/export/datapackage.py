"""The descriptor of a Frictionless Data Package: resources, schemas, sources and licence."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from components.checks.structure import REFERENCES
from components.export.licence import LICENCE
from components.export.origins import Origin
from components.tables.schema import TABLES, columns, properties
from components.views.columns import Column

Descriptor = dict[str, Any]


def package(
    name: str, title: str, version: str, resources: Sequence[Descriptor], origins: Iterable[Origin]
) -> Descriptor:
    """Return the descriptor of a package.

    `name` has lower-case letters, digits and hyphens; `origins` are the articles that the package rests on.
    """
    sources = [
        {"title": origin["name"]} | ({"path": origin["urlMain"]} if origin["urlMain"] else {}) for origin in origins
    ]
    return {
        "profile": "tabular-data-package",
        "name": name,
        "title": title,
        "version": version,
        "licenses": [LICENCE],
        **({"sources": sources} if sources else {}),
        "resources": list(resources),
    }


def resource(name: str, path: str, content: bytes, schema: Descriptor) -> Descriptor:
    """Return the descriptor of a CSV file, with size and hash."""
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": schema,
    }


def view_schema(described: Mapping[str, Column]) -> Descriptor:
    """Return the Table Schema of a view."""
    return {"fields": [_field(name, column) for name, column in described.items()], "missingValues": [""]}


def table_schema(table: str, described: Mapping[str, Column]) -> Descriptor:
    """Return the Table Schema of a table, with key, vocabularies and references."""
    fields = [_field(name, column) | _constraints(table, name) for name, column in described.items()]
    keys = {"primaryKey": [columns(TABLES[table])[0]], "foreignKeys": _references(table)}
    return {"fields": fields, "missingValues": [""], **{name: value for name, value in keys.items() if value}}


def _field(name: str, column: Column) -> Descriptor:
    return {"name": name, "type": column.type, "title": column.title, "description": column.description}


def _constraints(table: str, column: str) -> Descriptor:
    """Return a column's vocabulary, and that it is required, where this applies."""
    property_ = properties(table)[column]
    vocabulary = next((option["enum"] for option in (property_, *property_.get("anyOf", ())) if "enum" in option), None)
    required = property_.get("minLength", 0) > 0 or column == columns(TABLES[table])[0]
    constraints = {"enum": vocabulary, "required": required or None}
    stated = {name: value for name, value in constraints.items() if value is not None}
    return {"constraints": stated} if stated else {}


def _references(table: str) -> list[Descriptor]:
    """Return the references of a table's columns to other tables.

    A Table Schema can state those of one value to one table only.
    """
    return [
        {"fields": [column], "reference": {"resource": targets[0], "fields": [columns(TABLES[targets[0]])[0]]}}
        for (home, column), targets in REFERENCES.items()
        if home == table and len(targets) == 1 and targets[0] in TABLES and _single(table, column)
    ]


def _single(table: str, column: str) -> bool:
    return bool(properties(table)[column].get("type") == "string")
