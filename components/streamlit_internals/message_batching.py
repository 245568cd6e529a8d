"""Send what a run of a page's script draws in one go.

A page draws itself anew for every message that comes alone.
"""

import asyncio
from contextlib import suppress

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.streamlit_internals.run_state import forward_message, is_running

LONGEST_WAIT = 0.1
"""Seconds that anything is held back: a run takes less, and one that takes longer shows what it has."""


class MessageBatching:
    """Middleware: holds back what a run sends to its page until it has ended."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        forward_message()  # so that a start tells if there is none

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Buffer what a socket sends; HTTP answers are left alone."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        buffer = MessageBuffer(send)
        try:
            await self.app(scope, receive, buffer)
        finally:
            buffer.close()


class MessageBuffer:
    """Messages to one page, in their order, but for one: that its script runs comes second in its run.

    The page would draw itself for it alone. It must come, for a page whose line breaks asks for the run again only if
    it knows of it.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._messages: list[Message] = []
        self._run_begun: list[Message] = []
        self._sending = asyncio.Lock()
        self._timer: asyncio.Task[None] | None = None

    async def __call__(self, message: Message) -> None:
        """Send a message, or hold it back for the others of its run."""
        content = message.get("bytes")
        running = None if content is None else is_running(content)
        if running:
            self._run_begun = [message]
        else:
            self._messages += [*self._run_begun, message] if running is False else [message, *self._run_begun]
            self._run_begun = []
        if content is None or running is False:
            await self._flush()
        else:
            self._timer = self._timer or asyncio.create_task(self._flush_later())

    def close(self) -> None:
        """Send nothing more: the page has gone."""
        if self._timer:
            self._timer.cancel()
        self._timer = None

    async def _flush(self) -> None:
        self.close()
        await self._send_all()

    async def _flush_later(self) -> None:
        await asyncio.sleep(LONGEST_WAIT)
        self._timer = None
        with suppress(OSError):  # the page has gone; whoever sends next hears of it
            await self._send_all()

    async def _send_all(self) -> None:
        async with self._sending:
            while self._messages:
                await self._send(self._messages.pop(0))
