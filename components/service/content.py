"""Content that never changes while the server runs, sent compressed and only when changed."""

import gzip
import hashlib
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.responses import Response

from components.service.conditional import matches_etag

LEVEL = 9
"""The highest compression level, since it is done once."""


@dataclass(frozen=True)
class Content:
    """A response body, plain and compressed, with its ETag."""

    plain: bytes
    compressed: bytes
    etag: str
    media_type: str
    cache_control: str

    @classmethod
    def of(cls, plain: bytes, media_type: str, cache_control: str) -> "Content":
        """Return the content with these bytes, compressed."""
        etag = f'"{hashlib.sha256(plain).hexdigest()[:16]}"'
        return cls(plain, gzip.compress(plain, LEVEL, mtime=0), etag, media_type, cache_control)

    def response(self, request_headers: Headers) -> Response:
        """Return the response to a request with these headers."""
        headers = {"etag": self.etag, "cache-control": self.cache_control, "vary": "accept-encoding"}
        if matches_etag(self.etag, request_headers.getlist("if-none-match")):
            return Response(status_code=304, headers=headers)
        if "gzip" not in request_headers.get("accept-encoding", ""):
            return Response(self.plain, headers=headers, media_type=self.media_type)
        return Response(self.compressed, headers=headers | {"content-encoding": "gzip"}, media_type=self.media_type)
