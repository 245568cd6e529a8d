"""The scripts and styles of the pages, compressed once.

Streamlit sends them uncompressed, megabytes for a first visit.
"""

import asyncio
import gzip
import mimetypes
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

SUFFIXES = (".js", ".css")
"""Suffixes of the text files that compression makes smaller."""
LEVEL = 6
"""The compression level; a higher one takes twice as long for a hundredth less."""
FOREVER = "public, max-age=31536000, immutable"
"""Their names contain a hash of their content, so caches need not ask again."""


class Compression:
    """Middleware that sends the scripts and styles of `folder`, under /static/, compressed.

    A request without gzip, or for a range, is passed to the application.
    """

    def __init__(self, app: ASGIApp, folder: Path) -> None:
        files = (file for file in folder.rglob("*") if file.suffix in SUFFIXES)
        self.app, self.files = app, {f"/static/{file.relative_to(folder).as_posix()}": file for file in files}
        self.responses: dict[str, Response] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a compressed file, or pass the request to the application."""
        path = str(scope.get("path", ""))
        compressible = path in self.files and _takes_gzip(scope)
        answer = self.responses.get(path) or await self._compress(path) if compressible else self.app
        await answer(scope, receive, send)

    async def _compress(self, path: str) -> Response:
        """Return a file's response and cache it.

        A thread compresses, so that the event loop stays free.
        """
        response = self.responses[path] = await asyncio.to_thread(_compressed, self.files[path])
        return response


def _takes_gzip(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    headers = Headers(scope=scope)
    return "gzip" in headers.get("accept-encoding", "") and "range" not in headers


def _compressed(file: Path) -> Response:
    headers = {"content-encoding": "gzip", "cache-control": FOREVER, "vary": "accept-encoding"}
    content = gzip.compress(file.read_bytes(), LEVEL, mtime=0)
    return Response(content, headers=headers, media_type=mimetypes.guess_type(file.name)[0])
