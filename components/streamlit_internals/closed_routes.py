"""Close what Streamlit leaves open and nobody needs here."""

import re

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

NEEDED = ("health", "host-config", "stream")
"""What the pages need of Streamlit's own routes."""
CLOSED = re.compile(rf"/_stcore(?!/({'|'.join(NEEDED)})$)|^/(auth|oauth2callback|component)(/|$)")
"""The rest of them: uploads, metrics, sign-in, components, commands for programs. The Atlas has none of it."""
NOT_FOUND = PlainTextResponse("There is nothing here.\n", status_code=404)


class ClosedRoutes:
    """Middleware: answers 404 for `CLOSED`, and takes nothing but binary messages from a page."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse one request, or leave it to the application."""
        if scope["type"] == "http" and CLOSED.search(scope["path"]):
            await NOT_FOUND(scope, receive, send)
        else:
            await self.app(scope, _binary_only(receive) if scope["type"] == "websocket" else receive, send)


def _binary_only(receive: Receive) -> Receive:
    """Text ends a socket here; Streamlit, whose pages send none, would log a fault of its own."""

    async def receive_binary() -> Message:
        message = await receive()
        text = message["type"] == "websocket.receive" and message.get("bytes") is None
        return {"type": "websocket.disconnect", "code": 1003} if text else message

    return receive_binary
