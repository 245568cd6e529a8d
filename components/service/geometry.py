"""The world's land for maps: compressed, with an ETag, cacheable for a day."""

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
    """Return the routes of `/geo/`: `land.json` from the file `land`, else 404."""

    async def answer(request: Request) -> Response:
        return _content(land).response(request.headers)

    async def not_found(_: Request) -> Response:
        return PlainTextResponse("There is nothing here.\n", status_code=404)

    return [Route("/geo/land.json", answer, methods=["GET"]), Route("/geo/{rest:path}", not_found)]
