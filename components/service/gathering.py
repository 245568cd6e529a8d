"""What a run of a page's script draws, sent in one go: a page that takes it in pieces draws itself for every piece."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from starlette.types import ASGIApp, Message, Receive, Scope, Send

LONGEST = 0.1
"""Seconds that anything is held back: a run takes less, and one that takes longer shows what it has."""

Stage = Callable[[bytes], str]
"""Tells whether a message `begins` a run, `draws` or `ends` it."""


class Gathering:
    """Middleware: holds back what is drawn until the run has ended. That a run has begun is told at once."""

    def __init__(self, app: ASGIApp, stage: Stage) -> None:
        self.app, self.stage = app, stage

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Gather what a socket sends; answers are left alone."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        held = Held(send, self.stage)
        try:
            await self.app(scope, receive, held)
        finally:
            held.forget()


class Held:
    """Messages to one page, in their order."""

    def __init__(self, send: Send, stage: Stage) -> None:
        self._send, self._stage = send, stage
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
        stage = self._stage(content) if content is not None else "ends"
        return stage == "draws" or (stage == "begins" and len(self._messages) > 1)

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
