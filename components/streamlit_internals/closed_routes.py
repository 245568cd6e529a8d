"""The routes that Streamlit leaves open and the Atlas does not need, closed."""

import re

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

NEEDED = ("health", "host-config", "stream")
"""The routes under `/_stcore/` that the pages need."""
CLOSED = re.compile(rf"/_stcore(?!/({'|'.join(NEEDED)})$)|^/(auth|oauth2callback|component)(/|$)")
"""All others: uploads, metrics, sign-in, components, commands for programs; the Atlas uses none of them."""
NOT_FOUND = PlainTextResponse("There is nothing here.\n", status_code=404)


class ClosedRoutes:
    """Middleware that answers 404 for `CLOSED` and accepts only binary messages from pages."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse a request, or pass it to the application."""
        if scope["type"] == "http" and CLOSED.search(scope["path"]):
            await NOT_FOUND(scope, receive, send)
        else:
            await self.app(scope, _binary_only(receive) if scope["type"] == "websocket" else receive, send)


def _binary_only(receive: Receive) -> Receive:
    """Return a `receive` that ends the socket on a text message.

    Streamlit's pages send none, and it would log an error for one.
    """

    async def receive_binary() -> Message:
        message = await receive()
        is_text = message["type"] == "websocket.receive" and message.get("bytes") is None
        return {"type": "websocket.disconnect", "code": 1003} if is_text else message

    return receive_binary
