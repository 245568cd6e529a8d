"""The articles that rows come from, with what they state of themselves and their hash."""

from typing import TypedDict

from components.export.edition import Edition
from components.ledger.load import Atlas
from components.views import sources
from components.views.rows import labels
from components.views.rows.receipts import articles_of


class Origin(TypedDict):
    """An article with the field names of Our World in Data.

    A field that the article does not state is None; `name` is its label, which every article has.
    """

    id: str
    name: str
    title: str | None
    producer: str | None
    datePublished: str | None
    urlMain: str | None
    language: str
    sha256: str


def origins(edition: Edition) -> list[Origin]:
    """Return the articles of an edition's rows, in the order of `articles.csv`."""
    article_ids = _article_ids(edition)
    return [origin(article, edition.atlas) for article in edition.atlas.dataset.articles if article in article_ids]


def origin(article_id: str, atlas: Atlas) -> Origin:
    """Return one article as an origin."""
    row = atlas.dataset.articles[article_id]
    return {
        "id": row.article_id,
        "name": labels.article(row, atlas.dataset),
        "title": row.title or None,
        "producer": row.publisher or None,
        "datePublished": row.published or None,
        "urlMain": row.url or None,
        "language": row.language,
        "sha256": row.sha256,
    }


def _article_ids(edition: Edition) -> set[str]:
    """Return the ids of the articles of an edition's rows.

    They follow from the claims of a view, or from the columns of a table that name articles or claims.
    """
    frame, atlas = edition.view.frame, edition.atlas
    in_column = set(frame["article_id"]) if "article_id" in frame else set()
    return in_column | sources.articles(edition.view, atlas) | articles_of(frame.get("claim_id", ()), atlas)
