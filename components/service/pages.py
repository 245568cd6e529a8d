"""The HTML documents of the pages, in place of Streamlit's one for all."""

from collections.abc import Mapping

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from components.service.content import Content


class Pages:
    """Middleware that answers with `documents`, path -> HTML of page and embedded page."""

    def __init__(self, app: ASGIApp, documents: Mapping[str, tuple[bytes, bytes]]) -> None:
        self.app = app
        self.pages = {path: (_content(page), _content(embedded)) for path, (page, embedded) in documents.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a page, or leave the request to the application."""
        is_page = scope["type"] == "http" and scope["method"] in ("GET", "HEAD") and scope["path"] in self.pages
        if not is_page or "range" in Headers(scope=scope):
            await self.app(scope, receive, send)
            return
        content = self.pages[scope["path"]][_is_embedded(scope)]
        await content.response(Headers(scope=scope))(scope, receive, send)


def _content(html: bytes) -> Content:
    return Content.of(html, "text/html", "no-cache")


def _is_embedded(scope: Scope) -> bool:
    return b"embed=true" in scope["query_string"].split(b"&")
