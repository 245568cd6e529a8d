"""Content that stays as it is while the server runs: sent packed to who takes it, and not again to who has it."""

import gzip
import hashlib
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.responses import Response

from components.service.conditional import matches_etag

LEVEL = 9
"""Of compression; it is done once."""


@dataclass(frozen=True)
class Content:
    """What is sent, plain and packed, with the tag that tells its version."""

    plain: bytes
    compressed: bytes
    etag: str
    media_type: str
    cache_control: str

    @classmethod
    def of(cls, plain: bytes, media_type: str, cache_control: str) -> "Content":
        """Pack these bytes."""
        etag = f'"{hashlib.sha256(plain).hexdigest()[:16]}"'
        return cls(plain, gzip.compress(plain, LEVEL, mtime=0), etag, media_type, cache_control)

    def response(self, asked: Headers) -> Response:
        """The answer to a request with these headers."""
        headers = {"etag": self.etag, "cache-control": self.cache_control, "vary": "accept-encoding"}
        if matches_etag(self.etag, asked.getlist("if-none-match")):
            return Response(status_code=304, headers=headers)
        if "gzip" not in asked.get("accept-encoding", ""):
            return Response(self.plain, headers=headers, media_type=self.media_type)
        return Response(self.compressed, headers=headers | {"content-encoding": "gzip"}, media_type=self.media_type)
