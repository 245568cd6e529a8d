"""The data routes, `/api/`: every view and table as a file, chosen by the same parameters as the pages."""

import logging
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from components.ledger.load import Atlas
from components.ledger.query import DroppedValue, allowed_values, last_value, read_selection
from components.ledger.select import Selection
from components.ledger.store import Store
from components.service.conditional import has_already
from components.service.data_routes import DataRoute, File, RenderContext, data_routes, file_for
from components.service.refusal import Refusal, shown
from components.wording.language import SOURCE, Language

LOG = logging.getLogger("atlas")

METHODS = "GET, HEAD, OPTIONS"
OPEN = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "ETag, Content-Disposition, Atlas-Data-Version, Atlas-Data-Problems",
}
"""A page of any site may read the data: it is public, and no cookie is looked at."""
PREFLIGHT = OPEN | {
    "allow": METHODS,
    "access-control-allow-methods": METHODS,
    "access-control-allow-headers": "If-None-Match",
    "access-control-max-age": "86400",
}
FRESH = {"cache-control": "no-cache"}
"""May be kept, but must be asked for again: a curator's change shows at once, and costs a 304 otherwise."""


def api_routes(store: Store, geometry: Path) -> list[Route]:
    """Every route of the data; what is unknown under `/api/` is refused here, else a page would answer.

    `geometry` is the folder with what maps are drawn on.
    """
    api = Api(store, geometry)
    register_url_convertor("anything", Anything())
    return [Route("/api", api), Route("/api/{path:anything}", api)]


class Anything(Convertor[str]):
    """The rest of a path, whatever it is: Starlette's own `path` stops at a line break, and a page would answer."""

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        """The path as it was asked for."""
        return value

    def to_string(self, value: str) -> str:
        """The same for an address."""
        return value


class Api:
    """An ASGI application that answers from a store; safe to ask from many threads."""

    def __init__(self, store: Store, geometry: Path) -> None:
        self._store, self._geometry = store, geometry

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        response = await run_in_threadpool(self._answer, Request(scope))
        await response(scope, receive, send)

    def _answer(self, request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=PREFLIGHT)
        try:
            response = self._file(request)
        except Refusal as refusal:
            response = refusal.response(_headers(refusal))
        except Exception:
            LOG.exception("a data route failed")
            response = Refusal(500, "This could not be made; the log of the server says why").response(OPEN | FRESH)
        return _without_body(response) if request.method == "HEAD" else response

    def _file(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            raise Refusal(405, f"The data can only be read: {METHODS}")
        path = str(request.path_params.get("path", ""))
        route = _route(path)
        current = self._store.current()
        if current.atlas is None:
            raise Refusal(503, "The dataset has to be mended first", problems=tuple(map(str, current.problems)))
        selection, language = _asked(request, route, current.atlas)
        context = RenderContext(self._geometry, _site(request) if route.depends_on_host else "")
        file = file_for(path, current.atlas, route.selection_for(selection), language, context)
        return _sent(file, request, _about(current.atlas, len(current.problems)))


def _site(request: Request) -> str:
    """Where the request reached the Atlas: scheme and host."""
    return str(request.base_url).rstrip("/")


def _route(path: str) -> DataRoute:
    if path not in data_routes():
        raise Refusal(404, f"There is nothing at /api/{shown(path)}. /api/ lists all that there is")
    return data_routes()[path]


def _asked(request: Request, route: DataRoute, atlas: Atlas) -> tuple[Selection, Language]:
    """What a request chooses; one that has a parameter or a value too many is refused, with what is allowed."""
    given = {name: request.query_params.getlist(name) for name in request.query_params}
    for name in given:
        if name not in route.parameters:
            raise Refusal(400, f"{shown(name)} is not a parameter here. {_may_be(route.parameters)}", shown(name))
    selection, unknown = read_selection(given, atlas)
    dropped = list(unknown)
    code = last_value(given, "lang", allowed_values(atlas)["lang"].__contains__, dropped)
    for value in dropped:
        raise _not_known(value, atlas)
    return selection, Language(code or SOURCE)


def _not_known(dropped: DroppedValue, atlas: Atlas) -> Refusal:
    known = _may_be(allowed_values(atlas)[dropped.name])
    return Refusal(400, f"{dropped.name} has a value that is not known: {shown(dropped.value)}. {known}", dropped.name)


def _may_be(known: tuple[str, ...]) -> str:
    return f"Allowed: {', '.join(known)}"


def _about(atlas: Atlas, problems: int) -> dict[str, str]:
    """The version served; and, where the files on disk are broken and it is the last good one, how badly."""
    broken = {"atlas-data-problems": str(problems)} if problems else {}
    return {"atlas-data-version": atlas.dataset.version} | broken


def _sent(file: File, request: Request, about: dict[str, str]) -> Response:
    headers = OPEN | FRESH | about | {"etag": file.etag}
    if has_already(file.etag, request.headers.getlist("if-none-match")):
        return Response(status_code=304, headers=headers)
    disposition = f'{"attachment" if file.is_attachment else "inline"}; filename="{file.name}"'
    return Response(file.content, headers=headers | {"content-disposition": disposition}, media_type=file.media_type)


def _headers(refusal: Refusal) -> dict[str, str]:
    return FRESH | ({"allow": METHODS} if refusal.status == 405 else OPEN)  # noqa: PLR2004 - method not allowed


def _without_body(response: Response) -> Response:
    """The same answer with its length but nothing in it."""
    bare = Response(status_code=response.status_code)
    bare.raw_headers = response.raw_headers
    return bare
