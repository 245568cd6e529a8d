"""Whether a client already has what it asks for (RFC 9110, If-None-Match)."""

import re
from collections.abc import Iterable

TAG = re.compile(r'(?:W/)?("[^"]*")')


def has_already(etag: str, if_none_match: Iterable[str]) -> bool:
    """Whether one of the tags in these headers is `etag`, weakly compared, or `*`, which is any."""
    return any(value.strip() == "*" or etag in TAG.findall(value) for value in if_none_match)
