"""The data routes: views and tables as files, chosen by the pages' parameters."""

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
from components.service.conditional import matches_etag
from components.service.data_routes import DataRoute, File, RenderContext, data_routes, file_for
from components.service.refusal import Refusal, repeatable
from components.wording.language import SOURCE, Language

LOG = logging.getLogger("atlas")

METHODS = "GET, HEAD, OPTIONS"
CORS = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "ETag, Content-Disposition, Atlas-Data-Version, Atlas-Data-Problems",
}
"""Pages of any site may read the data: it is public, and cookies are ignored."""
PREFLIGHT = CORS | {
    "allow": METHODS,
    "access-control-allow-methods": METHODS,
    "access-control-allow-headers": "If-None-Match",
    "access-control-max-age": "86400",
}
REVALIDATED = {"cache-control": "no-cache"}
"""Caches must revalidate: a curator's change shows at once, and an unchanged file costs a 304."""


def api_routes(store: Store, geometry: Path) -> list[Route]:
    """Return the data routes; `geometry` is the folder with the maps' outlines.

    Unknown paths under `/api/` are refused here, else a page would answer.
    """
    api = Api(store, geometry)
    register_url_convertor("anything", AnyPath())
    return [Route("/api", api), Route("/api/{path:anything}", api)]


class AnyPath(Convertor[str]):
    """The rest of a path, line breaks included.

    Starlette's convertor `path` stops at a line break, and a page would answer.
    """

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        """Return the path as it was requested."""
        return value

    def to_string(self, value: str) -> str:
        """Return the path unchanged for an address."""
        return value


class Api:
    """An ASGI application that answers from a store; safe to call from many threads."""

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
            response = refusal.response(_refusal_headers(refusal))
        except Exception:
            LOG.exception("a data route failed")
            response = Refusal(500, "This could not be made; the log of the server says why").response(
                CORS | REVALIDATED
            )
        return _without_body(response) if request.method == "HEAD" else response

    def _file(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            raise Refusal(405, f"The data can only be read: {METHODS}")
        path = str(request.path_params.get("path", ""))
        route = _route(path)
        current = self._store.current()
        if current.atlas is None:
            raise Refusal(503, "The dataset has to be mended first", problems=tuple(map(str, current.problems)))
        selection, language = _read_parameters(request, route, current.atlas)
        context = RenderContext(self._geometry, _site(request) if route.depends_on_host else "")
        file = file_for(path, current.atlas, route.selection_for(selection), language, context)
        return _file_response(file, request, _dataset_headers(current.atlas, len(current.problems)))


def _site(request: Request) -> str:
    """Return the scheme and host that the request reached the Atlas under."""
    return str(request.base_url).rstrip("/")


def _route(path: str) -> DataRoute:
    if path not in data_routes():
        raise Refusal(404, f"There is nothing at /api/{repeatable(path)}. /api/ lists all that there is")
    return data_routes()[path]


def _read_parameters(request: Request, route: DataRoute, atlas: Atlas) -> tuple[Selection, Language]:
    """Return the selection and language that a request chooses.

    Raise Refusal, with what is allowed, for a parameter or value that is not.
    """
    parameters = {name: request.query_params.getlist(name) for name in request.query_params}
    for name in parameters:
        if name not in route.parameters:
            raise Refusal(
                400, f"{repeatable(name)} is not a parameter here. {_allowed_text(route.parameters)}", repeatable(name)
            )
    selection, unknown = read_selection(parameters, atlas)
    dropped = list(unknown)
    code = last_value(parameters, "lang", allowed_values(atlas)["lang"].__contains__, dropped)
    for value in dropped:
        raise _unknown_value(value, atlas)
    return selection, Language(code or SOURCE)


def _unknown_value(dropped: DroppedValue, atlas: Atlas) -> Refusal:
    hint = _allowed_text(allowed_values(atlas)[dropped.name])
    return Refusal(
        400, f"{dropped.name} has a value that is not known: {repeatable(dropped.value)}. {hint}", dropped.name
    )


def _allowed_text(values: tuple[str, ...]) -> str:
    return f"Allowed: {', '.join(values)}"


def _dataset_headers(atlas: Atlas, problems: int) -> dict[str, str]:
    """Return the headers with the data version and the number of problems.

    There are problems if the files on disk are broken; then the last good version is served.
    """
    problem_count = {"atlas-data-problems": str(problems)} if problems else {}
    return {"atlas-data-version": atlas.dataset.version} | problem_count


def _file_response(file: File, request: Request, dataset_headers: dict[str, str]) -> Response:
    headers = CORS | REVALIDATED | dataset_headers | {"etag": file.etag}
    if matches_etag(file.etag, request.headers.getlist("if-none-match")):
        return Response(status_code=304, headers=headers)
    disposition = f'{"attachment" if file.is_attachment else "inline"}; filename="{file.name}"'
    return Response(file.content, headers=headers | {"content-disposition": disposition}, media_type=file.media_type)


def _refusal_headers(refusal: Refusal) -> dict[str, str]:
    return REVALIDATED | ({"allow": METHODS} if refusal.status == 405 else CORS)  # noqa: PLR2004 - method not allowed


def _without_body(response: Response) -> Response:
    """Return a response's headers, its length among them, without its body."""
    headers_only = Response(status_code=response.status_code)
    headers_only.raw_headers = response.raw_headers
    return headers_only
