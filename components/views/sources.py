"""What stands behind a view, whose claims may be thousands: its articles and its disputes, found once."""

from functools import lru_cache

from components import caches
from components.ledger.load import Atlas
from components.views.rows.receipts import articles_of
from components.views.view import View


@lru_cache(maxsize=caches.CHOICES)
def articles(view: View, atlas: Atlas) -> frozenset[str]:
    """The ids of the articles that its claims come from."""
    return articles_of(view.claim_ids, atlas)


@lru_cache(maxsize=caches.CHOICES)
def disputes(view: View, atlas: Atlas) -> tuple[str, ...]:
    """The disputes that touch its claims, once each."""
    return atlas.touching(view.claim_ids)
