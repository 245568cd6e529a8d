"""The articles and disputes of a view, cached since its claims may be thousands."""

from functools import lru_cache

from components import caches
from components.ledger.load import Atlas
from components.views.rows.receipts import articles_of
from components.views.view import View


@lru_cache(maxsize=caches.CHOICES)
def articles(view: View, atlas: Atlas) -> frozenset[str]:
    """Return the ids of the articles that a view's claims come from."""
    return articles_of(view.claim_ids, atlas)


@lru_cache(maxsize=caches.CHOICES)
def disputes(view: View, atlas: Atlas) -> tuple[str, ...]:
    """Return the ids of the disputes that touch a view's claims, without repetition."""
    return atlas.disputes_about(view.claim_ids)
