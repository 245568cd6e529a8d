"""What Streamlit sends to one page, passed through a sender of its own."""

from collections.abc import Callable
from typing import Protocol

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.streamlit_internals.run_state import forward_message


class PageSender(Protocol):
    """Sends messages on to one page, at once or later, until it is closed."""

    async def __call__(self, message: Message) -> None:
        """Send a message, or keep it for later."""

    def close(self) -> None:
        """Drop what waits; the page has gone."""


class PageMessages:
    """Middleware that gives every page's socket a sender; HTTP passes unchanged."""

    def __init__(self, app: ASGIApp, sender: Callable[[Send], PageSender]) -> None:
        self.app, self._sender = app, sender
        forward_message()  # a missing class fails at start

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, a socket's messages through its sender."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        sender = self._sender(send)
        try:
            await self.app(scope, receive, sender)
        finally:
            sender.close()
