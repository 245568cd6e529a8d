"""What every answer bears, and what Streamlit leaves open and nobody needs here: closed."""

import base64
import hashlib
import re
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CLOSED = ("/_stcore/upload_file", "/_stcore/metrics", "/_stcore/bidi-components")
"""Streamlit's upload route and its metrics: the Atlas takes no files and reports nothing."""

SCRIPT = re.compile(rb"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL)


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
    return urlsplit(headers.get("origin", "")).netloc == headers.get("host", "nowhere")


class Guard:
    """Middleware around the whole server: closes `CLOSED`, and gives every answer its headers."""

    def __init__(self, app: ASGIApp, index: Path) -> None:
        self.app = app
        self.headers = {
            "content-security-policy": policy(index),
            "x-content-type-options": "nosniff",
            "referrer-policy": "same-origin",
            "permissions-policy": "camera=(), geolocation=(), microphone=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or open one socket for a page of the Atlas itself."""
        if scope["type"] == "websocket" and not _same_site(Headers(scope=scope)):
            await send({"type": "websocket.close", "code": 1008})
        elif scope["type"] != "http":
            await self.app(scope, receive, send)
        else:
            answer = self._closed(scope["path"]) or self.app
            await answer(scope, receive, self._with_headers(send))

    def _closed(self, path: str) -> ASGIApp | None:
        closed = any(part in path for part in CLOSED)
        return PlainTextResponse("There is nothing here.\n", status_code=404) if closed else None

    def _with_headers(self, send: Send) -> Send:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers[name] = value
            await send(message)

        return sending
