"""The guard of the server: headers of every response, and refusal of unknown hosts."""

import logging
from collections.abc import Collection
from urllib.parse import urlsplit, urlunsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.service.hosts import is_served

LOG = logging.getLogger("atlas")

DATA_PREFIX = "/api"
"""The only paths that pages of other sites may read."""
REMOVED_HEADERS = ("set-cookie", "access-control-")
"""Prefixes of headers removed elsewhere: readers are not identified, and other sites may not read pages."""

UNKNOWN_HOST = PlainTextResponse("The Atlas is not served under this name. ATLAS_HOSTS names more.\n", status_code=421)
FAILED = PlainTextResponse("This could not be answered; the log of the server says why.\n", status_code=500)


def _has_own_origin(headers: Headers) -> bool:
    """Return whether a socket is opened by a page of the same host."""
    try:
        origin = urlsplit(headers.get("origin", "")).netloc
    except ValueError:
        return False
    return origin == headers.get("host", "nowhere")


class Guard:
    """Middleware around the server that refuses unknown hosts and sets every response's headers.

    `policy` is the Content-Security-Policy, or empty for none; `hosts` are the names that the Atlas answers under,
    besides those of this machine.
    """

    def __init__(self, app: ASGIApp, policy: str, hosts: Collection[str] = ()) -> None:
        self.app, self.hosts = app, frozenset(hosts)
        self.headers = {
            **({"content-security-policy": policy} if policy else {}),
            "x-content-type-options": "nosniff",
            "referrer-policy": "same-origin",
            "permissions-policy": "camera=(), geolocation=(), microphone=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or open a socket for a page of the Atlas itself."""
        if scope["type"] == "http":
            await self._answer(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._open_socket(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        sender = HeaderSender(send, self.headers, is_data=_is_data(scope["path"]))
        answer = self.app if self._is_served(Headers(scope=scope)) else UNKNOWN_HOST
        try:
            await answer(scope, receive, sender)
        except Exception:
            LOG.exception("a route failed")
            if not sender.has_begun:
                await FAILED(scope, receive, sender)

    def _is_served(self, headers: Headers) -> bool:
        names = headers.getlist("host")
        return len(names) == 1 and is_served(names[0], self.hosts)

    async def _open_socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if self._is_served(headers) and _has_own_origin(headers):
            await self.app(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})


def _is_data(path: str) -> bool:
    return path == DATA_PREFIX or path.startswith(f"{DATA_PREFIX}/")


class HeaderSender:
    """A sender that sets the common headers; `has_begun` is whether any part is sent."""

    def __init__(self, send: Send, headers: dict[str, str], *, is_data: bool) -> None:
        self._send, self._headers, self._is_data = send, headers, is_data
        self.has_begun = False

    async def __call__(self, message: Message) -> None:
        """Send a part of the response."""
        if message["type"] == "http.response.start":
            self.has_begun = True
            headers = MutableHeaders(scope=message)
            for name in () if self._is_data else {name for name in headers if name.startswith(REMOVED_HEADERS)}:
                del headers[name]
            for name, value in self._headers.items():
                headers[name] = value
            if "location" in headers:
                headers["location"] = _same_site_location(headers["location"])
        await self._send(message)


def _same_site_location(location: str) -> str:
    """Return a redirect's location without scheme and host.

    The reader so stays under the name that they came by, behind a proxy or not.
    """
    parts = urlsplit(location)
    return urlunsplit(("", "", f"/{parts.path.lstrip('/')}", parts.query, "")) if parts.netloc else location
