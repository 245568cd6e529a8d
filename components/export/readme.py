"""The readme of a package, for people: content, how to read it, origins, licence."""

from collections.abc import Iterable, Mapping
from typing import Any

from components.export import citation
from components.export.edition import Edition
from components.export.licence import LICENCE, QUOTES, SCOPE
from components.export.origins import Origin, origin, origins
from components.ledger.load import Atlas
from components.views.columns import Column
from components.views.evidence import readings
from components.wording.language import Language

MISSING = (
    "An empty cell means that the articles do not state it; it is never zero. Several values in one cell have ; "
    "between them, several quotes |. A figure for several places or goods is one joint figure and must not be divided."
)


def of_edition(edition: Edition) -> bytes:
    """Return the readme of a view's package."""
    language, slug = edition.language, edition.view.slug
    files = {
        f"{slug}.csv": "The rows, as UTF-8 with a byte order mark",
        f"{slug}.metadata.json": "Title, columns, origins and licence, for programs",
        "datapackage.json": "The same as a Frictionless Data Package",
    }
    chosen = "; ".join(f"{name}: {value}" for name, value in edition.filters.items()) or language.t("none: all rows")
    return _page(
        (edition.title, edition.view.message),
        {
            "Files": _listed(files, language),
            "Filters": chosen,
            "Columns": _columns(edition.columns),
            **_common_sections(origins(edition), language),
            "How to cite": citation.plain(citation.of_edition(edition), language),
        },
        language,
    )


def of_dataset(atlas: Atlas, language: Language) -> bytes:
    """Return the readme of the whole dataset's package."""
    files = {
        "data/*.csv": "The tables, byte for byte as curators keep them",
        "data/README.md": "What every table and column means",
        "atlas.metadata.json": "Columns, origins and licence, for programs",
        "datapackage.json": "The same as a Frictionless Data Package with a Table Schema for each table",
    }
    return _page(
        (citation.ATLAS, language.t("Every figure of the articles, with the sentence it came from")),
        {
            "Files": _listed(files, language),
            **_common_sections([origin(article, atlas) for article in atlas.dataset.articles], language),
            "How to cite": citation.plain(citation.of_dataset(atlas, language), language),
        },
        language,
    )


def _page(heading: tuple[str, str], sections: Mapping[str, str], language: Language) -> bytes:
    title, message = heading
    paragraphs = (f"## {language.t(name)}\n\n{text}" for name, text in sections.items() if text)
    return ("\n\n".join((f"# {title}", message, *paragraphs)) + "\n").encode()


def _common_sections(articles: Iterable[Origin], language: Language) -> dict[str, str]:
    """Return the sections of every readme: how to read hedges, articles, licence."""
    rules = readings(language).frame.itertuples()
    hedges = "\n".join(f"- {rule.hedge}: {rule.rule}" for rule in rules)
    licence = f"{language.t(SCOPE)} {language.t(QUOTES)} {LICENCE['path']}"
    return {
        "How to read it": f"{language.t(MISSING)}\n\n{hedges}",
        "Articles": "\n".join(_article(article) for article in articles),
        "Licence": licence,
    }


def _article(article: Mapping[str, Any]) -> str:
    fields = (
        article["name"],
        article["producer"],
        article["datePublished"],
        article["urlMain"],
        f"sha256 {article['sha256']}",
    )
    return "- " + ", ".join(part for part in fields if part)


def _columns(columns: Mapping[str, Column]) -> str:
    rows = [
        f"- `{name}`: {column.description}" + (f" ({column.unit})" if column.unit else "")
        for name, column in columns.items()
    ]
    return "\n".join(rows)


def _listed(files: Mapping[str, str], language: Language) -> str:
    return "\n".join(f"- `{name}`: {language.t(meaning)}" for name, meaning in files.items())
