"""The words by which the tables know places, products, clusters and organisations, ready for the reader.

A term of goods or of a cluster holds where its row says: in its own article, in further ones, or in all. So what one
article calls "devices" is not taken for the same goods in another.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from components.checks.inputs import CheckInputs
from components.reader.entities.destinations import Lexicon
from components.reader.entities.places import Aliases
from components.reader.entities.terms import Terms
from components.tables.schema import EVERYWHERE, Article, Cluster, Indicator, Organisation, Place, Product


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

    @property
    def lexicon(self) -> Lexicon:
        """Return what the reader needs to know of places and goods."""
        return Lexicon(self.aliases, self.homes, self.products)


@dataclass(frozen=True)
class Vocabularies:
    """What the tables call things in every article, and in the articles that have words of their own."""

    everywhere: Vocabulary
    own: Mapping[str, Vocabulary]

    def of(self, article: str) -> Vocabulary:
        """Return the words of an article.

        For one that the tables do not know, those that hold everywhere.
        """
        return self.own.get(article, self.everywhere)


class Scoped(NamedTuple):
    """A word, what it stands for, and the article in which it holds, or `all`."""

    word: str
    code: str
    article: str


def vocabularies(inputs: CheckInputs) -> Vocabularies:
    """Return what the tables call things, article by article."""
    products, clusters = _by_article(_terms(inputs, "products")), _by_article(_terms(inputs, "clusters"))
    makers = _by_article(_makers(inputs))
    named = _named(inputs)
    every = named._replace(products=products[EVERYWHERE], clusters=clusters[EVERYWHERE], makers=makers[EVERYWHERE])
    articles = (products.keys() | clusters.keys() | makers.keys()) - {EVERYWHERE}
    own = {
        article: every._replace(
            products=every.products + products.get(article, ()),
            clusters=every.clusters + clusters.get(article, ()),
            makers=every.makers + makers.get(article, ()),
        )
        for article in articles
    }
    return Vocabularies(every, own)


def _named(inputs: CheckInputs) -> Vocabulary:
    """Return the names of places and the kinds of indicators, the same for all articles."""
    places = [row for _, row in inputs.every("places") if isinstance(row, Place)]
    indicators = [row for _, row in inputs.every("indicators") if isinstance(row, Indicator)]
    return Vocabulary(
        aliases=tuple((alias, place.place_id) for place in places for alias in place.aliases),
        zones=frozenset(place.place_id for place in places if place.kind == "zone"),
        homes=frozenset(place.place_id for place in places if place.kind != "group"),
        products=(),
        clusters=(),
        makers=(),
        growths=frozenset(row.indicator_id for row in indicators if row.kind == "growth"),
    )


def _by_article(words: Iterable[Scoped]) -> dict[str, Terms]:
    grouped: defaultdict[str, list[tuple[str, str]]] = defaultdict(list, {EVERYWHERE: []})
    for word, code, article in words:
        grouped[article].append((word, code))
    return {article: tuple(found) for article, found in grouped.items()}


def _terms(inputs: CheckInputs, table: str) -> Iterator[Scoped]:
    for _, row in inputs.every(table):
        if isinstance(row, Product | Cluster):
            code = row.product_id if isinstance(row, Product) else row.cluster_id
            where = (EVERYWHERE,) if EVERYWHERE in row.scope else dict.fromkeys((row.article_id, *row.scope))
            yield from (Scoped(term, code, article) for term in row.terms for article in where)


def _makers(inputs: CheckInputs) -> Iterator[Scoped]:
    """Who makes what, in the article that says so."""
    for _, row in inputs.every("organisations"):
        if isinstance(row, Organisation):
            yield from (Scoped(product, row.organisation_id, row.article_id) for product in row.product)


def publication_dates(inputs: CheckInputs) -> dict[str, datetime.date | None]:
    """Return the date on which each article was published, where that is known."""
    articles = [row for _, row in inputs.every("articles") if isinstance(row, Article)]
    return {row.article_id: datetime.date.fromisoformat(row.published) if row.published else None for row in articles}
