"""The words by which the tables know places, products, clusters and organisations, ready for the reader."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from components.checks.inputs import Material
from components.reader.entities.places import Aliases
from components.reader.entities.terms import Terms
from components.tables.schema import Article, Cluster, Indicator, Organisation, Place, Product


class Vocabulary(NamedTuple):
    """Names and terms with the ids that they stand for; hashable, so that readings can be kept."""

    aliases: Aliases
    zones: frozenset[str]
    homes: frozenset[str]
    products: Terms
    clusters: Terms
    makers: tuple[tuple[str, str], ...]
    """(product, organisation that makes it)"""
    growths: frozenset[str]
    """The indicators that say how much something grew."""


def vocabulary(material: Material) -> Vocabulary:
    """What the tables call things."""
    places = [row for _, row in material.every("places") if isinstance(row, Place)]
    return Vocabulary(
        aliases=tuple((alias, place.place_id) for place in places for alias in place.aliases),
        zones=frozenset(place.place_id for place in places if place.kind == "zone"),
        homes=frozenset(place.place_id for place in places if place.kind != "group"),
        products=tuple(_product_terms(material)),
        clusters=tuple(_cluster_terms(material)),
        makers=tuple(_makers(material)),
        growths=frozenset(
            row.indicator_id
            for _, row in material.every("indicators")
            if isinstance(row, Indicator) and row.kind == "growth"
        ),
    )


def _product_terms(material: Material) -> Iterator[tuple[str, str]]:
    for _, row in material.every("products"):
        if isinstance(row, Product):
            yield from ((term, row.product_id) for term in row.terms)


def _cluster_terms(material: Material) -> Iterator[tuple[str, str]]:
    for _, row in material.every("clusters"):
        if isinstance(row, Cluster):
            yield from ((term, row.cluster_id) for term in row.terms)


def _makers(material: Material) -> Iterator[tuple[str, str]]:
    for _, row in material.every("organisations"):
        if isinstance(row, Organisation):
            yield from ((product, row.organisation_id) for product in row.product)


def publication_dates(material: Material) -> dict[str, datetime.date | None]:
    """Return the date on which each article was published, where that is known."""
    articles = [row for _, row in material.every("articles") if isinstance(row, Article)]
    return {row.article_id: datetime.date.fromisoformat(row.published) if row.published else None for row in articles}
