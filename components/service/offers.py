"""All that the data routes offer, by path under `/api/`: one table, from which answers and index are made."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from pathlib import Path

from components import caches
from components.export import edition
from components.export.caption import caption
from components.export.citation import ATLAS
from components.export.csv_json import csv_file, file_name, json_text, records
from components.export.edition import Edition
from components.export.metadata import licence, metadata
from components.export.package import dataset_package, view_package
from components.figures.basemap import basemap
from components.figures.drawings import DRAWINGS
from components.figures.renderer import renderer
from components.ledger.load import Atlas
from components.ledger.query import PARAMETERS, allowed
from components.ledger.select import Selection
from components.tables.schema import TABLES
from components.views.catalogue import CATALOGUE
from components.wording.language import Language


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
class Setting:
    """What a picture needs beside the data: the folder with the outlines of the world, and where this is served."""

    geometry: Path
    site: str = ""


@dataclass(frozen=True)
class Offer:
    """A path: the parameters it takes, those of them that choose its rows, and how its file is made.

    Only where it is `sited` is the file another where the Atlas is reached by another address.
    """

    parameters: tuple[str, ...]
    selection_for: Callable[[Selection], Selection]
    make: Callable[[Atlas, Selection, Language, Setting], File]
    sited: bool = False


FORMS = {
    "csv": Form("text/csv", True, lambda one: csv_file(one.view)),
    "json": Form("application/json", False, lambda one: json_text(_document(one))),
    "metadata.json": Form("application/json", False, lambda one: json_text(metadata(one))),
    "zip": Form("application/zip", True, view_package),
}
"""Ending -> form of a view."""
OF_TABLE = ("csv", "json")
"""Endings of a table of `data/`."""
DRAWN: dict[str, Callable[[str], bytes]] = {"svg": str.encode, "png": lambda drawing: renderer().png(drawing)}
"""Ending of a picture -> how it is made from the drawing."""
IMAGES = {"svg": "image/svg+xml", "png": "image/png"}


def _document(one: Edition) -> dict[str, object]:
    return {"metadata": metadata(one), "records": records(one.view)}


@cache
def offers() -> dict[str, Offer]:
    """Path under `/api/` -> what it offers."""
    views = {f"{slug}.{ending}": _view(slug, ending) for slug in CATALOGUE for ending in FORMS}
    pictures = {
        f"{slug}.{ending}": _picture(slug, ending) for slug in CATALOGUE if slug in DRAWINGS for ending in DRAWN
    }
    tables = {f"data/{name}.{ending}": _whole(partial(_table, name, ending)) for name in TABLES for ending in OF_TABLE}
    return {"": _whole(_index), **views, **pictures, **tables, "atlas.zip": _whole(_dataset)}


def _view(slug: str, ending: str) -> Offer:
    def make(atlas: Atlas, selection: Selection, language: Language, _: Setting) -> File:
        return _written(edition.of_slug(slug, selection, atlas, language), ending)

    return Offer(tuple(PARAMETERS), lambda selection: edition.selection_for(selection, slug), make)


def _picture(slug: str, ending: str) -> Offer:
    def make(atlas: Atlas, selection: Selection, language: Language, setting: Setting) -> File:
        one = edition.of_slug(slug, selection, atlas, language)
        content = DRAWN[ending](_drawing(one, setting))
        return File(file_name(one.view, one.selection, ending), IMAGES[ending], False, content)

    return Offer(tuple(PARAMETERS), lambda selection: edition.selection_for(selection, slug), make, sited=True)


def _drawing(one: Edition, setting: Setting) -> str:
    from components.figures.picture import svg  # noqa: PLC0415 - a server gives data before Altair is loaded

    return svg(one, basemap(setting.geometry), caption(one, setting.site))


def _whole(make: Callable[[Atlas, Language], File]) -> Offer:
    return Offer(("lang",), lambda _: Selection(), lambda atlas, _, language, __: make(atlas, language))


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
        "chosenBy": entry.filters,
        "files": _addresses(slug, (*FORMS, *(DRAWN if slug in DRAWINGS else ()))),
    }


def _addresses(name: str, endings: tuple[str, ...]) -> dict[str, str]:
    return {ending: f"/api/{name}.{ending}" for ending in endings}


@lru_cache(maxsize=caches.FILES)
def made(path: str, atlas: Atlas, selection: Selection, language: Language, setting: Setting) -> File:
    """The file at a path of `offers()`, made once for a dataset, a choice and a setting."""
    return offers()[path].make(atlas, selection, language, setting)
