"""What a run of a page's script draws, sent in one go: a page that takes it in pieces draws itself for every piece."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from starlette.types import ASGIApp, Message, Receive, Scope, Send

LONGEST = 0.1
"""Seconds that anything is held back: a run takes less, and one that takes longer shows what it has."""

Ends = Callable[[bytes], bool]
"""Whether a message is the last of a run."""


class Gathering:
    """Middleware: holds back what a run tells its page until it has ended."""

    def __init__(self, app: ASGIApp, ends: Ends) -> None:
        self.app, self.ends = app, ends

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Gather what a socket sends; answers are left alone."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        held = Held(send, self.ends)
        try:
            await self.app(scope, receive, held)
        finally:
            held.forget()


class Held:
    """Messages to one page, in their order."""

    def __init__(self, send: Send, ends: Ends) -> None:
        self._send, self._ends = send, ends
        self._messages: list[Message] = []
        self._sending = asyncio.Lock()
        self._due: asyncio.Task[None] | None = None

    async def __call__(self, message: Message) -> None:
        """Send a message, or keep it for the others of its run."""
        self._messages.append(message)
        if self._may_wait(message):
            self._due = self._due or asyncio.create_task(self._later())
        else:
            await self._let_go()

    def forget(self) -> None:
        """The page has gone."""
        if self._due:
            self._due.cancel()

    def _may_wait(self, message: Message) -> bool:
        content = message.get("bytes")
        return content is not None and not self._ends(content)

    async def _let_go(self) -> None:
        self.forget()
        self._due = None
        await self._sent()

    async def _later(self) -> None:
        await asyncio.sleep(LONGEST)
        self._due = None
        with suppress(OSError):  # the page has gone; whoever sends next hears of it
            await self._sent()

    async def _sent(self) -> None:
        async with self._sending:
            while self._messages:
                await self._send(self._messages.pop(0))
