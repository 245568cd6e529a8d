"""Tell a page that its script has ended once it has had time to draw: it draws itself anew when it hears of it."""

import asyncio
from contextlib import suppress

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.streamlit_internals.run_state import forward_message, is_running

PAUSE = 0.3
"""Seconds until a page is told; it would show that it is being worked on after half a second."""


class IdleNotice:
    """Middleware: delays the message that a page's script has ended, and drops it if the script runs again by then."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        forward_message()  # so that a start tells if there is none

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Delay what a socket sends about its idle script; HTTP answers are left alone."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        notice = DelayedNotice(send)
        try:
            await self.app(scope, receive, notice)
        finally:
            notice.cancel()


class DelayedNotice:
    """Messages to one page, which need not hear that its script has ended if it soon runs again."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._timer: asyncio.Task[None] | None = None

    async def __call__(self, message: Message) -> None:
        """Send a message at once, unless it says that the script has ended or runs again."""
        running = is_running(message.get("bytes") or b"")
        if running is False:
            self.cancel()
            self._timer = asyncio.create_task(self._send_later(message))
        elif not (running and self.cancel()):
            await self._send(message)

    def cancel(self) -> bool:
        """Drop the notice that waits; return whether there was one."""
        return self._timer is not None and self._timer.cancel()

    async def _send_later(self, message: Message) -> None:
        await asyncio.sleep(PAUSE)
        self._timer = None
        with suppress(OSError):  # the page has gone; whoever sends next hears of it
            await self._send(message)
