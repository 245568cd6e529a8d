"""The outlines of the world, served once per browser: compressed, with a validator, and cacheable for a day."""

import gzip
import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.ledger.geometry import read_world


@dataclass(frozen=True)
class Body:
    """A file as it is sent: plain, compressed, and the tag that tells its version."""

    plain: bytes
    packed: bytes
    etag: str


@cache
def _body(path: Path) -> Body:
    plain = json.dumps(read_world(path), separators=(",", ":"), ensure_ascii=False).encode()
    return Body(plain, gzip.compress(plain, 9, mtime=0), f'"{hashlib.sha256(plain).hexdigest()[:16]}"')


def geometry_routes(world: Path) -> list[Route]:
    """`GET /geo/world.json`: the outlines in the file `world`; nothing else is under `/geo/`."""

    async def answer(request: Request) -> Response:
        body = _body(world)
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

    return [Route("/geo/world.json", answer, methods=["GET"]), Route("/geo/{rest:path}", nothing)]
