"""Whether a client already has what it asks for (RFC 9110, If-None-Match)."""

import re
from collections.abc import Iterable

ENTITY_TAG = re.compile(r'(?:W/)?("[^"]*")')


def matches_etag(etag: str, if_none_match: Iterable[str]) -> bool:
    """Whether one of the tags in these headers is `etag`, weakly compared, or `*`, which is any."""
    return any(value.strip() == "*" or etag in ENTITY_TAG.findall(value) for value in if_none_match)
