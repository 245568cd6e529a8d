"""All that the data routes offer, by path under `/api/`: one table, from which answers and index are made."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial

from components.ledger import edition
from components.ledger.citation import ATLAS
from components.ledger.edition import Edition
from components.ledger.export import csv_file, file_name, json_text, records
from components.ledger.load import Atlas
from components.ledger.metadata import licence, metadata
from components.ledger.package import dataset_package, view_package
from components.ledger.query import PARAMETERS, allowed
from components.ledger.schema import TABLES
from components.ledger.select import Selection
from components.ledger.views.catalogue import CATALOGUE
from components.wording.language import Language

KEPT = 128
"""Files that are kept once made; a view's package has about 15 kB."""


@dataclass(frozen=True)
class File:
    """A file as it is sent. `saved` asks the browser to save it rather than show it."""

    name: str
    media_type: str
    saved: bool
    content: bytes

    @cached_property
    def etag(self) -> str:
        """The tag that tells this content from any other."""
        return f'"{hashlib.sha256(self.content).hexdigest()[:32]}"'


@dataclass(frozen=True)
class Form:
    """How an edition is written: as what, to be saved or shown, and by which function."""

    media_type: str
    saved: bool
    write: Callable[[Edition], bytes]


@dataclass(frozen=True)
class Offer:
    """A path: the parameters it takes, those of them that choose its rows, and how its file is made."""

    parameters: tuple[str, ...]
    heeded: Callable[[Selection], Selection]
    make: Callable[[Atlas, Selection, Language], File]


FORMS = {
    "csv": Form("text/csv", True, lambda one: csv_file(one.view)),
    "json": Form("application/json", False, lambda one: json_text(_document(one))),
    "metadata.json": Form("application/json", False, lambda one: json_text(metadata(one))),
    "zip": Form("application/zip", True, view_package),
}
"""Ending -> form of a view."""
OF_TABLE = ("csv", "json")
"""Endings of a table of `data/`."""


def _document(one: Edition) -> dict[str, object]:
    return {"metadata": metadata(one), "records": records(one.view)}


@cache
def offers() -> dict[str, Offer]:
    """Path under `/api/` -> what it offers."""
    views = {f"{slug}.{ending}": _view(slug, ending) for slug in CATALOGUE for ending in FORMS}
    tables = {f"data/{name}.{ending}": _whole(partial(_table, name, ending)) for name in TABLES for ending in OF_TABLE}
    return {"": _whole(_index), **views, **tables, "atlas.zip": _whole(_dataset)}


def _view(slug: str, ending: str) -> Offer:
    def make(atlas: Atlas, selection: Selection, language: Language) -> File:
        return _written(edition.of_slug(slug, selection, atlas, language), ending)

    return Offer(tuple(PARAMETERS), lambda selection: edition.heeded(selection, slug), make)


def _whole(make: Callable[[Atlas, Language], File]) -> Offer:
    return Offer(("lang",), lambda _: Selection(), lambda atlas, _, language: make(atlas, language))


def _table(name: str, ending: str, atlas: Atlas, language: Language) -> File:
    return _written(edition.of_table(name, atlas, language), ending)


def _written(one: Edition, ending: str) -> File:
    form = FORMS[ending]
    return File(file_name(one.view, one.selection, ending), form.media_type, form.saved, form.write(one))


def _dataset(atlas: Atlas, language: Language) -> File:
    return File("atlas.zip", "application/zip", True, dataset_package(atlas, language))


def _index(atlas: Atlas, language: Language) -> File:
    """What there is, with the values that each parameter may have."""
    values = allowed(atlas)
    content = {
        "title": ATLAS,
        "dataVersion": atlas.dataset.version,
        "license": licence(language),
        "parameters": {
            name: {"description": language.t(meaning), "values": values[name]} for name, meaning in PARAMETERS.items()
        },
        "views": [_listed(slug, language) for slug in CATALOGUE],
        "tables": [{"name": name, "files": _addresses(f"data/{name}", OF_TABLE)} for name in TABLES],
        "dataset": "/api/atlas.zip",
    }
    return File("index.json", "application/json", False, json_text(content))


def _listed(slug: str, language: Language) -> dict[str, object]:
    entry = CATALOGUE[slug]
    return {
        "slug": slug,
        "title": language.t(entry.title),
        "chosenBy": entry.heeds,
        "files": _addresses(slug, tuple(FORMS)),
    }


def _addresses(name: str, endings: tuple[str, ...]) -> dict[str, str]:
    return {ending: f"/api/{name}.{ending}" for ending in endings}


@lru_cache(maxsize=KEPT)
def made(path: str, atlas: Atlas, selection: Selection, language: Language) -> File:
    """The file at a path of `offers()`, made once for a dataset and a choice."""
    return offers()[path].make(atlas, selection, language)
