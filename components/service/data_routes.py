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
from components.export.csv_json import file_name, json_text
from components.export.edition import Edition
from components.export.formats import FORMATS, TABLE_FORMATS
from components.export.metadata import licence
from components.export.package import dataset_package
from components.figures.basemap import basemap
from components.figures.drawings import DRAWINGS
from components.figures.picture_formats import PICTURES
from components.ledger.load import Atlas
from components.ledger.query import PARAMETERS, allowed_values
from components.ledger.select import Selection
from components.tables.schema import TABLES
from components.views.catalogue import CATALOGUE
from components.wording.language import Language


@dataclass(frozen=True)
class File:
    """A file as it is sent. `is_attachment` asks the browser to save it rather than show it."""

    name: str
    media_type: str
    is_attachment: bool
    content: bytes

    @cached_property
    def etag(self) -> str:
        """The tag that tells this content from any other."""
        return f'"{hashlib.sha256(self.content).hexdigest()[:32]}"'


@dataclass(frozen=True)
class RenderContext:
    """What a picture needs beside the data: the folder with the outlines of the world, and where this is served."""

    geometry: Path
    site: str = ""


@dataclass(frozen=True)
class DataRoute:
    """A path: the parameters it takes, those of them that choose its rows, and how its file is made.

    Only where it `depends_on_host` is the file another where the Atlas is reached by another address.
    """

    parameters: tuple[str, ...]
    selection_for: Callable[[Selection], Selection]
    make: Callable[[Atlas, Selection, Language, RenderContext], File]
    depends_on_host: bool = False


@cache
def data_routes() -> dict[str, DataRoute]:
    """Path under `/api/` -> what it offers."""
    views = {f"{slug}.{ending}": _view(slug, ending) for slug in CATALOGUE for ending in FORMATS}
    pictures = {
        f"{slug}.{ending}": _picture(slug, ending) for slug in CATALOGUE if slug in DRAWINGS for ending in PICTURES
    }
    tables = {
        f"data/{name}.{ending}": _whole(partial(_table, name, ending)) for name in TABLES for ending in TABLE_FORMATS
    }
    return {"": _whole(_index), **views, **pictures, **tables, "atlas.zip": _whole(_dataset)}


def _view(slug: str, ending: str) -> DataRoute:
    def make(atlas: Atlas, selection: Selection, language: Language, _: RenderContext) -> File:
        return _written(edition.of_slug(slug, selection, atlas, language), ending)

    return DataRoute(tuple(PARAMETERS), lambda selection: edition.selection_for(selection, slug), make)


def _picture(slug: str, ending: str) -> DataRoute:
    def make(atlas: Atlas, selection: Selection, language: Language, context: RenderContext) -> File:
        whole = edition.of_slug(slug, selection, atlas, language)
        picture = PICTURES[ending]
        content = picture.convert(_drawing(whole, context))
        return File(file_name(whole.view, whole.selection, ending), picture.media_type, False, content)

    return DataRoute(
        tuple(PARAMETERS), lambda selection: edition.selection_for(selection, slug), make, depends_on_host=True
    )


def _drawing(whole: Edition, context: RenderContext) -> str:
    from components.figures.picture import svg  # noqa: PLC0415 - a server gives data before Altair is loaded

    return svg(whole, basemap(context.geometry), caption(whole, context.site))


def _whole(make: Callable[[Atlas, Language], File]) -> DataRoute:
    return DataRoute(("lang",), lambda _: Selection(), lambda atlas, _, language, __: make(atlas, language))


def _table(name: str, ending: str, atlas: Atlas, language: Language) -> File:
    return _written(edition.of_table(name, atlas, language), ending)


def _written(whole: Edition, ending: str) -> File:
    form = FORMATS[ending]
    return File(file_name(whole.view, whole.selection, ending), form.media_type, form.is_attachment, form.write(whole))


def _dataset(atlas: Atlas, language: Language) -> File:
    return File("atlas.zip", "application/zip", True, dataset_package(atlas, language))


def _index(atlas: Atlas, language: Language) -> File:
    """What there is, with the values that each parameter may have."""
    values = allowed_values(atlas)
    content = {
        "title": ATLAS,
        "dataVersion": atlas.dataset.version,
        "license": licence(language),
        "parameters": {
            name: {"description": language.t(meaning), "values": values[name]} for name, meaning in PARAMETERS.items()
        },
        "views": [_listed(slug, language) for slug in CATALOGUE],
        "tables": [{"name": name, "files": _addresses(f"data/{name}", TABLE_FORMATS)} for name in TABLES],
        "dataset": "/api/atlas.zip",
    }
    return File("index.json", "application/json", False, json_text(content))


def _listed(slug: str, language: Language) -> dict[str, object]:
    entry = CATALOGUE[slug]
    return {
        "slug": slug,
        "title": language.t(entry.title),
        "chosenBy": entry.filters,
        "files": _addresses(slug, (*FORMATS, *(PICTURES if slug in DRAWINGS else ()))),
    }


def _addresses(name: str, endings: tuple[str, ...]) -> dict[str, str]:
    return {ending: f"/api/{name}.{ending}" for ending in endings}


@lru_cache(maxsize=caches.FILES)
def file_for(path: str, atlas: Atlas, selection: Selection, language: Language, context: RenderContext) -> File:
    """Return the file at a path of `data_routes()`, made once for a dataset, a choice and a setting."""
    return data_routes()[path].make(atlas, selection, language, context)
