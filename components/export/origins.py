"""Where rows come from: the articles behind them, with what each states of itself and the hash of its text."""

from typing import TypedDict

from components.export.edition import Edition
from components.ledger.load import Atlas
from components.views import sources
from components.views.rows import labels
from components.views.rows.receipts import articles_of


class Origin(TypedDict):
    """An article, in the words of Our World in Data; None is what it does not state. `name` is what it is called."""

    id: str
    name: str
    title: str | None
    producer: str | None
    datePublished: str | None
    urlMain: str | None
    language: str
    sha256: str


def origins(edition: Edition) -> list[Origin]:
    """The articles behind an edition's rows, in the order of `articles.csv`."""
    found = _articles(edition)
    return [origin(article, edition.atlas) for article in edition.atlas.dataset.articles if article in found]


def origin(article_id: str, atlas: Atlas) -> Origin:
    """One article."""
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


def _articles(edition: Edition) -> set[str]:
    """By the claims that a view's rows rest on, or by the columns of a table that name articles or claims."""
    frame, atlas = edition.view.frame, edition.atlas
    named = set(frame["article_id"]) if "article_id" in frame else set()
    return named | sources.articles(edition.view, atlas) | articles_of(frame.get("claim_id", ()), atlas)
