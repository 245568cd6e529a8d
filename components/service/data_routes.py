"""The data routes by path under `/api/`: one table for responses and index."""

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
    """A file for a response; `is_attachment` makes the browser save it."""

    name: str
    media_type: str
    is_attachment: bool
    content: bytes

    @cached_property
    def etag(self) -> str:
        """Return the ETag of this content."""
        return f'"{hashlib.sha256(self.content).hexdigest()[:32]}"'


@dataclass(frozen=True)
class RenderContext:
    """The context of a picture: the outlines' folder and the site's address."""

    geometry: Path
    site: str = ""


@dataclass(frozen=True)
class DataRoute:
    """A path's parameters, the selection that it keeps, and how its file is made.

    The file of a route that `depends_on_host` contains the address that the Atlas is reached under.
    """

    parameters: tuple[str, ...]
    selection_for: Callable[[Selection], Selection]
    make: Callable[[Atlas, Selection, Language, RenderContext], File]
    depends_on_host: bool = False


@cache
def data_routes() -> dict[str, DataRoute]:
    """Return path under `/api/` -> its route."""
    views = {f"{slug}.{ending}": _view_route(slug, ending) for slug in CATALOGUE for ending in FORMATS}
    pictures = {
        f"{slug}.{ending}": _picture_route(slug, ending)
        for slug in CATALOGUE
        if slug in DRAWINGS
        for ending in PICTURES
    }
    tables = {
        f"data/{name}.{ending}": _route_without_choice(partial(_table_file, name, ending))
        for name in TABLES
        for ending in TABLE_FORMATS
    }
    return {
        "": _route_without_choice(_index_file),
        **views,
        **pictures,
        **tables,
        "atlas.zip": _route_without_choice(_dataset_file),
    }


def _view_route(slug: str, ending: str) -> DataRoute:
    def make(atlas: Atlas, selection: Selection, language: Language, _: RenderContext) -> File:
        return _edition_file(edition.of_slug(slug, selection, atlas, language), ending)

    return DataRoute(tuple(PARAMETERS), lambda selection: edition.selection_for(selection, slug), make)


def _picture_route(slug: str, ending: str) -> DataRoute:
    def make(atlas: Atlas, selection: Selection, language: Language, context: RenderContext) -> File:
        published = edition.of_slug(slug, selection, atlas, language)
        picture = PICTURES[ending]
        content = picture.convert(_picture_svg(published, context))
        return File(file_name(published.view, published.selection, ending), picture.media_type, False, content)

    return DataRoute(
        tuple(PARAMETERS), lambda selection: edition.selection_for(selection, slug), make, depends_on_host=True
    )


def _picture_svg(published: Edition, context: RenderContext) -> str:
    from components.figures.picture import svg  # noqa: PLC0415 - a server gives data before Altair is loaded

    return svg(published, basemap(context.geometry), caption(published, context.site))


def _route_without_choice(make: Callable[[Atlas, Language], File]) -> DataRoute:
    return DataRoute(("lang",), lambda _: Selection(), lambda atlas, _, language, __: make(atlas, language))


def _table_file(name: str, ending: str, atlas: Atlas, language: Language) -> File:
    return _edition_file(edition.of_table(name, atlas, language), ending)


def _edition_file(published: Edition, ending: str) -> File:
    form = FORMATS[ending]
    return File(
        file_name(published.view, published.selection, ending),
        form.media_type,
        form.is_attachment,
        form.write(published),
    )


def _dataset_file(atlas: Atlas, language: Language) -> File:
    return File("atlas.zip", "application/zip", True, dataset_package(atlas, language))


def _index_file(atlas: Atlas, language: Language) -> File:
    """Return the list of views, tables, and allowed values of parameters."""
    values = allowed_values(atlas)
    content = {
        "title": ATLAS,
        "dataVersion": atlas.dataset.version,
        "license": licence(language),
        "parameters": {
            name: {"description": language.t(meaning), "values": values[name]} for name, meaning in PARAMETERS.items()
        },
        "views": [_index_entry(slug, language) for slug in CATALOGUE],
        "tables": [{"name": name, "files": _file_addresses(f"data/{name}", TABLE_FORMATS)} for name in TABLES],
        "dataset": "/api/atlas.zip",
    }
    return File("index.json", "application/json", False, json_text(content))


def _index_entry(slug: str, language: Language) -> dict[str, object]:
    entry = CATALOGUE[slug]
    return {
        "slug": slug,
        "title": language.t(entry.title),
        "chosenBy": entry.filters,
        "files": _file_addresses(slug, (*FORMATS, *(PICTURES if slug in DRAWINGS else ()))),
    }


def _file_addresses(name: str, endings: tuple[str, ...]) -> dict[str, str]:
    return {ending: f"/api/{name}.{ending}" for ending in endings}


@lru_cache(maxsize=caches.FILES)
def file_for(path: str, atlas: Atlas, selection: Selection, language: Language, context: RenderContext) -> File:
    """Return the file at a path of `data_routes()`, made once for the same arguments."""
    return data_routes()[path].make(atlas, selection, language, context)
