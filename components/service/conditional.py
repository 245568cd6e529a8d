"""Conditional requests by If-None-Match (RFC 9110)."""

import re
from collections.abc import Iterable

ENTITY_TAG = re.compile(r'(?:W/)?("[^"]*")')


def matches_etag(etag: str, if_none_match: Iterable[str]) -> bool:
    """Return whether these headers have `etag`, by weak comparison, or `*`, which matches any."""
    return any(value.strip() == "*" or etag in ENTITY_TAG.findall(value) for value in if_none_match)
