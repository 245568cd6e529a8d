"""The land of the world, served once per browser: compressed, with a validator, and cacheable for a day."""

import gzip
import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.ledger.land import read_land


@dataclass(frozen=True)
class Body:
    """A file as it is sent: plain, compressed, and the tag that tells its version."""

    plain: bytes
    packed: bytes
    etag: str


@cache
def _body(path: Path) -> Body:
    plain = json.dumps(read_land(path), separators=(",", ":"), ensure_ascii=False).encode()
    return Body(plain, gzip.compress(plain, 9, mtime=0), f'"{hashlib.sha256(plain).hexdigest()[:16]}"')


def geometry_routes(land: Path) -> list[Route]:
    """`GET /geo/land.json`: the land in the file `land`; nothing else is under `/geo/`."""

    async def answer(request: Request) -> Response:
        body = _body(land)
        headers = {"etag": body.etag, "cache-control": "public, max-age=86400", "vary": "accept-encoding"}
        if body.etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        packed = "gzip" in request.headers.get("accept-encoding", "")
        content = body.packed if packed else body.plain
        return Response(
            content,
            headers=headers | ({"content-encoding": "gzip"} if packed else {}),
            media_type="application/geo+json",
        )

    async def nothing(_: Request) -> Response:
        return PlainTextResponse("There is nothing here.\n", status_code=404)

    return [Route("/geo/land.json", answer, methods=["GET"]), Route("/geo/{rest:path}", nothing)]
