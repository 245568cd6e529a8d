"""What every answer bears, and what Streamlit leaves open and nobody needs here: closed."""

import base64
import hashlib
import logging
import re
from collections.abc import Collection
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.service.hosts import is_served

LOG = logging.getLogger("atlas")

NEEDED = ("health", "host-config", "stream")
"""What the pages need of Streamlit's own routes."""
CLOSED = re.compile(rf"/_stcore(?!/({'|'.join(NEEDED)})$)|^/(auth|oauth2callback|component)(/|$)")
"""The rest of them: uploads, metrics, sign-in, components, commands for programs. The Atlas has none of it."""
DATA = "/api"
"""The one place that pages of other sites may read."""
NOT_SENT = ("set-cookie", "access-control-")
"""Beginnings of headers that nothing else here needs: no reader is told from another, and no other site reads along."""

SCRIPT = re.compile(rb"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL)

NOTHING = PlainTextResponse("There is nothing here.\n", status_code=404)
ELSEWHERE = PlainTextResponse("The Atlas is not served under this name. ATLAS_HOSTS names more.\n", status_code=421)
FAILED = PlainTextResponse("This could not be answered; the log of the server says why.\n", status_code=500)


@cache
def policy(index: Path) -> str:
    """The Content-Security-Policy: nothing from elsewhere, and only the inline scripts that `index` has."""
    hashes = " ".join(f"'sha256-{_digest(script)}'" for script in SCRIPT.findall(index.read_bytes()))
    return "; ".join((
        "default-src 'self'",
        f"script-src 'self' 'wasm-unsafe-eval' blob: {hashes}".strip(),
        "worker-src 'self' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors *",
    ))  # fmt: skip


def _digest(script: bytes) -> str:
    return base64.b64encode(hashlib.sha256(script).digest()).decode()


def _same_site(headers: Headers) -> bool:
    """Whether a socket is opened by a page of the host that it is opened to."""
    try:
        origin = urlsplit(headers.get("origin", "")).netloc
    except ValueError:
        return False
    return origin == headers.get("host", "nowhere")


class Guard:
    """Middleware around the whole server: closes `CLOSED`, answers under known names, gives every answer its headers.

    `hosts` are the names that it answers under, besides those of this machine; `script` is a file whose place on this
    machine Streamlit would tell every page.
    """

    def __init__(self, app: ASGIApp, index: Path, script: Path, hosts: Collection[str] = ()) -> None:
        self.app, self.hosts, self.script = app, frozenset(hosts), str(script).encode()
        self.headers = {
            "content-security-policy": policy(index),
            "x-content-type-options": "nosniff",
            "referrer-policy": "same-origin",
            "permissions-policy": "camera=(), geolocation=(), microphone=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or open one socket for a page of the Atlas itself."""
        if scope["type"] == "http":
            await self._answer(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._open(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        sending = Sending(send, self.headers, shared=_is_data(scope["path"]))
        answer = self._refusal(scope) or self.app
        try:
            await answer(scope, receive, sending)
        except Exception:
            LOG.exception("a route failed")
            if not sending.begun:
                await FAILED(scope, receive, sending)

    def _refusal(self, scope: Scope) -> ASGIApp | None:
        if not self._is_served(Headers(scope=scope)):
            return ELSEWHERE
        return NOTHING if CLOSED.search(scope["path"]) else None

    def _is_served(self, headers: Headers) -> bool:
        given = headers.getlist("host")
        return len(given) == 1 and is_served(given[0], self.hosts)

    async def _open(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if self._is_served(headers) and _same_site(headers):
            await self.app(scope, _in_binary(receive), _without(self.script, send))
        else:
            await send({"type": "websocket.close", "code": 1008})


def _is_data(path: str) -> bool:
    return path == DATA or path.startswith(f"{DATA}/")


def _in_binary(receive: Receive) -> Receive:
    """What a page sends is binary; text ends the socket here, where Streamlit would log a fault of its own."""

    async def receiving() -> Message:
        message = await receive()
        text = message["type"] == "websocket.receive" and message.get("bytes") is None
        return {"type": "websocket.disconnect", "code": 1003} if text else message

    return receiving


def _without(path: bytes, send: Send) -> Send:
    """Leave a path on this machine out of what pages are sent; of equal length, so that the message stays whole."""
    name = path.rpartition(b"/")[2].rjust(len(path), b"/")

    async def sending(message: Message) -> None:
        if path in (message.get("bytes") or b""):
            message = {**message, "bytes": message["bytes"].replace(path, name)}
        await send(message)

    return sending


class Sending:
    """Sends an answer on, with the headers of every answer; `begun` is whether any of it has been sent."""

    def __init__(self, send: Send, headers: dict[str, str], *, shared: bool) -> None:
        self._send, self._headers, self._shared = send, headers, shared
        self.begun = False

    async def __call__(self, message: Message) -> None:
        """Send one part of the answer."""
        if message["type"] == "http.response.start":
            self.begun = True
            headers = MutableHeaders(scope=message)
            for name in () if self._shared else {name for name in headers if name.startswith(NOT_SENT)}:
                del headers[name]
            for name, value in self._headers.items():
                headers[name] = value
            if "location" in headers:
                headers["location"] = _here(headers["location"])
        await self._send(message)


def _here(location: str) -> str:
    """Where a redirect leads, on this same site: under the name and by the way that the reader came, proxy or not."""
    parts = urlsplit(location)
    return urlunsplit(("", "", f"/{parts.path.lstrip('/')}", parts.query, "")) if parts.netloc else location
