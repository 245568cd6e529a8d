"""The land of the world, served once per browser: compressed, with a validator, and cacheable for a day."""

import json
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.geography.world import read_land
from components.service.content import Content


@cache
def _content(path: Path) -> Content:
    plain = json.dumps(read_land(path), separators=(",", ":"), ensure_ascii=False).encode()
    return Content.of(plain, "application/geo+json", "public, max-age=86400")


def geometry_routes(land: Path) -> list[Route]:
    """`GET /geo/land.json`: the land in the file `land`; nothing else is under `/geo/`."""

    async def answer(request: Request) -> Response:
        return _content(land).response(request.headers)

    async def nothing(_: Request) -> Response:
        return PlainTextResponse("There is nothing here.\n", status_code=404)

    return [Route("/geo/land.json", answer, methods=["GET"]), Route("/geo/{rest:path}", nothing)]
